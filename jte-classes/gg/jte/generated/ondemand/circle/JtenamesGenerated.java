package gg.jte.generated.ondemand.circle;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtenamesGenerated {
	public static final String JTE_NAME = "circle/names.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, List<String> names) {
		jteOutput.writeContent("<datalist id=\"circle-names\">");
		for (var name : names) {
			jteOutput.writeContent("<option");
			var __jte_html_attribute_0 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("option", "value");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("option", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("></option>");
		}
		jteOutput.writeContent("</datalist>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		List<String> names = (List<String>)params.get("names");
		render(jteOutput, jteHtmlInterceptor, names);
	}
}
