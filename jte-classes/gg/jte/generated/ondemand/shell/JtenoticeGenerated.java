package gg.jte.generated.ondemand.shell;
@SuppressWarnings("unchecked")
public final class JtenoticeGenerated {
	public static final String JTE_NAME = "shell/notice.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,3,3,3,3,3,3,3,3,3,3,4,4,4,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String sentence, String kind) {
		jteOutput.writeContent("<div class=\"notice notice-");
		jteOutput.setContext("div", "class");
		jteOutput.writeUserContent(kind);
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\" role=\"status\">");
		gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, kind.equals("ok") ? "circle-check" : "warning", false);
		jteOutput.writeContent("<p class=\"m-0\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(sentence);
		jteOutput.writeContent("</p></div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String sentence = (String)params.get("sentence");
		String kind = (String)params.getOrDefault("kind", "ok");
		render(jteOutput, jteHtmlInterceptor, sentence, kind);
	}
}
