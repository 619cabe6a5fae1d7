package gg.jte.generated.ondemand.account;
import amity.account.web.SignInPage;
import amity.shell.Sheet;
@SuppressWarnings("unchecked")
public final class JtesigninGenerated {
	public static final String JTE_NAME = "account/sign-in.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,6,6,6,7,7,7,7,9,9,10,10,10,10,11,11,12,12,12,15,15,15,16,16,16,17,17,17,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Sheet sheet, SignInPage page) {
		gg.jte.generated.ondemand.shell.JteletterheadGenerated.render(jteOutput, jteHtmlInterceptor, sheet, sheet.say("account.sign-in"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<section class=\"section slip\" aria-labelledby=\"sign-in\">\n<h1 class=\"h2\" id=\"sign-in\">");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(sheet.say("account.sign-in"));
				jteOutput.writeContent("</h1>\n");
				if (page.sorry() != null) {
					gg.jte.generated.ondemand.shell.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, page.sorry(), "care");
				}
				jteOutput.writeContent("\n<form method=\"post\" action=\"/sign-in\" class=\"stack\">\n");
				gg.jte.generated.ondemand.shell.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, sheet);
				jteOutput.writeContent("\n");
				if (page.several()) {
					gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "who", sheet.say("account.who"), "", "text", null, null, true, "username", null, null);
				}
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.shell.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "password", sheet.say("account.password"), "", "password", null, null, true, "current-password", null, null);
				jteOutput.writeContent("\n<div><button class=\"btn btn-primary\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(sheet.say("account.sign-in.do"));
				jteOutput.writeContent("</button></div>\n</form>\n</section>\n<p class=\"text-center quiet small\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(sheet.say("account.sign-in.forgotten"));
				jteOutput.writeContent("</p>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Sheet sheet = (Sheet)params.get("sheet");
		SignInPage page = (SignInPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, sheet, page);
	}
}
