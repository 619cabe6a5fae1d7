package gg.jte.generated.ondemand.shell;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtetabGenerated {
	public static final String JTE_NAME = "shell/tab.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,1,2,3,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, String path, String icon, String name, String kind, String brief, Boolean current) {
		jteOutput.writeContent("<li");
		var __jte_html_attribute_0 = kind;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("li", "class");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("li", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><a");
		var __jte_html_attribute_1 = path;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = (current != null ? current : sheet.at(path)) ? "page" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-current=\"");
			jteOutput.setContext("a", "aria-current");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, icon, false);
		if (brief == null) {
			jteOutput.writeContent("<span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(name);
			jteOutput.writeContent("</span>");
		} else {
			jteOutput.writeContent("<span><span class=\"not-phone\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(name);
			jteOutput.writeContent("</span><span class=\"only-phone\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(brief);
			jteOutput.writeContent("</span></span>");
		}
		jteOutput.writeContent("</a></li>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		String path = (String)params.get("path");
		String icon = (String)params.get("icon");
		String name = (String)params.get("name");
		String kind = (String)params.getOrDefault("kind", null);
		String brief = (String)params.getOrDefault("brief", null);
		Boolean current = (Boolean)params.getOrDefault("current", null);
		render(jteOutput, jteHtmlInterceptor, sheet, path, icon, name, kind, brief, current);
	}
}
