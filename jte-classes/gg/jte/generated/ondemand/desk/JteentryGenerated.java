package gg.jte.generated.ondemand.desk;
import amity.desk.web.EntryView;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JteentryGenerated {
	public static final String JTE_NAME = "desk/entry.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,11,11,11,11,11,12,12,13,13,14,14,15,15,16,16,17,17,17,18,18,18,18,18,18,18,18,18,18,20,20,21,21,21,21,21,21,21,21,22,22,23,23,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,25,25,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,28,28,28,28,28,28,28,29,29,31,31,31,31,31,31,31,31,31,31,31,31,34,34,34,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, EntryView entry, boolean focus) {
		var first = entry.delays().getFirst();
		jteOutput.writeContent("\n<li class=\"entry");
		jteOutput.setContext("li", "class");
		jteOutput.writeUserContent(entry.now() ? " entry-now" : "");
		jteOutput.setContext("li", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = entry.id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("li", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("li", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<div class=\"entry-when\"><b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(entry.first());
		jteOutput.writeContent("</b> ");
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(entry.then());
		jteOutput.writeContent("</div>\n<div><h2 class=\"entry-title\"");
		var __jte_html_attribute_1 = focus ? "" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-focus=\"");
			jteOutput.setContext("h2", "data-focus");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("h2", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = focus ? "-1" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" tabindex=\"");
			jteOutput.setContext("h2", "tabindex");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("h2", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.desk.JtelinkedGenerated.render(jteOutput, jteHtmlInterceptor, entry.title(), entry.client());
		jteOutput.writeContent("</h2>\n<p>");
		gg.jte.generated.ondemand.desk.JtelinkedGenerated.render(jteOutput, jteHtmlInterceptor, entry.why(), entry.client());
		if (entry.way() != null) {
			jteOutput.writeContent(" <a");
			var __jte_html_attribute_3 = entry.address();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(entry.way());
			jteOutput.writeContent("</a>");
		}
		jteOutput.writeContent("</p>\n");
		for (var remark : entry.remarks()) {
			jteOutput.writeContent("\n<p class=\"remark remark-care\">");
			gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "warning", false);
			jteOutput.writeContent("<span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(remark);
			jteOutput.writeContent("</span></p>\n");
		}
		jteOutput.writeContent("\n");
		if (entry.saying() != null) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.shell.JtewordingGenerated.render(jteOutput, jteHtmlInterceptor, sheet, "say-" + entry.id(), entry.saying().words(), entry.saying().mail());
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n");
		if (!entry.moments().isEmpty()) {
			jteOutput.writeContent("\n<details class=\"more small\"><summary>");
			jteOutput.setContext("summary", null);
			jteOutput.writeUserContent(sheet.say("desk.behind", entry.moments().size()));
			jteOutput.writeContent("</summary><ul class=\"plainlist\">\n");
			for (var moment : entry.moments()) {
				jteOutput.writeContent("<li><time>");
				jteOutput.setContext("time", null);
				jteOutput.writeUserContent(moment.day());
				jteOutput.writeContent("</time> ");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(moment.words());
				jteOutput.writeContent("</li>");
			}
			jteOutput.writeContent("\n</ul></details>\n");
		}
		jteOutput.writeContent("\n<form class=\"entry-act\" method=\"post\" action=\"/desk/");
		jteOutput.setContext("form", "action");
		jteOutput.writeUserContent(entry.id());
		jteOutput.setContext("form", null);
		jteOutput.writeContent("\" hx-post=\"/desk/");
		jteOutput.setContext("form", "hx-post");
		jteOutput.writeUserContent(entry.id());
		jteOutput.setContext("form", null);
		jteOutput.writeContent("\" hx-target=\"closest li\" hx-swap=\"outerHTML\">\n");
		gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
		jteOutput.writeContent("\n");
		for (var deed : entry.deeds()) {
			jteOutput.writeContent("\n<button class=\"btn btn-line btn-sm\" name=\"do\"");
			var __jte_html_attribute_4 = deed.value();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("button", "value");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			if (deed.value().equals("done")) {
				gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "check", true);
			}
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(deed.label());
			jteOutput.writeContent("<span class=\"visually-hidden\">: ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(entry.what());
			jteOutput.writeContent("</span></button>\n");
		}
		jteOutput.writeContent("\n<span class=\"split\"><button class=\"btn btn-quiet btn-sm\" name=\"do\" value=\"later-");
		jteOutput.setContext("button", "value");
		jteOutput.writeUserContent(first.until());
		jteOutput.setContext("button", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_5 = sheet.say("desk.later.label", first.day(), entry.what());
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("button", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "clock-pause", true);
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(first.label());
		jteOutput.writeContent("</button><details class=\"menu\"><summary class=\"btn btn-quiet btn-sm\"");
		var __jte_html_attribute_6 = sheet.say("desk.later.menu", entry.what());
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("summary", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("summary", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "chevron-down", true);
		jteOutput.writeContent("</summary><div>\n");
		for (var delay : entry.delays().subList(1, entry.delays().size())) {
			jteOutput.writeContent("\n<button class=\"btn btn-quiet btn-sm\" name=\"do\" value=\"later-");
			jteOutput.setContext("button", "value");
			jteOutput.writeUserContent(delay.until());
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(delay.label());
			jteOutput.writeContent("</button>\n");
		}
		jteOutput.writeContent("\n</div></details></span>\n<button class=\"btn btn-quiet btn-sm\" name=\"do\" value=\"not-this\"");
		var __jte_html_attribute_7 = sheet.say("desk.not-this.label", entry.what());
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("button", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(sheet.say("desk.not-this"));
		jteOutput.writeContent("</button>\n</form></div>\n</li>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		EntryView entry = (EntryView)params.get("entry");
		boolean focus = (boolean)params.getOrDefault("focus", false);
		render(jteOutput, jteHtmlInterceptor, sheet, entry, focus);
	}
}
