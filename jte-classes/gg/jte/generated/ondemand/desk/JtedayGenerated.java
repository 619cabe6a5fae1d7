package gg.jte.generated.ondemand.desk;
import amity.desk.web.TodayPage;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtedayGenerated {
	public static final String JTE_NAME = "desk/day.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,5,5,5,5,5,5,5,5,5,5,6,6,8,8,8,8,9,9,9,9,11,11,12,12,13,13,13,15,15,15,15,17,17,19,19,19,19,19,19,19,19,19,20,20,21,21,21,21,21,22,22,23,23,24,24,24,24,24,25,25,26,26,26,28,28,29,29,30,30,31,31,31,35,35,35,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, TodayPage page) {
		jteOutput.writeContent("<div class=\"cols\">\n<section");
		var __jte_html_attribute_0 = sheet.say("desk.needs");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("section", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("section", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n");
		if (!page.nothing() || !page.done().isEmpty()) {
			jteOutput.writeContent("\n<ol class=\"entries\">\n");
			for (var entry : page.entries()) {
				gg.jte.generated.ondemand.desk.JteentryGenerated.render(jteOutput, jteHtmlInterceptor, sheet, entry, false);
			}
			jteOutput.writeContent("\n");
			for (var done : page.done()) {
				gg.jte.generated.ondemand.desk.JtedoneGenerated.render(jteOutput, jteHtmlInterceptor, sheet, done, false);
			}
			jteOutput.writeContent("\n</ol>\n");
		}
		jteOutput.writeContent("\n");
		if (!page.rest().isEmpty()) {
			jteOutput.writeContent("\n<details class=\"more mt-3\"><summary>");
			jteOutput.setContext("summary", null);
			jteOutput.writeUserContent(page.restWords());
			jteOutput.writeContent("</summary>\n<ol class=\"entries\">\n");
			for (var entry : page.rest()) {
				gg.jte.generated.ondemand.desk.JteentryGenerated.render(jteOutput, jteHtmlInterceptor, sheet, entry, false);
			}
			jteOutput.writeContent("\n</ol></details>\n");
		}
		jteOutput.writeContent("\n</section>\n<aside class=\"stack\"");
		var __jte_html_attribute_1 = sheet.say("desk.around");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("aside", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("aside", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n");
		if (!page.day().isEmpty()) {
			jteOutput.writeContent("\n<section><h2 class=\"over\">");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(sheet.say("desk.day"));
			jteOutput.writeContent("</h2>");
			gg.jte.generated.ondemand.desk.JtelinesGenerated.render(jteOutput, jteHtmlInterceptor, page.day(), false);
			jteOutput.writeContent("</section>\n");
		}
		jteOutput.writeContent("\n");
		if (!page.later().isEmpty()) {
			jteOutput.writeContent("\n<section><h2 class=\"over\">");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(sheet.say("desk.later"));
			jteOutput.writeContent("</h2>");
			gg.jte.generated.ondemand.desk.JtelinesGenerated.render(jteOutput, jteHtmlInterceptor, page.later(), true);
			jteOutput.writeContent("</section>\n");
		}
		jteOutput.writeContent("\n<details class=\"more\"><summary>");
		jteOutput.setContext("summary", null);
		jteOutput.writeUserContent(sheet.say("desk.pace"));
		jteOutput.writeContent("</summary>\n<form method=\"post\" action=\"/desk/pace\" class=\"stack\" id=\"pace\">\n");
		gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "limit", sheet.say("desk.pace.limit"), String.valueOf(page.limit()), "number", null, null, true, null, null, null);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "busy", sheet.say("desk.pace.busy"), page.busyUntil(), "date", null, null, false, null, null, null);
		jteOutput.writeContent("\n<div><button class=\"btn btn-line btn-sm\">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(sheet.say("desk.pace.keep"));
		jteOutput.writeContent("</button></div>\n</form></details>\n</aside>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		TodayPage page = (TodayPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, sheet, page);
	}
}
