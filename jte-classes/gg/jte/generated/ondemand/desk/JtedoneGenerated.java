package gg.jte.generated.ondemand.desk;
import amity.desk.web.AnsweredView;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtedoneGenerated {
	public static final String JTE_NAME = "desk/done.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,5,5,5,5,5,5,5,5,5,5,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,13,13,13,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, AnsweredView done, boolean focus) {
		jteOutput.writeContent("<li class=\"entry entry-done\"");
		var __jte_html_attribute_0 = done.id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("li", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("li", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<div class=\"entry-when\">");
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(done.when());
		jteOutput.writeContent("</div>\n<div class=\"row-wrap\"><p class=\"remark remark-ok m-0 flex-fill\">");
		gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "circle-check", false);
		jteOutput.writeContent("<span><span class=\"entry-title\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(done.said());
		jteOutput.writeContent("</span>");
		if (done.moment() != null) {
			jteOutput.writeContent(" ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(sheet.say("desk.said.moment"));
			jteOutput.writeContent(" <a");
			var __jte_html_attribute_1 = done.moment();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(sheet.say("desk.said.moment.link"));
			jteOutput.writeContent("</a>");
		}
		jteOutput.writeContent("</span></p>\n<form method=\"post\" action=\"/desk/");
		jteOutput.setContext("form", "action");
		jteOutput.writeUserContent(done.id());
		jteOutput.setContext("form", null);
		jteOutput.writeContent("\" hx-post=\"/desk/");
		jteOutput.setContext("form", "hx-post");
		jteOutput.writeUserContent(done.id());
		jteOutput.setContext("form", null);
		jteOutput.writeContent("\" hx-target=\"closest li\" hx-swap=\"outerHTML\">\n");
		gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
		jteOutput.writeContent("\n<button class=\"btn btn-quiet btn-sm\" name=\"do\" value=\"undo\"");
		var __jte_html_attribute_2 = sheet.say("desk.undo.label", done.what());
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("button", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = focus ? "" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" data-focus=\"");
			jteOutput.setContext("button", "data-focus");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(sheet.say("desk.undo"));
		jteOutput.writeContent("</button></form>\n</div>\n</li>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		AnsweredView done = (AnsweredView)params.get("done");
		boolean focus = (boolean)params.getOrDefault("focus", false);
		render(jteOutput, jteHtmlInterceptor, sheet, done, focus);
	}
}
