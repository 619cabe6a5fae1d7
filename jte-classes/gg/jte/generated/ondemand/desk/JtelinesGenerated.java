package gg.jte.generated.ondemand.desk;
import amity.desk.web.TodayPage;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtelinesGenerated {
	public static final String JTE_NAME = "desk/lines.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,4,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,9,9,9,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, List<TodayPage.Line> lines, boolean small) {
		jteOutput.writeContent("<ul class=\"plainlist");
		jteOutput.setContext("ul", "class");
		jteOutput.writeUserContent(small ? " small" : "");
		jteOutput.setContext("ul", null);
		jteOutput.writeContent("\">\n");
		for (var line : lines) {
			jteOutput.writeContent("\n<li>");
			if (!line.first().isEmpty()) {
				jteOutput.writeContent("<b class=\"num\">");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(line.first());
				jteOutput.writeContent("</b> ");
			}
			if (line.client() != null && line.name() != null) {
				jteOutput.writeContent("<a");
				var __jte_html_attribute_0 = line.client();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(line.name());
				jteOutput.writeContent("</a>, ");
			}
			jteOutput.setContext("li", null);
			jteOutput.writeUserContent(line.words());
			if (line.then() != null) {
				jteOutput.writeContent(" <span class=\"quiet\">· ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(line.then());
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("</li>\n");
		}
		jteOutput.writeContent("\n</ul>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		List<TodayPage.Line> lines = (List<TodayPage.Line>)params.get("lines");
		boolean small = (boolean)params.getOrDefault("small", false);
		render(jteOutput, jteHtmlInterceptor, lines, small);
	}
}
