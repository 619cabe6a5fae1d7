package gg.jte.generated.ondemand.shell;
import gg.jte.Content;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JteletterheadGenerated {
	public static final String JTE_NAME = "shell/letterhead.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,3,3,3,3,7,7,7,7,7,7,7,7,7,7,9,9,12,12,12,14,14,14,14,14,14,14,15,15,15,15,16,16,16,16,17,17,17,21,21,21,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, String title, Content content) {
		jteOutput.writeContent("<!doctype html>\n<html lang=\"en-GB\"");
		var __jte_html_attribute_0 = sheet.theme();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-theme=\"");
			jteOutput.setContext("html", "data-theme");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<head>\n");
		gg.jte.generated.ondemand.shell.JteheadGenerated.render(jteOutput, jteHtmlInterceptor, sheet, title, false);
		jteOutput.writeContent("\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(sheet.say("shell.skip"));
		jteOutput.writeContent("</a>\n<main class=\"letterhead\" id=\"main\" tabindex=\"-1\">\n");
		if (sheet.banner().isPresent()) {
			jteOutput.writeContent("<div class=\"banner\">");
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(sheet.shownBanner());
			jteOutput.writeContent("</div>");
		}
		jteOutput.writeContent("\n<p class=\"brand justify-content-center mt-4 mb-4\">");
		gg.jte.generated.ondemand.shell.JtemarkGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(sheet.say("shell.name"));
		jteOutput.writeContent("</p>\n");
		if (sheet.notice() != null) {
			gg.jte.generated.ondemand.shell.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, sheet.notice(), "ok");
		}
		jteOutput.writeContent("\n");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</main>\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		render(jteOutput, jteHtmlInterceptor, sheet, title, content);
	}
}
