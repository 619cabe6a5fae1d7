package gg.jte.generated.ondemand.shell;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtespineGenerated {
	public static final String JTE_NAME = "shell/spine.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,4,4,4,4,5,5,5,5,5,5,5,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,18,18,19,19,19,19,19,19,20,20,23,23,23,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet) {
		boolean writing = sheet.path().matches("/season/[^/]+/cards(/.*)?");
		jteOutput.writeContent("\n<header class=\"spine\">\n<a class=\"brand plain\" href=\"/today\">");
		gg.jte.generated.ondemand.shell.JtemarkGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(sheet.say("shell.name"));
		jteOutput.writeContent("</a>\n<nav");
		var __jte_html_attribute_0 = sheet.say("shell.main");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><ul class=\"nav-tabs-paper\">\n");
		gg.jte.generated.ondemand.shell.JtetabGenerated.render(jteOutput, jteHtmlInterceptor, sheet, "/today", "sun", sheet.say("tab.today"), null, null, null);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.shell.JtetabGenerated.render(jteOutput, jteHtmlInterceptor, sheet, "/clients", "address-book", sheet.say("tab.clients"), null, null, null);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.shell.JtetabGenerated.render(jteOutput, jteHtmlInterceptor, sheet, "/season", "gift", sheet.say("tab.season"), null, null, sheet.at("/season") && !writing);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.shell.JtetabGenerated.render(jteOutput, jteHtmlInterceptor, sheet, "/season/cards", "writing", sheet.say("tab.write"), null, sheet.say("tab.write.short"), writing);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.shell.JtetabGenerated.render(jteOutput, jteHtmlInterceptor, sheet, "/circle", "circle", sheet.say("tab.circle"), "not-phone", null, null);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.shell.JtetabGenerated.render(jteOutput, jteHtmlInterceptor, sheet, "/settings", "adjustments", sheet.say("tab.settings"), "not-phone", null, null);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.shell.JtetabGenerated.render(jteOutput, jteHtmlInterceptor, sheet, "/more", "dots", sheet.say("tab.more"), "only-phone", null, null);
		jteOutput.writeContent("\n</ul></nav>\n<div class=\"spine-foot\">\n<a class=\"btn btn-line\" href=\"/moments/new\" data-dialog=\"moment\" data-key=\"n\" aria-keyshortcuts=\"n\">");
		gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "feather", false);
		jteOutput.writeContent("<span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(sheet.say("shell.note.short"));
		jteOutput.writeContent("<span class=\"long\"> ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(sheet.say("shell.note.rest"));
		jteOutput.writeContent("</span></span></a>\n<a class=\"btn btn-quiet btn-sm\" href=\"/closed\" data-cover aria-keyshortcuts=\".\"");
		var __jte_html_attribute_1 = sheet.say("shell.close.why");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("a", "title");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "bookmark", false);
		jteOutput.writeContent("<span class=\"not-phone\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(sheet.say("shell.close"));
		jteOutput.writeContent("</span><span class=\"visually-hidden only-phone\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(sheet.say("shell.close"));
		jteOutput.writeContent("</span></a>\n");
		gg.jte.generated.ondemand.shell.JtelampGenerated.render(jteOutput, jteHtmlInterceptor, sheet, "not-phone");
		jteOutput.writeContent("\n");
		if (sheet.visitor() != null) {
			jteOutput.writeContent("\n<p class=\"small quiet me m-0\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(sheet.visitor().name());
			jteOutput.writeContent("<br>");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(sheet.visitor().business());
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n</div>\n</header>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		render(jteOutput, jteHtmlInterceptor, sheet);
	}
}
