package gg.jte.generated.ondemand.circle;
import amity.circle.web.CompanyPage;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtecompanyGenerated {
	public static final String JTE_NAME = "circle/company.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,5,5,5,5,5,5,6,6,6,6,7,7,7,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,10,11,11,11,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,14,15,15,16,16,16,16,16,16,17,17,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,19,20,20,20,20,20,20,20,21,21,21,21,21,21,21,22,22,22,22,23,23,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,25,25,26,26,26,27,27,27,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, CompanyPage page) {
		gg.jte.generated.ondemand.shell.JtebookGenerated.render(jteOutput, jteHtmlInterceptor, sheet, sheet.say("circle.company"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"page-head\"><div><h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(sheet.say(page.christmas() ? "circle.company.christmas" : "circle.company.title"));
				jteOutput.writeContent("</h1><p class=\"lede\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(sheet.say("circle.company.lede"));
				jteOutput.writeContent("</p></div></header>\n");
				if (page.sorry() != null) {
					gg.jte.generated.ondemand.shell.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, page.sorry(), "care");
				}
				jteOutput.writeContent("\n<section class=\"section\" aria-labelledby=\"do-h\"><h2 id=\"do-h\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(sheet.say("circle.company.do"));
				jteOutput.writeContent("</h2>\n");
				if (page.functions().isEmpty()) {
					jteOutput.writeContent("<p class=\"quiet\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(sheet.say("circle.company.do.none"));
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n<ul class=\"plainlist\">");
				for (var function : page.functions()) {
					jteOutput.writeContent("<li class=\"py-2\"><div class=\"row-wrap justify-content-between\"><a href=\"/circle/functions/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(function.id());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\" dir=\"auto\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(function.name());
					jteOutput.writeContent("</a><span class=\"lbl");
					jteOutput.setContext("span", "class");
					jteOutput.writeUserContent(function.answer().isEmpty() ? "" : " t-ok");
					jteOutput.setContext("span", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(function.when());
					jteOutput.writeContent("</span></div></li>");
				}
				jteOutput.writeContent("</ul>\n<p><a class=\"btn btn-line btn-sm\" href=\"/circle/functions/new\">");
				gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "plus", true);
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(sheet.say("circle.function.add"));
				jteOutput.writeContent("</a></p></section>\n<section class=\"section\" aria-labelledby=\"lunch-h\"><h2 id=\"lunch-h\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(sheet.say("circle.company.lunch"));
				jteOutput.writeContent("</h2>\n");
				if (page.lunches().isEmpty()) {
					jteOutput.writeContent("<p class=\"quiet\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(sheet.say("circle.company.lunch.none"));
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n<ul class=\"plainlist\">");
				for (var lunch : page.lunches()) {
					jteOutput.writeContent("<li class=\"py-3\"><a href=\"/clients/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(lunch.client());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\" dir=\"auto\"><b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(lunch.name());
					jteOutput.writeContent("</b></a>\n");
					for (var remark : lunch.remarks()) {
						jteOutput.writeContent("<p class=\"remark remark-care\">");
						gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "warning", false);
						jteOutput.writeContent("<span>");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(remark);
						jteOutput.writeContent("</span></p>");
					}
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.circle.JtewordingGenerated.render(jteOutput, jteHtmlInterceptor, sheet, "lunch-" + lunch.client(), lunch.wording(), lunch.mail());
					jteOutput.writeContent("\n<form method=\"post\" action=\"/circle/company/lunch/");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(lunch.client());
					jteOutput.setContext("form", null);
					jteOutput.writeContent("\" class=\"stack form-narrow\">");
					gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
					jteOutput.writeContent("\n");
					if (lunch.reasoned()) {
						gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "anyway", sheet.say("circle.anyway"), "", "text", sheet.say("circle.anyway.why"), null, true, null, null, "anyway-" + lunch.client());
					}
					jteOutput.writeContent("\n<div><button class=\"btn btn-line btn-sm\"");
					var __jte_html_attribute_0 = sheet.say("circle.company.lunch.do.this", lunch.name());
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" aria-label=\"");
						jteOutput.setContext("button", "aria-label");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("button", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "check", true);
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(sheet.say("circle.company.lunch.do"));
					jteOutput.writeContent("</button></div></form></li>");
				}
				jteOutput.writeContent("</ul></section>\n<section class=\"section\" aria-labelledby=\"vas-h\"><h2 id=\"vas-h\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(sheet.say("circle.company.vas"));
				jteOutput.writeContent("</h2>\n");
				if (page.assistants().isEmpty()) {
					jteOutput.writeContent("<p class=\"quiet\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(sheet.say("circle.company.vas.none"));
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n<ul class=\"plainlist\">");
				for (var name : page.assistants()) {
					jteOutput.writeContent("<li dir=\"auto\">");
					jteOutput.setContext("li", null);
					jteOutput.writeUserContent(name);
					jteOutput.writeContent("</li>");
				}
				jteOutput.writeContent("</ul>\n<p><a class=\"btn btn-line btn-sm\" href=\"/circle/people/new\">");
				gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "plus", true);
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(sheet.say("circle.person.add"));
				jteOutput.writeContent("</a></p></section>\n");
				if (!page.entry().isEmpty()) {
					jteOutput.writeContent("\n<section class=\"section\" aria-labelledby=\"no-h\"><h2 id=\"no-h\">");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(sheet.say("circle.company.no"));
					jteOutput.writeContent("</h2><form method=\"post\" action=\"/desk/");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(page.entry());
					jteOutput.setContext("form", null);
					jteOutput.writeContent("\" id=\"no-thanks\">");
					gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
					jteOutput.writeContent("<button class=\"btn btn-line\" name=\"do\" value=\"done\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(sheet.say("circle.company.no.do"));
					jteOutput.writeContent("</button></form><p class=\"small quiet\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(sheet.say(page.christmas() ? "circle.company.no.why" : "circle.company.no.alone"));
					jteOutput.writeContent("</p></section>\n");
				}
				jteOutput.writeContent("\n");
			}
		}, false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		CompanyPage page = (CompanyPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, sheet, page);
	}
}
