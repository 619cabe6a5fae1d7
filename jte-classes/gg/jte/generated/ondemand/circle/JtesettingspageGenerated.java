package gg.jte.generated.ondemand.circle;
import amity.circle.web.SatellitePage;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtesettingspageGenerated {
	public static final String JTE_NAME = "circle/settings-page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,5,5,5,6,6,6,6,7,7,8,8,8,9,9,9,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, SatellitePage page) {
		gg.jte.generated.ondemand.shell.JtebookGenerated.render(jteOutput, jteHtmlInterceptor, sheet, sheet.say("circle.settings"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"page-head\"><h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(sheet.say("circle.settings"));
				jteOutput.writeContent("</h1></header>\n");
				if (page.sorry() != null) {
					gg.jte.generated.ondemand.shell.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, page.sorry(), "care");
				}
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.circle.JtesettingsGenerated.render(jteOutput, jteHtmlInterceptor, sheet, page);
				jteOutput.writeContent("\n");
			}
		}, false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		SatellitePage page = (SatellitePage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, sheet, page);
	}
}
