package gg.jte.generated.ondemand.circle;
import amity.circle.web.EncounterForm;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtepersonGenerated {
	public static final String JTE_NAME = "circle/person.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,6,7,7,7,7,8,8,9,9,10,10,11,11,12,12,13,13,14,14,14,14,14,14,14,14,15,15,16,16,16,16,16,16,18,18,19,19,19,20,20,21,21,21,21,21,21,22,22,23,23,23,24,24,24,24,24,24,24,24,24,25,25,26,26,26,26,26,26,26,26,26,26,27,27,29,29,30,30,30,31,31,31,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, EncounterForm page) {
		gg.jte.generated.ondemand.shell.JtebookGenerated.render(jteOutput, jteHtmlInterceptor, sheet, sheet.say("circle.people"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"page-head\"><div><h1>");
				if (page.fresh()) {
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(sheet.say("circle.person.new"));
				} else {
					jteOutput.writeContent("<span dir=\"auto\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(page.name());
					jteOutput.writeContent("</span>");
				}
				jteOutput.writeContent("</h1><p class=\"lede\"><a href=\"/circle#people\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(sheet.say("circle.people"));
				jteOutput.writeContent("</a>");
				if (page.client() != null) {
					jteOutput.writeContent(" · <a href=\"/clients/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(page.client());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(sheet.say("circle.met.client"));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("</p></div></header>\n");
				if (page.sorry() != null) {
					gg.jte.generated.ondemand.shell.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, page.sorry(), "care");
				}
				jteOutput.writeContent("\n<form method=\"post\" action=\"/circle/people");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(page.fresh() ? "" : "/" + page.id());
				jteOutput.setContext("form", null);
				jteOutput.writeContent("\" class=\"stack form-narrow\" id=\"person\">\n");
				gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "name", sheet.say("circle.person.name"), page.name(), "text", null, null, true, "off", null, null);
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.circle.JtewhoGenerated.render(jteOutput, jteHtmlInterceptor, "through", sheet.say("circle.person.through"), page.through(), sheet.say("circle.person.through.why"), false, null);
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "place", sheet.say("circle.person.place"), page.place(), "text", sheet.say("circle.person.place.why"), null, true, null, null, null);
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "on", sheet.say("circle.person.on"), page.on(), "date", null, null, false, null, null, null);
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "afterwards", sheet.say("circle.person.afterwards"), page.afterwards(), "text", sheet.say("circle.person.afterwards.why"), null, false, null, null, null);
				jteOutput.writeContent("\n<label class=\"form-check\"><input class=\"form-check-input\" type=\"checkbox\" name=\"assistant\" value=\"yes\"");
				var __jte_html_attribute_0 = page.assistant();
				if (__jte_html_attribute_0) {
				jteOutput.writeContent(" checked");
				}
				jteOutput.writeContent("><span class=\"form-check-label\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(sheet.say("circle.person.assistant"));
				jteOutput.writeContent("</span></label>\n");
				gg.jte.generated.ondemand.circle.JtenamesGenerated.render(jteOutput, jteHtmlInterceptor, page.names());
				jteOutput.writeContent("\n<div class=\"row-wrap\"><button class=\"btn btn-primary\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(sheet.say("circle.keep"));
				jteOutput.writeContent("</button><a class=\"btn btn-quiet\" href=\"/circle#people\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(sheet.say("circle.not-now"));
				jteOutput.writeContent("</a></div>\n</form>\n");
				if (!page.fresh()) {
					jteOutput.writeContent("\n<section class=\"section mt-5 form-narrow\" aria-labelledby=\"then-h\"><h2 id=\"then-h\">");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(sheet.say("circle.person.then"));
					jteOutput.writeContent("</h2>\n");
					if (page.client() == null) {
						jteOutput.writeContent("\n<form method=\"post\" action=\"/circle/people/");
						jteOutput.setContext("form", "action");
						jteOutput.writeUserContent(page.id());
						jteOutput.setContext("form", null);
						jteOutput.writeContent("/client\" class=\"stack\" id=\"became\">");
						gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.circle.JtewhoGenerated.render(jteOutput, jteHtmlInterceptor, "client", sheet.say("circle.person.client"), "", sheet.say("circle.person.client.why"), false, null);
						jteOutput.writeContent("\n<div><button class=\"btn btn-line\">");
						jteOutput.setContext("button", null);
						jteOutput.writeUserContent(sheet.say("circle.person.client.do"));
						jteOutput.writeContent("</button></div></form>\n<form method=\"post\" action=\"/circle/people/");
						jteOutput.setContext("form", "action");
						jteOutput.writeUserContent(page.id());
						jteOutput.setContext("form", null);
						jteOutput.writeContent("/removal\" class=\"mt-3\">");
						gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
						jteOutput.writeContent("<button class=\"btn btn-quiet btn-sm\">");
						jteOutput.setContext("button", null);
						jteOutput.writeUserContent(sheet.say("circle.person.remove"));
						jteOutput.writeContent("</button></form>\n");
					} else {
						jteOutput.writeContent("\n<form method=\"post\" action=\"/circle/people/");
						jteOutput.setContext("form", "action");
						jteOutput.writeUserContent(page.id());
						jteOutput.setContext("form", null);
						jteOutput.writeContent("/no-client\">");
						gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
						jteOutput.writeContent("<button class=\"btn btn-quiet btn-sm\">");
						gg.jte.generated.ondemand.shell.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "undo", true);
						jteOutput.setContext("button", null);
						jteOutput.writeUserContent(sheet.say("circle.person.no-client"));
						jteOutput.writeContent("</button></form>\n");
					}
					jteOutput.writeContent("\n</section>\n");
				}
				jteOutput.writeContent("\n");
			}
		}, false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		EncounterForm page = (EncounterForm)params.get("page");
		render(jteOutput, jteHtmlInterceptor, sheet, page);
	}
}
