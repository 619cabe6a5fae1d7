package gg.jte.generated.ondemand.desk;
import amity.desk.web.Linked;
@SuppressWarnings("unchecked")
public final class JtelinkedGenerated {
	public static final String JTE_NAME = "desk/linked.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Linked words, String address) {
		jteOutput.setContext("html", null);
		jteOutput.writeUserContent(words.before());
		if (words.name() != null) {
			jteOutput.writeContent("<a");
			var __jte_html_attribute_0 = address;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(words.name());
			jteOutput.writeContent("</a>");
		}
		jteOutput.setContext("html", null);
		jteOutput.writeUserContent(words.after());
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Linked words = (Linked)params.get("words");
		String address = (String)params.get("address");
		render(jteOutput, jteHtmlInterceptor, words, address);
	}
}
