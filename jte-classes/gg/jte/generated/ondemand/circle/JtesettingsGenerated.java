package gg.jte.generated.ondemand.circle;
import amity.circle.web.SatellitePage;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtesettingsGenerated {
	public static final String JTE_NAME = "circle/settings.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,3,3,3,3,5,5,5,6,6,7,7,8,8,8,9,9,9,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, SatellitePage page) {
		jteOutput.writeContent("<form method=\"post\" action=\"/circle/settings\" class=\"stack form-narrow mt-2\" id=\"company-settings\">");
		gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "town", sheet.say("circle.settings.town"), page.town(), "text", sheet.say("circle.settings.town.why"), null, false, null, null, "own-town");
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "alone", sheet.say("circle.settings.alone"), page.alone(), "text", sheet.say("circle.settings.alone.why"), null, false, null, "numeric", "own-alone");
		jteOutput.writeContent("\n<div><button class=\"btn btn-line\">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(sheet.say("circle.keep"));
		jteOutput.writeContent("</button></div></form>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		SatellitePage page = (SatellitePage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, sheet, page);
	}
}
