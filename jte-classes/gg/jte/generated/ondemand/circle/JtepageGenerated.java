package gg.jte.generated.ondemand.circle;
import amity.circle.web.CirclePage;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "circle/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,5,5,5,5,5,5,5,5,5,5,6,6,6,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,10,10,11,11,11,11,11,11,11,12,12,13,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,16,16,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,21,21,23,23,24,24,24,24,24,24,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,26,26,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,29,29,31,31,31,31,31,31,31,32,32,32,32,32,32,32,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,37,37,37,37,37,37,37,38,38,38,38,38,38,38,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,41,41,42,42,42,43,43,43,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, CirclePage page) {
		gg.jte.generated.ondemand.shell.JtebookGenerated.render(jteOutput, jteHtmlInterceptor, sheet, sheet.say("circle.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"page-head\"><div><h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(sheet.say("circle.title"));
				jteOutput.writeContent("</h1><p class=\"lede\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(page.lede());
				jteOutput.writeContent("</p></div><div class=\"page-actions\"><a class=\"btn btn-primary\" href=\"/circle/introductions/new\">");
				gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "arrows-join", false);
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(sheet.say("circle.introduce"));
				jteOutput.writeContent("</a></div></header>\n<section class=\"section\" aria-labelledby=\"ties-h\" id=\"ties\"><h2 id=\"ties-h\" class=\"visually-hidden\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(sheet.say("circle.ties"));
				jteOutput.writeContent("</h2>\n");
				if (page.chart() != null) {
					jteOutput.writeContent("\n<div class=\"scroll\" tabindex=\"0\" role=\"region\"");
					var __jte_html_attribute_0 = sheet.say("circle.drawn");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" aria-label=\"");
						jteOutput.setContext("div", "aria-label");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><div class=\"chart chart-circle chart-wide\" role=\"img\"");
					var __jte_html_attribute_1 = page.said();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" aria-label=\"");
						jteOutput.setContext("div", "aria-label");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(" data-chart=\"circle\"");
					var __jte_html_attribute_2 = page.chart();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" data-of=\"");
						jteOutput.setContext("div", "data-of");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("></div></div>\n<p class=\"key small quiet\" aria-hidden=\"true\"><span class=\"key-client\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(sheet.say("circle.key.client"));
					jteOutput.writeContent("</span><span class=\"key-friend\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(sheet.say("circle.key.friend"));
					jteOutput.writeContent("</span><span class=\"key-met\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(sheet.say("circle.key.met"));
					jteOutput.writeContent("</span><span class=\"key-promised\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(sheet.say("circle.key.promised"));
					jteOutput.writeContent("</span></p>\n");
				}
				jteOutput.writeContent("\n");
				if (page.crowd() != null) {
					jteOutput.writeContent("<p class=\"small quiet\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(page.crowd());
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n");
				if (!page.facts().isEmpty()) {
					jteOutput.writeContent("\n<details class=\"more\"><summary>");
					jteOutput.setContext("summary", null);
					jteOutput.writeUserContent(sheet.say("circle.list"));
					jteOutput.writeContent("</summary><ul class=\"two-col-list small mt-2\">\n");
					for (var fact : page.facts()) {
						jteOutput.writeContent("<li><span dir=\"auto\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(fact.words());
						jteOutput.writeContent("</span>");
						if (fact.removal() != null) {
							jteOutput.writeContent(" <form class=\"d-inline\" method=\"post\"");
							var __jte_html_attribute_3 = fact.removal();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
								jteOutput.writeContent(" action=\"");
								jteOutput.setContext("form", "action");
								jteOutput.writeUserContent(__jte_html_attribute_3);
								jteOutput.setContext("form", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent(">");
							gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
							jteOutput.writeContent("<button class=\"btn btn-quiet btn-sm\"");
							var __jte_html_attribute_4 = sheet.say("circle.not-so.this", fact.words());
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
								jteOutput.writeContent(" aria-label=\"");
								jteOutput.setContext("button", "aria-label");
								jteOutput.writeUserContent(__jte_html_attribute_4);
								jteOutput.setContext("button", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent(">");
							jteOutput.setContext("button", null);
							jteOutput.writeUserContent(sheet.say("circle.not-so.do"));
							jteOutput.writeContent("</button></form>");
						}
						jteOutput.writeContent("</li>");
					}
					jteOutput.writeContent("\n</ul></details>\n");
				}
				jteOutput.writeContent("\n");
				if (!page.introducers().isEmpty()) {
					jteOutput.writeContent("\n<details class=\"more\"><summary>");
					jteOutput.setContext("summary", null);
					jteOutput.writeUserContent(sheet.say("circle.brought"));
					jteOutput.writeContent("</summary><p class=\"small quiet mt-2 mb-0\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(sheet.say("circle.brought.why"));
					jteOutput.writeContent("</p><div class=\"scroll\" tabindex=\"0\" role=\"region\"");
					var __jte_html_attribute_5 = sheet.say("circle.brought");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
						jteOutput.writeContent(" aria-label=\"");
						jteOutput.setContext("div", "aria-label");
						jteOutput.writeUserContent(__jte_html_attribute_5);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><table class=\"table circle-table\"><caption class=\"visually-hidden\">");
					jteOutput.setContext("caption", null);
					jteOutput.writeUserContent(sheet.say("circle.brought"));
					jteOutput.writeContent("</caption><thead><tr><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(sheet.say("circle.brought.who"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(sheet.say("circle.brought.whom"));
					jteOutput.writeContent("</th><th scope=\"col\" class=\"num\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(sheet.say("circle.brought.money"));
					jteOutput.writeContent("</th></tr></thead><tbody>\n");
					for (var row : page.introducers()) {
						jteOutput.writeContent("<tr><th scope=\"row\">");
						if (row.client() == null) {
							jteOutput.writeContent("<span dir=\"auto\">");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(row.name());
							jteOutput.writeContent("</span>");
						} else {
							jteOutput.writeContent("<a");
							var __jte_html_attribute_6 = row.client();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
								jteOutput.writeContent(" href=\"");
								jteOutput.setContext("a", "href");
								jteOutput.writeUserContent(__jte_html_attribute_6);
								jteOutput.setContext("a", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent(" dir=\"auto\">");
							jteOutput.setContext("a", null);
							jteOutput.writeUserContent(row.name());
							jteOutput.writeContent("</a>");
						}
						jteOutput.writeContent("</th><td dir=\"auto\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(row.introduced());
						jteOutput.writeContent("</td><td class=\"num\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(row.brought());
						jteOutput.writeContent("</td></tr>");
					}
					jteOutput.writeContent("\n</tbody></table></div></details>\n");
				}
				jteOutput.writeContent("\n</section>\n");
				if (!page.thanks().isEmpty()) {
					jteOutput.writeContent("\n<section class=\"section\" aria-labelledby=\"thanks-h\" id=\"thanks\"><div class=\"section-head\"><h2 id=\"thanks-h\">");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(sheet.say("circle.thanks"));
					jteOutput.writeContent("</h2><p class=\"small quiet m-0\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(sheet.say("circle.thanks.rule"));
					jteOutput.writeContent("</p></div><ul class=\"plainlist\">\n");
					for (var thank : page.thanks()) {
						jteOutput.writeContent("<li class=\"py-3\"><p class=\"mb-1\">");
						if (thank.client() == null) {
							jteOutput.writeContent("<span dir=\"auto\">");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(thank.sentence());
							jteOutput.writeContent("</span>");
						} else {
							jteOutput.writeContent("<a");
							var __jte_html_attribute_7 = thank.client();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
								jteOutput.writeContent(" href=\"");
								jteOutput.setContext("a", "href");
								jteOutput.writeUserContent(__jte_html_attribute_7);
								jteOutput.setContext("a", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent(" dir=\"auto\">");
							jteOutput.setContext("a", null);
							jteOutput.writeUserContent(thank.sentence());
							jteOutput.writeContent("</a>");
						}
						jteOutput.writeContent("</p>\n");
						gg.jte.generated.ondemand.circle.JtewordingGenerated.render(jteOutput, jteHtmlInterceptor, sheet, "thank-" + thank.id(), thank.wording(), thank.mail());
						jteOutput.writeContent("\n<form method=\"post\" action=\"/circle/thanks/");
						jteOutput.setContext("form", "action");
						jteOutput.writeUserContent(thank.id());
						jteOutput.setContext("form", null);
						jteOutput.writeContent("\">");
						gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
						jteOutput.writeContent("<button class=\"btn btn-line btn-sm\"");
						var __jte_html_attribute_8 = sheet.say("circle.thanks.do.this", thank.sentence());
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
							jteOutput.writeContent(" aria-label=\"");
							jteOutput.setContext("button", "aria-label");
							jteOutput.writeUserContent(__jte_html_attribute_8);
							jteOutput.setContext("button", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">");
						gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "check", true);
						jteOutput.setContext("button", null);
						jteOutput.writeUserContent(sheet.say("circle.thanks.do"));
						jteOutput.writeContent("</button></form></li>");
					}
					jteOutput.writeContent("\n</ul></section>\n");
				}
				jteOutput.writeContent("\n<div class=\"cols-even\">\n<section aria-labelledby=\"functions-h\" id=\"functions\"><div class=\"section-head\"><h2 id=\"functions-h\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(sheet.say("circle.functions"));
				jteOutput.writeContent("</h2><a class=\"btn btn-quiet btn-sm\" href=\"/circle/functions/new\">");
				gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "plus", true);
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(sheet.say("circle.function.add"));
				jteOutput.writeContent("</a></div>\n");
				if (page.coming().isEmpty()) {
					jteOutput.writeContent("<p class=\"small quiet\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(sheet.say("circle.functions.none"));
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n<ul class=\"plainlist\">\n");
				for (var coming : page.coming()) {
					jteOutput.writeContent("<li class=\"py-3\"><div class=\"row-wrap justify-content-between\"><a href=\"/circle/functions/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(coming.id());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\" dir=\"auto\"><b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(coming.name());
					jteOutput.writeContent("</b></a><span class=\"lbl");
					jteOutput.setContext("span", "class");
					jteOutput.writeUserContent(coming.tone().isEmpty() ? "" : " t-" + coming.tone());
					jteOutput.setContext("span", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(coming.when());
					jteOutput.writeContent("</span></div><p class=\"small quiet mb-2\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(coming.why());
					jteOutput.writeContent("</p>\n");
					if (coming.open()) {
						jteOutput.writeContent("<form class=\"row-wrap\" method=\"post\" action=\"/circle/functions/");
						jteOutput.setContext("form", "action");
						jteOutput.writeUserContent(coming.id());
						jteOutput.setContext("form", null);
						jteOutput.writeContent("/answer\">");
						gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
						jteOutput.writeContent("<button class=\"btn btn-line btn-sm\" name=\"go\" value=\"yes\">");
						jteOutput.setContext("button", null);
						jteOutput.writeUserContent(sheet.say("circle.function.yes"));
						jteOutput.writeContent("<span class=\"visually-hidden\">: ");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(coming.name());
						jteOutput.writeContent("</span></button><button class=\"btn btn-quiet btn-sm\" name=\"go\" value=\"no\">");
						jteOutput.setContext("button", null);
						jteOutput.writeUserContent(sheet.say("circle.function.no"));
						jteOutput.writeContent("<span class=\"visually-hidden\">: ");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(coming.name());
						jteOutput.writeContent("</span></button></form>");
					}
					jteOutput.writeContent("</li>");
				}
				jteOutput.writeContent("\n</ul></section>\n<section aria-labelledby=\"people-h\" id=\"people\"><div class=\"section-head\"><h2 id=\"people-h\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(sheet.say("circle.people"));
				jteOutput.writeContent("</h2><a class=\"btn btn-quiet btn-sm\" href=\"/circle/people/new\">");
				gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "plus", true);
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(sheet.say("circle.person.add"));
				jteOutput.writeContent("</a></div>\n");
				if (page.people().isEmpty()) {
					jteOutput.writeContent("<p class=\"small quiet\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(sheet.say("circle.people.none"));
					jteOutput.writeContent("</p>");
				} else {
					jteOutput.writeContent("\n<div class=\"scroll\" tabindex=\"0\" role=\"region\"");
					var __jte_html_attribute_9 = sheet.say("circle.people");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
						jteOutput.writeContent(" aria-label=\"");
						jteOutput.setContext("div", "aria-label");
						jteOutput.writeUserContent(__jte_html_attribute_9);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><table class=\"table circle-table\"><caption class=\"visually-hidden\">");
					jteOutput.setContext("caption", null);
					jteOutput.writeUserContent(sheet.say("circle.people.caption"));
					jteOutput.writeContent("</caption><thead><tr><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(sheet.say("circle.people.who"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(sheet.say("circle.people.through"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(sheet.say("circle.people.where"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(sheet.say("circle.people.then"));
					jteOutput.writeContent("</th></tr></thead><tbody>\n");
					for (var met : page.people()) {
						jteOutput.writeContent("<tr><th scope=\"row\"><a href=\"/circle/people/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(met.id());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\" dir=\"auto\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(met.name());
						jteOutput.writeContent("</a>");
						if (met.assistant()) {
							jteOutput.writeContent(" <span class=\"lbl lbl-line\">");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(sheet.say("circle.assistant.short"));
							jteOutput.writeContent("</span>");
						}
						jteOutput.writeContent("</th><td dir=\"auto\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(met.through());
						jteOutput.writeContent("</td><td dir=\"auto\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(met.where());
						jteOutput.writeContent("</td><td dir=\"auto\">");
						if (met.client() == null) {
							jteOutput.setContext("td", null);
							jteOutput.writeUserContent(met.then());
						} else {
							jteOutput.writeContent("<a");
							var __jte_html_attribute_10 = met.client();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
								jteOutput.writeContent(" href=\"");
								jteOutput.setContext("a", "href");
								jteOutput.writeUserContent(__jte_html_attribute_10);
								jteOutput.setContext("a", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent(">");
							jteOutput.setContext("a", null);
							jteOutput.writeUserContent(met.then());
							jteOutput.writeContent("</a>");
						}
						jteOutput.writeContent("</td></tr>");
					}
					jteOutput.writeContent("\n</tbody></table></div>");
				}
				jteOutput.writeContent("</section></div>\n");
			}
		}, true);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		CirclePage page = (CirclePage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, sheet, page);
	}
}
