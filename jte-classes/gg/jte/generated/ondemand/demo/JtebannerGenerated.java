package gg.jte.generated.ondemand.demo;
@SuppressWarnings("unchecked")
public final class JtebannerGenerated {
	public static final String JTE_NAME = "demo/banner.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,4,4,4,5,5,5,6,6,6,7,7,7,7,7,7,7,7,7,8,8,8,10,10,10,0,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, amity.shell.Sheet sheet, String day, String today) {
		jteOutput.writeContent("<form class=\"clock\" method=\"post\" action=\"/demo/clock\">\n");
		gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
		jteOutput.writeContent("\n<p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(sheet.say("demo.banner", day));
		jteOutput.writeContent("</p>\n<label for=\"demo-day\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(sheet.say("demo.clock"));
		jteOutput.writeContent("</label>\n<input class=\"form-control form-control-sm\" type=\"date\" id=\"demo-day\" name=\"day\"");
		var __jte_html_attribute_0 = today;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" required>\n<button class=\"btn btn-sm\">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(sheet.say("demo.move"));
		jteOutput.writeContent("</button>\n</form>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		amity.shell.Sheet sheet = (amity.shell.Sheet)params.get("sheet");
		String day = (String)params.get("day");
		String today = (String)params.get("today");
		render(jteOutput, jteHtmlInterceptor, sheet, day, today);
	}
}
