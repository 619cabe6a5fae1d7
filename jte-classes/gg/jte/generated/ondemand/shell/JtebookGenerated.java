package gg.jte.generated.ondemand.shell;
import gg.jte.Content;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtebookGenerated {
	public static final String JTE_NAME = "shell/book.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,3,3,3,3,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,10,10,13,13,13,15,15,17,17,17,17,17,17,17,18,18,18,18,19,19,19,23,23,23,23,23,23,23,23,23,24,24,27,27,27,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, String title, Content content, boolean charts) {
		jteOutput.writeContent("<!doctype html>\n<html lang=\"en-GB\"");
		var __jte_html_attribute_0 = sheet.theme();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-theme=\"");
			jteOutput.setContext("html", "data-theme");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = sheet.visitor() == null ? 0 : sheet.visitor().closesAfterMinutes();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-closes-after=\"");
			jteOutput.setContext("html", "data-closes-after");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<head>\n");
		gg.jte.generated.ondemand.shell.JteheadGenerated.render(jteOutput, jteHtmlInterceptor, sheet, title, charts);
		jteOutput.writeContent("\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(sheet.say("shell.skip"));
		jteOutput.writeContent("</a>\n<div class=\"book\">\n");
		gg.jte.generated.ondemand.shell.JtespineGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
		jteOutput.writeContent("\n<main class=\"sheet\" id=\"main\" tabindex=\"-1\">\n");
		if (sheet.banner().isPresent()) {
			jteOutput.writeContent("<div class=\"banner\">");
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(sheet.shownBanner());
			jteOutput.writeContent("</div>");
		}
		jteOutput.writeContent("\n");
		if (sheet.notice() != null) {
			gg.jte.generated.ondemand.shell.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, sheet.notice(), "ok");
		}
		jteOutput.writeContent("\n");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</main>\n</div>\n<div id=\"toast\" role=\"status\" aria-live=\"polite\"></div>\n<dialog id=\"moment\"");
		var __jte_html_attribute_2 = sheet.say("shell.note");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("dialog", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("dialog", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("></dialog>\n");
		gg.jte.generated.ondemand.shell.JtecoverGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
		jteOutput.writeContent("\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		boolean charts = (boolean)params.getOrDefault("charts", false);
		render(jteOutput, jteHtmlInterceptor, sheet, title, content, charts);
	}
}
