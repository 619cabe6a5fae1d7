package gg.jte.generated.ondemand.circle;
@SuppressWarnings("unchecked")
public final class JtewhoGenerated {
	public static final String JTE_NAME = "circle/who.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,10,10,10,1,2,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String id, String label, String value, String hint, boolean required, String name) {
		jteOutput.writeContent("<div><label class=\"form-label\"");
		var __jte_html_attribute_0 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" for=\"");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("label", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(label);
		jteOutput.writeContent("</label>\n<input class=\"form-control\"");
		var __jte_html_attribute_1 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("input", "id");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = name == null ? id : name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("input", "name");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = value;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" list=\"circle-names\"");
		var __jte_html_attribute_4 = required;
		if (__jte_html_attribute_4) {
		jteOutput.writeContent(" required");
		}
		jteOutput.writeContent(" autocomplete=\"off\"");
		var __jte_html_attribute_5 = hint == null ? null : id + "-hint";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("input", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n");
		if (hint != null) {
			jteOutput.writeContent("<span class=\"form-hint\" id=\"");
			jteOutput.setContext("span", "id");
			jteOutput.writeUserContent(id);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("-hint\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(hint);
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String id = (String)params.get("id");
		String label = (String)params.get("label");
		String value = (String)params.getOrDefault("value", "");
		String hint = (String)params.getOrDefault("hint", null);
		boolean required = (boolean)params.getOrDefault("required", true);
		String name = (String)params.getOrDefault("name", null);
		render(jteOutput, jteHtmlInterceptor, id, label, value, hint, required, name);
	}
}
