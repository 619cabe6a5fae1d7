package gg.jte.generated.ondemand.shell;
@SuppressWarnings("unchecked")
public final class JtemarkGenerated {
	public static final String JTE_NAME = "shell/mark.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,1,1,1,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor) {
		jteOutput.writeContent("<svg viewBox=\"0 0 24 28\" aria-hidden=\"true\"><path d=\"M4 1h14a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H4z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.7\"/><path d=\"M12 1h5v13l-2.500-2.300L12 14z\" fill=\"#f2b632\" stroke=\"#a87400\" stroke-width=\".8\"/></svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		render(jteOutput, jteHtmlInterceptor);
	}
}
