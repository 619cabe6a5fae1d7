package gg.jte.generated.ondemand.desk;
@SuppressWarnings("unchecked")
public final class JteledeGenerated {
	public static final String JTE_NAME = "desk/lede.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,0,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String lede, boolean aside) {
		jteOutput.writeContent("<p class=\"lede\" id=\"lede\"");
		var __jte_html_attribute_0 = aside ? "true" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" hx-swap-oob=\"");
			jteOutput.setContext("p", "hx-swap-oob");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("p", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(lede);
		jteOutput.writeContent("</p>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String lede = (String)params.get("lede");
		boolean aside = (boolean)params.getOrDefault("aside", false);
		render(jteOutput, jteHtmlInterceptor, lede, aside);
	}
}
