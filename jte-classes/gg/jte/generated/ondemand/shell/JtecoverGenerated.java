package gg.jte.generated.ondemand.shell;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtecoverGenerated {
	public static final String JTE_NAME = "shell/cover.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet) {
		jteOutput.writeContent("<dialog class=\"cover\" id=\"cover\"");
		var __jte_html_attribute_0 = sheet.say("shell.closed");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("dialog", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("dialog", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><form method=\"dialog\"><button class=\"btn btn-quiet\">");
		gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "bookmark", false);
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(sheet.say("shell.reopen"));
		jteOutput.writeContent("</button></form></dialog>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		render(jteOutput, jteHtmlInterceptor, sheet);
	}
}
