package gg.jte.generated.ondemand.circle;
import amity.circle.web.IntroductionForm;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JteintroduceGenerated {
	public static final String JTE_NAME = "circle/introduce.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,5,5,5,5,5,5,6,6,6,6,8,8,9,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,12,12,13,13,14,14,15,15,16,16,17,17,17,17,17,17,19,19,19,20,20,20,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, IntroductionForm page) {
		gg.jte.generated.ondemand.shell.JtebookGenerated.render(jteOutput, jteHtmlInterceptor, sheet, sheet.say("circle.introduce"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"page-head\"><div><h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(sheet.say("circle.introduce"));
				jteOutput.writeContent("</h1><p class=\"lede\"><a href=\"/circle\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(sheet.say("circle.title"));
				jteOutput.writeContent("</a></p></div></header>\n");
				if (page.sorry() != null) {
					gg.jte.generated.ondemand.shell.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, page.sorry(), "care");
				}
				jteOutput.writeContent("\n<form method=\"post\" action=\"/circle/introductions\" class=\"stack form-narrow\" id=\"introduce\">\n");
				gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
				jteOutput.writeContent("\n<fieldset><legend>");
				jteOutput.setContext("legend", null);
				jteOutput.writeUserContent(sheet.say("circle.introduce.side"));
				jteOutput.writeContent("</legend><div class=\"choices\">\n");
				for (String side : "theirs ours".split(" ")) {
					jteOutput.writeContent("<label><input type=\"radio\" name=\"side\"");
					var __jte_html_attribute_0 = side;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_1 = side.equals(page.side());
					if (__jte_html_attribute_1) {
					jteOutput.writeContent(" checked");
					}
					jteOutput.writeContent("><span><b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(sheet.say("circle.introduce.side." + side));
					jteOutput.writeContent("</b>");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(sheet.say("circle.introduce.side." + side + ".why"));
					jteOutput.writeContent("</span></label>");
				}
				jteOutput.writeContent("\n</div></fieldset>\n");
				gg.jte.generated.ondemand.circle.JtewhoGenerated.render(jteOutput, jteHtmlInterceptor, "first", sheet.say("circle.introduce.first"), page.first(), sheet.say("circle.introduce.first.why"), true, null);
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.circle.JtewhoGenerated.render(jteOutput, jteHtmlInterceptor, "second", sheet.say("circle.introduce.second"), page.second(), sheet.say("circle.introduce.second.why"), true, null);
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "on", sheet.say("circle.introduce.on"), page.on(), "date", null, null, false, null, null, null);
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "words", sheet.say("circle.introduce.words"), page.words(), "text", sheet.say("circle.introduce.words.why"), null, false, null, null, null);
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.circle.JtenamesGenerated.render(jteOutput, jteHtmlInterceptor, page.names());
				jteOutput.writeContent("\n<div class=\"row-wrap\"><button class=\"btn btn-primary\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(sheet.say("circle.keep"));
				jteOutput.writeContent("</button><a class=\"btn btn-quiet\" href=\"/circle\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(sheet.say("circle.not-now"));
				jteOutput.writeContent("</a></div>\n</form>\n");
			}
		}, false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		IntroductionForm page = (IntroductionForm)params.get("page");
		render(jteOutput, jteHtmlInterceptor, sheet, page);
	}
}
