package gg.jte.generated.ondemand.circle;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtewordingGenerated {
	public static final String JTE_NAME = "circle/wording.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, String id, String wording, String mail) {
		jteOutput.writeContent("<p class=\"say\"");
		var __jte_html_attribute_0 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("p", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" dir=\"auto\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(wording);
		jteOutput.writeContent("</p>\n<p class=\"row-wrap small\"><button type=\"button\" class=\"btn btn-quiet btn-sm\" data-copy=\"#");
		jteOutput.setContext("button", "data-copy");
		jteOutput.writeUserContent(id);
		jteOutput.setContext("button", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_1 = sheet.say("circle.copied");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-copied=\"");
			jteOutput.setContext("button", "data-copied");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "copy", true);
		jteOutput.writeContent("<span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(sheet.say("circle.copy"));
		jteOutput.writeContent("</span></button><a class=\"btn btn-quiet btn-sm\"");
		var __jte_html_attribute_2 = mail;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(sheet.say("circle.mail"));
		jteOutput.writeContent("</a></p>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		String id = (String)params.get("id");
		String wording = (String)params.get("wording");
		String mail = (String)params.get("mail");
		render(jteOutput, jteHtmlInterceptor, sheet, id, wording, mail);
	}
}
