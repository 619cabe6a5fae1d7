package gg.jte.generated.ondemand.desk;
import amity.desk.web.TodayPage;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtetodayGenerated {
	public static final String JTE_NAME = "desk/today.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,5,5,5,6,6,7,7,8,8,8,8,8,8,8,9,9,10,10,10,11,11,13,13,13,13,13,13,13,13,13,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,18,18,19,19,19,20,20,20,20,20,20,20,20,20,22,22,23,23,23,24,24,24,25,25,26,26,27,27,28,28,28,29,29,29,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, TodayPage page) {
		gg.jte.generated.ondemand.shell.JtebookGenerated.render(jteOutput, jteHtmlInterceptor, sheet, sheet.say("tab.today"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"page-head\"><div><h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(page.title());
				jteOutput.writeContent("</h1>\n");
				if (page.otherDay() == null) {
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.desk.JteledeGenerated.render(jteOutput, jteHtmlInterceptor, page.lede(), false);
					jteOutput.writeContent("\n");
					if (page.busy() != null) {
						jteOutput.writeContent("<p class=\"quiet\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(page.busy());
						jteOutput.writeContent("</p>");
					}
					jteOutput.writeContent("\n");
				} else {
					jteOutput.writeContent("\n<p class=\"lede\"><a href=\"/today\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(sheet.say("desk.back-to-today"));
					jteOutput.writeContent("</a></p>\n");
				}
				jteOutput.writeContent("\n</div>\n<nav");
				var __jte_html_attribute_0 = sheet.say("desk.week");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("nav", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("nav", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><ol class=\"week\">\n");
				for (var day : page.week()) {
					jteOutput.writeContent("\n<li");
					var __jte_html_attribute_1 = day.waits() ? "has" : null;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" class=\"");
						jteOutput.setContext("li", "class");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("li", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><a");
					var __jte_html_attribute_2 = day.address();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_3 = day.current() ? "date" : null;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
						jteOutput.writeContent(" aria-current=\"");
						jteOutput.setContext("a", "aria-current");
						jteOutput.writeUserContent(__jte_html_attribute_3);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(day.weekday());
					jteOutput.writeContent("<b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(day.number());
					jteOutput.writeContent("</b><i></i>");
					if (day.waits()) {
						jteOutput.writeContent("<span class=\"visually-hidden\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(sheet.say("desk.waiting"));
						jteOutput.writeContent("</span>");
					}
					jteOutput.writeContent("</a></li>\n");
				}
				jteOutput.writeContent("\n</ol></nav></header>\n");
				if (page.otherDay() != null) {
					jteOutput.writeContent("\n<section aria-labelledby=\"has-day\"><h2 class=\"over\" id=\"has-day\">");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(sheet.say("desk.other-day"));
					jteOutput.writeContent("</h2>\n");
					if (page.otherDay().isEmpty()) {
						jteOutput.writeContent("<p>");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(sheet.say("desk.other-day.nothing"));
						jteOutput.writeContent("</p>");
					} else {
						gg.jte.generated.ondemand.desk.JtelinesGenerated.render(jteOutput, jteHtmlInterceptor, page.otherDay(), false);
					}
					jteOutput.writeContent("\n</section>\n");
				} else if (page.empty()) {
					jteOutput.writeContent("\n<p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(sheet.say("desk.start"));
					jteOutput.writeContent("</p>\n<p><a class=\"btn btn-primary\" href=\"/import\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(sheet.say("desk.start.do"));
					jteOutput.writeContent("</a></p>\n");
				} else {
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.desk.JtedayGenerated.render(jteOutput, jteHtmlInterceptor, sheet, page);
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("\n");
			}
		}, false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		TodayPage page = (TodayPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, sheet, page);
	}
}
