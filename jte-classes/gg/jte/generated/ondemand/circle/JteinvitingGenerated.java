package gg.jte.generated.ondemand.circle;
import amity.circle.web.FunctionPage;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JteinvitingGenerated {
	public static final String JTE_NAME = "circle/inviting.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,3,3,3,3,5,5,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,9,9,10,10,10,11,11,11,11,11,11,11,11,11,12,12,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,15,15,16,16,16,16,17,17,18,18,19,19,19,19,19,19,19,19,19,20,20,21,21,21,23,23,23,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, FunctionPage page) {
		var at = "/circle/functions/" + page.id();
		jteOutput.writeContent("\n<section class=\"section\" aria-labelledby=\"invite-h\"><h2 id=\"invite-h\">");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(sheet.say("circle.function.invite"));
		jteOutput.writeContent("</h2>\n");
		if (!page.asked().isEmpty()) {
			jteOutput.writeContent("<ul class=\"plainlist\">");
			for (var asked : page.asked()) {
				jteOutput.writeContent("<li><a href=\"/clients/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(asked.client());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\" dir=\"auto\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(asked.name());
				jteOutput.writeContent("</a> <span class=\"quiet small\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(sheet.say("circle.function.invite.asked"));
				jteOutput.writeContent("</span> <form class=\"d-inline\" method=\"post\" action=\"");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(at);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/asked/");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(asked.client());
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/removal\">");
				gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
				jteOutput.writeContent("<button class=\"btn btn-quiet btn-sm\"");
				var __jte_html_attribute_0 = sheet.say("circle.not-so.this", asked.name());
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("button", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("button", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(sheet.say("circle.not-so.do"));
				jteOutput.writeContent("</button></form></li>");
			}
			jteOutput.writeContent("</ul>");
		}
		jteOutput.writeContent("\n");
		if (page.inviting() != null) {
			jteOutput.writeContent("\n");
			var one = page.inviting();
			jteOutput.writeContent("\n<h3 class=\"over\" dir=\"auto\">");
			jteOutput.setContext("h3", null);
			jteOutput.writeUserContent(one.name());
			jteOutput.writeContent("</h3>\n");
			for (var why : one.why()) {
				jteOutput.writeContent("<p class=\"remark remark-care\">");
				gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, one.wording() == null ? "hand-stop" : "warning", false);
				jteOutput.writeContent("<span>");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(why);
				jteOutput.writeContent("</span></p>");
			}
			jteOutput.writeContent("\n");
			if (one.wording() != null) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.circle.JtewordingGenerated.render(jteOutput, jteHtmlInterceptor, sheet, "invite-words", one.wording(), one.mail());
				jteOutput.writeContent("\n<form method=\"post\" action=\"");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(at);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/asked\" class=\"stack\" id=\"asked\">");
				gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
				jteOutput.writeContent("<input type=\"hidden\" name=\"client\"");
				var __jte_html_attribute_1 = one.client();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				if (one.reasoned()) {
					gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "anyway", sheet.say("circle.anyway"), "", "text", sheet.say("circle.anyway.why"), null, true, null, null, null);
				}
				jteOutput.writeContent("\n<div><button class=\"btn btn-line btn-sm\">");
				gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "check", true);
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(sheet.say("circle.function.invite.do"));
				jteOutput.writeContent("</button></div></form>\n");
			}
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n<form method=\"get\"");
		var __jte_html_attribute_2 = at;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" action=\"");
			jteOutput.setContext("form", "action");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" class=\"stack mt-3 form-narrow\" id=\"invite\">\n");
		gg.jte.generated.ondemand.circle.JtewhoGenerated.render(jteOutput, jteHtmlInterceptor, "invite-who", sheet.say("circle.function.invite.who"), "", sheet.say("circle.function.invite.why"), true, "invite");
		jteOutput.writeContent("\n<div><button class=\"btn btn-line btn-sm\">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(sheet.say("circle.function.invite.look"));
		jteOutput.writeContent("</button></div></form>\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		FunctionPage page = (FunctionPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, sheet, page);
	}
}
