package gg.jte.generated.ondemand.circle;
import amity.circle.web.FunctionPage;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JteafterwardsGenerated {
	public static final String JTE_NAME = "circle/afterwards.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,3,3,3,3,5,5,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,9,9,10,10,11,11,12,12,12,12,12,12,12,12,13,13,13,14,14,14,14,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,17,17,17,17,17,17,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,20,20,21,21,21,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,24,24,24,25,25,25,25,25,25,25,25,25,25,25,25,25,25,27,27,27,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, FunctionPage page) {
		var at = "/circle/functions/" + page.id();
		jteOutput.writeContent("\n<section class=\"section\" aria-labelledby=\"met-h\" id=\"met\"><h2 id=\"met-h\">");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(sheet.say("circle.function.met"));
		jteOutput.writeContent("</h2>\n");
		if (!page.met().isEmpty()) {
			jteOutput.writeContent("<ul class=\"plainlist\">");
			for (var met : page.met()) {
				jteOutput.writeContent("<li><a href=\"/circle/people/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(met.id());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\" dir=\"auto\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(met.name());
				jteOutput.writeContent("</a></li>");
			}
			jteOutput.writeContent("</ul>");
		}
		jteOutput.writeContent("\n<form method=\"post\" action=\"");
		jteOutput.setContext("form", "action");
		jteOutput.writeUserContent(at);
		jteOutput.setContext("form", null);
		jteOutput.writeContent("/met\" class=\"stack form-narrow\" id=\"meet\">");
		gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "name", sheet.say("circle.person.name"), page.meeting().name(), "text", null, null, true, "off", null, null);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.circle.JtewhoGenerated.render(jteOutput, jteHtmlInterceptor, "through", sheet.say("circle.person.through"), page.meeting().through(), sheet.say("circle.person.through.why"), false, null);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "afterwards", sheet.say("circle.person.afterwards"), page.meeting().afterwards(), "text", sheet.say("circle.person.afterwards.why"), null, false, null, null, null);
		jteOutput.writeContent("\n<label class=\"form-check\"><input class=\"form-check-input\" type=\"checkbox\" name=\"assistant\" value=\"yes\"");
		var __jte_html_attribute_0 = page.meeting().assistant();
		if (__jte_html_attribute_0) {
		jteOutput.writeContent(" checked");
		}
		jteOutput.writeContent("><span class=\"form-check-label\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(sheet.say("circle.person.assistant"));
		jteOutput.writeContent("</span></label>\n<div><button class=\"btn btn-primary\">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(sheet.say("circle.keep"));
		jteOutput.writeContent("</button></div></form>\n<form class=\"mt-2\" method=\"post\" action=\"");
		jteOutput.setContext("form", "action");
		jteOutput.writeUserContent(at);
		jteOutput.setContext("form", null);
		jteOutput.writeContent("/looked-back\" id=\"looked-back\">");
		gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
		jteOutput.writeContent("\n");
		if (page.lookedBack()) {
			jteOutput.writeContent("<button class=\"btn btn-quiet btn-sm\" name=\"done\" value=\"no\">");
			gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "undo", true);
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(sheet.say("circle.function.look-again"));
			jteOutput.writeContent("</button>");
		} else {
			jteOutput.writeContent("<button class=\"btn btn-quiet btn-sm\" name=\"done\" value=\"yes\">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(sheet.say("circle.function.nobody"));
			jteOutput.writeContent("</button>");
		}
		jteOutput.writeContent("</form>\n</section>\n<section class=\"section\" aria-labelledby=\"came-h\"><h2 id=\"came-h\">");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(sheet.say("circle.function.came"));
		jteOutput.writeContent("</h2><p class=\"small quiet\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(sheet.say("circle.function.came.why"));
		jteOutput.writeContent("</p>\n<form method=\"post\" action=\"");
		jteOutput.setContext("form", "action");
		jteOutput.writeUserContent(at);
		jteOutput.setContext("form", null);
		jteOutput.writeContent("/shared\" class=\"stack form-narrow\" id=\"shared\">");
		gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
		jteOutput.writeContent("\n");
		for (var came : page.came()) {
			jteOutput.writeContent("<label class=\"form-check m-0\"><input class=\"form-check-input\" type=\"checkbox\" name=\"came\"");
			var __jte_html_attribute_1 = came.value();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_2 = came.noted() || came.going();
			if (__jte_html_attribute_2) {
			jteOutput.writeContent(" checked");
			}
			var __jte_html_attribute_3 = came.noted();
			if (__jte_html_attribute_3) {
			jteOutput.writeContent(" disabled");
			}
			jteOutput.writeContent("><span class=\"form-check-label\" dir=\"auto\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(came.name());
			jteOutput.writeContent("</span>");
			if (came.noted()) {
				jteOutput.writeContent(" <span class=\"lbl t-ok\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(sheet.say("circle.function.noted"));
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("</label>");
		}
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "others", sheet.say("circle.function.others"), "", "text", sheet.say("circle.function.names.why"), null, false, "off", null, null);
		jteOutput.writeContent("\n<fieldset><legend>");
		jteOutput.setContext("legend", null);
		jteOutput.writeUserContent(sheet.say("circle.function.strand"));
		jteOutput.writeContent("</legend><div class=\"choices\">\n");
		for (String strand : "business personal".split(" ")) {
			jteOutput.writeContent("<label><input type=\"radio\" name=\"strand\"");
			var __jte_html_attribute_4 = strand;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_5 = strand.equals("personal") == page.personal();
			if (__jte_html_attribute_5) {
			jteOutput.writeContent(" checked");
			}
			jteOutput.writeContent("><span><b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(sheet.say("circle.function.strand." + strand));
			jteOutput.writeContent("</b></span></label>");
		}
		jteOutput.writeContent("\n</div></fieldset>\n<div><button class=\"btn btn-line\">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(sheet.say("circle.function.share"));
		jteOutput.writeContent("</button></div></form>\n");
		if (page.shared()) {
			jteOutput.writeContent("<form class=\"mt-2\" method=\"post\" action=\"");
			jteOutput.setContext("form", "action");
			jteOutput.writeUserContent(at);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("/shared/removal\" id=\"unshare\">");
			gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
			jteOutput.writeContent("<button class=\"btn btn-quiet btn-sm\">");
			gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "undo", true);
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(sheet.say("circle.function.unshare"));
			jteOutput.writeContent("</button></form>");
		}
		jteOutput.writeContent("\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		FunctionPage page = (FunctionPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, sheet, page);
	}
}
