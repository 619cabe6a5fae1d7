package gg.jte.generated.ondemand.circle;
import amity.circle.web.FunctionPage;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtefunctionGenerated {
	public static final String JTE_NAME = "circle/function.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,9,9,9,10,10,11,11,11,11,11,11,11,11,11,11,11,11,12,12,13,13,14,14,15,15,15,15,15,15,15,15,15,16,16,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,20,20,20,20,20,20,20,20,20,20,21,21,23,23,24,24,25,25,26,26,27,27,29,29,29,29,29,29,29,29,29,31,31,32,32,32,33,33,33,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, FunctionPage page) {
		var at = "/circle/functions/" + page.id();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.shell.JtebookGenerated.render(jteOutput, jteHtmlInterceptor, sheet, sheet.say("circle.function"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"page-head\"><div><h1 dir=\"auto\">");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(page.name());
				jteOutput.writeContent("</h1><p class=\"lede\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(page.when());
				jteOutput.writeContent(". ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(page.why());
				if (page.host() != null) {
					jteOutput.writeContent(" <a");
					var __jte_html_attribute_0 = page.host();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(sheet.say("circle.function.host.page"));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("</p></div><div class=\"page-actions\"><a class=\"btn btn-line\" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(at);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/change\">");
				gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "pencil", false);
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(sheet.say("circle.function.change.do"));
				jteOutput.writeContent("</a></div></header>\n");
				if (page.sorry() != null) {
					gg.jte.generated.ondemand.shell.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, page.sorry(), "care");
				}
				jteOutput.writeContent("\n<div class=\"cols\"><div>\n<section class=\"section\" aria-labelledby=\"answer-h\"><h2 id=\"answer-h\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(sheet.say(page.answer().isEmpty() ? "circle.function.answer" : "circle.function.answer." + page.answer()));
				jteOutput.writeContent("</h2>\n");
				if (page.answer().isEmpty()) {
					jteOutput.writeContent("\n<form class=\"row-wrap\" method=\"post\" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(at);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/answer\" id=\"answer\">");
					gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
					jteOutput.writeContent("<button class=\"btn btn-primary\" name=\"go\" value=\"yes\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(sheet.say("circle.function.yes"));
					jteOutput.writeContent("</button><button class=\"btn btn-line\" name=\"go\" value=\"no\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(sheet.say("circle.function.no"));
					jteOutput.writeContent("</button></form>\n");
				} else {
					jteOutput.writeContent("\n");
					if (!page.over()) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.circle.JtewordingGenerated.render(jteOutput, jteHtmlInterceptor, sheet, "answer-words", page.wording(), page.mail());
						jteOutput.writeContent("\n");
						for (var remark : page.remarks()) {
							jteOutput.writeContent("<p class=\"remark remark-care\">");
							gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "warning", false);
							jteOutput.writeContent("<span>");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(remark);
							jteOutput.writeContent("</span></p>");
						}
						jteOutput.writeContent("\n");
					}
					jteOutput.writeContent("\n");
					if (page.declined()) {
						jteOutput.writeContent("\n<details class=\"more\"><summary>");
						jteOutput.setContext("summary", null);
						jteOutput.writeUserContent(sheet.say("circle.function.no.change"));
						jteOutput.writeContent("</summary><form method=\"post\" action=\"");
						jteOutput.setContext("form", "action");
						jteOutput.writeUserContent(at);
						jteOutput.setContext("form", null);
						jteOutput.writeContent("/answer\" class=\"stack mt-2\" id=\"wording\">");
						gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
						jteOutput.writeContent("<input type=\"hidden\" name=\"go\" value=\"no\"><div><label class=\"form-label\" for=\"no-words\">");
						jteOutput.setContext("label", null);
						jteOutput.writeUserContent(sheet.say("circle.function.no.words"));
						jteOutput.writeContent("</label><textarea class=\"form-control\" id=\"no-words\" name=\"wording\" rows=\"4\">");
						jteOutput.setContext("textarea", null);
						jteOutput.writeUserContent(page.wording());
						jteOutput.writeContent("</textarea></div><div><button class=\"btn btn-line btn-sm\">");
						jteOutput.setContext("button", null);
						jteOutput.writeUserContent(sheet.say("circle.keep"));
						jteOutput.writeContent("</button></div></form></details>\n");
					}
					jteOutput.writeContent("\n<form class=\"mt-2\" method=\"post\" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(at);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/answer\" id=\"unanswer\">");
					gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
					jteOutput.writeContent("<button class=\"btn btn-quiet btn-sm\" name=\"go\" value=\"open\">");
					gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "undo", true);
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(sheet.say("circle.function.take-back"));
					jteOutput.writeContent("</button></form>\n");
				}
				jteOutput.writeContent("\n</section>\n");
				if (page.over()) {
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.circle.JteafterwardsGenerated.render(jteOutput, jteHtmlInterceptor, sheet, page);
					jteOutput.writeContent("\n");
				} else if (!page.declined()) {
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.circle.JteinvitingGenerated.render(jteOutput, jteHtmlInterceptor, sheet, page);
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("\n</div><aside class=\"stack\">\n<form method=\"post\" action=\"");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(at);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/removal\">");
				gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
				jteOutput.writeContent("<button class=\"btn btn-quiet btn-sm\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(sheet.say("circle.function.remove"));
				jteOutput.writeContent("</button></form>\n</aside></div>\n");
				gg.jte.generated.ondemand.circle.JtenamesGenerated.render(jteOutput, jteHtmlInterceptor, page.names());
				jteOutput.writeContent("\n");
			}
		}, false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		FunctionPage page = (FunctionPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, sheet, page);
	}
}
