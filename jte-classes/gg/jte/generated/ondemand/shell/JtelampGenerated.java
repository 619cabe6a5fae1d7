package gg.jte.generated.ondemand.shell;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtelampGenerated {
	public static final String JTE_NAME = "shell/lamp.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, String kind) {
		jteOutput.writeContent("<form method=\"post\" action=\"/settings/theme\"");
		var __jte_html_attribute_0 = kind;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("form", "class");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" data-theme-form>");
		gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
		jteOutput.writeContent("<button class=\"btn btn-quiet btn-sm\" name=\"theme\" value=\"toggle\">");
		gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "sun-moon", false);
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(sheet.say("shell.lamp"));
		jteOutput.writeContent("</button></form>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		String kind = (String)params.getOrDefault("kind", null);
		render(jteOutput, jteHtmlInterceptor, sheet, kind);
	}
}
