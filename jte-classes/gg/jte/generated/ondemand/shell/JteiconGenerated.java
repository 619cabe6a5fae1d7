package gg.jte.generated.ondemand.shell;
@SuppressWarnings("unchecked")
public final class JteiconGenerated {
	public static final String JTE_NAME = "shell/icon.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,3,3,3,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,14,14,15,15,16,16,17,17,18,18,19,19,20,20,21,21,22,22,23,23,24,24,25,25,26,26,27,27,28,28,29,29,30,30,31,31,32,32,33,33,34,34,35,35,36,36,37,37,38,38,39,39,40,40,41,41,42,42,43,43,44,44,45,45,46,46,47,47,48,48,49,49,50,50,51,51,52,52,53,53,54,54,55,55,56,56,57,57,57,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String name, boolean small) {
		jteOutput.writeContent("<svg class=\"icon");
		jteOutput.setContext("svg", "class");
		jteOutput.writeUserContent(small ? " icon-s" : "");
		jteOutput.setContext("svg", null);
		jteOutput.writeContent("\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\">\n");
		if (name.equals("address-book")) {
			jteOutput.writeContent("<path d=\"M20 6v12a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2\"/><path d=\"M10 16h6\"/><path d=\"M11 11a2 2 0 1 0 4 0a2 2 0 1 0 -4 0\"/><path d=\"M4 8h3\"/><path d=\"M4 12h3\"/><path d=\"M4 16h3\"/>\n");
		} else if (name.equals("adjustments")) {
			jteOutput.writeContent("<path d=\"M12 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0\"/><path d=\"M4 6l8 0\"/><path d=\"M16 6l4 0\"/><path d=\"M6 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0\"/><path d=\"M4 12l2 0\"/><path d=\"M10 12l10 0\"/><path d=\"M15 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0\"/><path d=\"M4 18l11 0\"/><path d=\"M19 18l1 0\"/>\n");
		} else if (name.equals("arrow-down")) {
			jteOutput.writeContent("<path d=\"M12 5l0 14\"/><path d=\"M18 13l-6 6\"/><path d=\"M6 13l6 6\"/>\n");
		} else if (name.equals("arrow-right")) {
			jteOutput.writeContent("<path d=\"M5 12l14 0\"/><path d=\"M13 18l6 -6\"/><path d=\"M13 6l6 6\"/>\n");
		} else if (name.equals("arrows-join")) {
			jteOutput.writeContent("<path d=\"M3 7h5l3.5 5h9.5\"/><path d=\"M3 17h5l3.495 -5\"/><path d=\"M18 15l3 -3l-3 -3\"/>\n");
		} else if (name.equals("arrows-left-right")) {
			jteOutput.writeContent("<path d=\"M21 17l-18 0\"/><path d=\"M6 10l-3 -3l3 -3\"/><path d=\"M3 7l18 0\"/><path d=\"M18 20l3 -3l-3 -3\"/>\n");
		} else if (name.equals("bookmark")) {
			jteOutput.writeContent("<path d=\"M18 7v14l-6 -4l-6 4v-14a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4z\"/>\n");
		} else if (name.equals("books")) {
			jteOutput.writeContent("<path d=\"M5 5a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1v14a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1l0 -14\"/><path d=\"M9 5a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1v14a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1l0 -14\"/><path d=\"M5 8h4\"/><path d=\"M9 16h4\"/><path d=\"M13.803 4.56l2.184 -.53c.562 -.135 1.133 .19 1.282 .732l3.695 13.418a1.02 1.02 0 0 1 -.634 1.219l-.133 .041l-2.184 .53c-.562 .135 -1.133 -.19 -1.282 -.732l-3.695 -13.418a1.02 1.02 0 0 1 .634 -1.219l.133 -.041\"/><path d=\"M14 9l4 -1\"/><path d=\"M16 16l3.923 -.98\"/>\n");
		} else if (name.equals("briefcase")) {
			jteOutput.writeContent("<path d=\"M3 7m0 2a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v9a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2z\"/><path d=\"M8 7v-2a2 2 0 0 1 2 -2h4a2 2 0 0 1 2 2v2\"/><path d=\"M12 12l0 .01\"/><path d=\"M3 13a20 20 0 0 0 18 0\"/>\n");
		} else if (name.equals("calendar")) {
			jteOutput.writeContent("<path d=\"M4 7a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-12z\"/><path d=\"M16 3v4\"/><path d=\"M8 3v4\"/><path d=\"M4 11h16\"/><path d=\"M11 15h1\"/><path d=\"M12 15v3\"/>\n");
		} else if (name.equals("check")) {
			jteOutput.writeContent("<path d=\"M5 12l5 5l10 -10\"/>\n");
		} else if (name.equals("chevron-down")) {
			jteOutput.writeContent("<path d=\"M6 9l6 6l6 -6\"/>\n");
		} else if (name.equals("ring")) {
			jteOutput.writeContent("<path d=\"M3 7a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-10\"/><path d=\"M3 7l9 6l9 -6\"/>\n");
		} else if (name.equals("circle-check")) {
			jteOutput.writeContent("<path d=\"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0\"/><path d=\"M9 12l2 2l4 -4\"/>\n");
		} else if (name.equals("circle")) {
			jteOutput.writeContent("<path d=\"M5.931 6.936l1.275 4.249m5.607 5.609l4.251 1.275\"/><path d=\"M11.683 12.317l5.759 -5.759\"/><path d=\"M4 5.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0\"/><path d=\"M17 5.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0\"/><path d=\"M17 18.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0\"/><path d=\"M4 15.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0\"/>\n");
		} else if (name.equals("clock-pause")) {
			jteOutput.writeContent("<path d=\"M20.942 13.018a9 9 0 1 0 -7.909 7.922\"/><path d=\"M12 7v5l2 2\"/><path d=\"M17 17v5\"/><path d=\"M21 17v5\"/>\n");
		} else if (name.equals("close")) {
			jteOutput.writeContent("<path d=\"M18 6l-12 12\"/><path d=\"M6 6l12 12\"/>\n");
		} else if (name.equals("copy")) {
			jteOutput.writeContent("<path d=\"M7 7m0 2.667a2.667 2.667 0 0 1 2.667 -2.667h8.666a2.667 2.667 0 0 1 2.667 2.667v8.666a2.667 2.667 0 0 1 -2.667 2.667h-8.666a2.667 2.667 0 0 1 -2.667 -2.667z\"/><path d=\"M4.012 16.737a2.005 2.005 0 0 1 -1.012 -1.737v-10c0 -1.1 .9 -2 2 -2h10c.75 0 1.158 .385 1.5 1\"/>\n");
		} else if (name.equals("dots")) {
			jteOutput.writeContent("<path d=\"M4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0\"/><path d=\"M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0\"/><path d=\"M18 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0\"/>\n");
		} else if (name.equals("download")) {
			jteOutput.writeContent("<path d=\"M4 17v2a2 2 0 0 0 2 2h12a2 2 0 0 0 2 -2v-2\"/><path d=\"M7 11l5 5l5 -5\"/><path d=\"M12 4l0 12\"/>\n");
		} else if (name.equals("equal")) {
			jteOutput.writeContent("<path d=\"M5 10h14\"/><path d=\"M5 14h14\"/>\n");
		} else if (name.equals("eraser")) {
			jteOutput.writeContent("<path d=\"M19 20h-10.5l-4.21 -4.3a1 1 0 0 1 0 -1.41l10 -10a1 1 0 0 1 1.41 0l5 5a1 1 0 0 1 0 1.41l-9.2 9.3\"/><path d=\"M18 13.3l-6.3 -6.3\"/>\n");
		} else if (name.equals("feather")) {
			jteOutput.writeContent("<path d=\"M4 20l10 -10m0 -5v5h5m-9 -1v5h5m-9 -1v5h5m-5 -5l4 -4l4 -4\"/><path d=\"M19 10c.638 -.636 1 -1.515 1 -2.486a3.515 3.515 0 0 0 -3.517 -3.514c-.97 0 -1.847 .367 -2.483 1m-3 13l4 -4l4 -4\"/>\n");
		} else if (name.equals("file")) {
			jteOutput.writeContent("<path d=\"M14 3v4a1 1 0 0 0 1 1h4\"/><path d=\"M17 21h-10a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v11a2 2 0 0 1 -2 2z\"/><path d=\"M9 9l1 0\"/><path d=\"M9 13l6 0\"/><path d=\"M9 17l6 0\"/>\n");
		} else if (name.equals("file-import")) {
			jteOutput.writeContent("<path d=\"M14 3v4a1 1 0 0 0 1 1h4\"/><path d=\"M5 13v-8a2 2 0 0 1 2 -2h7l5 5v11a2 2 0 0 1 -2 2h-5.5m-9.5 -2h7m-3 -3l3 3l-3 3\"/>\n");
		} else if (name.equals("gift")) {
			jteOutput.writeContent("<path d=\"M3 9a1 1 0 0 1 1 -1h16a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-16a1 1 0 0 1 -1 -1l0 -2\"/><path d=\"M12 8l0 13\"/><path d=\"M19 12v7a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-7\"/><path d=\"M7.5 8a2.5 2.5 0 0 1 0 -5a4.8 8 0 0 1 4.5 5a4.8 8 0 0 1 4.5 -5a2.5 2.5 0 0 1 0 5\"/>\n");
		} else if (name.equals("hand-stop")) {
			jteOutput.writeContent("<path d=\"M8 13v-7.5a1.5 1.5 0 0 1 3 0v6.5\"/><path d=\"M11 5.5v-2a1.5 1.5 0 1 1 3 0v8.5\"/><path d=\"M14 5.5a1.5 1.5 0 0 1 3 0v6.5\"/><path d=\"M17 7.5a1.5 1.5 0 0 1 3 0v8.5a6 6 0 0 1 -6 6h-2h.208a6 6 0 0 1 -5.012 -2.7a69.74 69.74 0 0 1 -.196 -.3c-.312 -.479 -1.407 -2.388 -3.286 -5.728a1.5 1.5 0 0 1 .536 -2.022a1.867 1.867 0 0 1 2.28 .28l1.47 1.47\"/>\n");
		} else if (name.equals("heart-handshake")) {
			jteOutput.writeContent("<path d=\"M19.5 12.572l-7.5 7.428l-7.5 -7.428a5 5 0 1 1 7.5 -6.566a5 5 0 1 1 7.5 6.572\"/><path d=\"M12 6l-3.293 3.293a1 1 0 0 0 0 1.414l.543 .543c.69 .69 1.81 .69 2.5 0l1 -1a3.182 3.182 0 0 1 4.5 0l2.25 2.25\"/><path d=\"M12.5 15.5l2 2\"/><path d=\"M15 13l2 2\"/>\n");
		} else if (name.equals("help")) {
			jteOutput.writeContent("<path d=\"M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0\"/><path d=\"M12 16v.01\"/><path d=\"M12 13a2 2 0 0 0 .914 -3.782a1.98 1.98 0 0 0 -2.414 .483\"/>\n");
		} else if (name.equals("info")) {
			jteOutput.writeContent("<path d=\"M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0\"/><path d=\"M12 9h.01\"/><path d=\"M11 12h1v4h1\"/>\n");
		} else if (name.equals("link")) {
			jteOutput.writeContent("<path d=\"M9 15l6 -6\"/><path d=\"M11 6l.463 -.536a5 5 0 0 1 7.071 7.072l-.534 .464\"/><path d=\"M13 18l-.397 .534a5.068 5.068 0 0 1 -7.127 0a4.972 4.972 0 0 1 0 -7.071l.524 -.463\"/>\n");
		} else if (name.equals("list")) {
			jteOutput.writeContent("<path d=\"M9 6l11 0\"/><path d=\"M9 12l11 0\"/><path d=\"M9 18l11 0\"/><path d=\"M5 6l0 .01\"/><path d=\"M5 12l0 .01\"/><path d=\"M5 18l0 .01\"/>\n");
		} else if (name.equals("lock")) {
			jteOutput.writeContent("<path d=\"M5 13a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6\"/><path d=\"M11 16a1 1 0 1 0 2 0a1 1 0 0 0 -2 0\"/><path d=\"M8 11v-4a4 4 0 1 1 8 0v4\"/>\n");
		} else if (name.equals("lock-open")) {
			jteOutput.writeContent("<path d=\"M5 13a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2l0 -6\"/><path d=\"M11 16a1 1 0 1 0 2 0a1 1 0 1 0 -2 0\"/><path d=\"M8 11v-5a4 4 0 0 1 8 0\"/>\n");
		} else if (name.equals("logout")) {
			jteOutput.writeContent("<path d=\"M14 8v-2a2 2 0 0 0 -2 -2h-7a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h7a2 2 0 0 0 2 -2v-2\"/><path d=\"M9 12h12l-3 -3\"/><path d=\"M18 15l3 -3\"/>\n");
		} else if (name.equals("mailbox")) {
			jteOutput.writeContent("<path d=\"M10 21v-6.5a3.5 3.5 0 0 0 -7 0v6.5h18v-6a4 4 0 0 0 -4 -4h-10.5\"/><path d=\"M12 11v-8h4l2 2l-2 2h-4\"/><path d=\"M6 15h1\"/>\n");
		} else if (name.equals("map")) {
			jteOutput.writeContent("<path d=\"M12 18.5l-3 -1.5l-6 3v-13l6 -3l6 3l6 -3v7.5\"/><path d=\"M9 4v13\"/><path d=\"M15 7v5.5\"/><path d=\"M21.121 20.121a3 3 0 1 0 -4.242 0c.418 .419 1.125 1.045 2.121 1.879c1.051 -.89 1.759 -1.516 2.121 -1.879z\"/><path d=\"M19 18v.01\"/>\n");
		} else if (name.equals("minus")) {
			jteOutput.writeContent("<path d=\"M5 12l14 0\"/>\n");
		} else if (name.equals("moon")) {
			jteOutput.writeContent("<path d=\"M12 3c.132 0 .263 0 .393 0a7.5 7.5 0 0 0 7.92 12.446a9 9 0 1 1 -8.313 -12.454l0 .008\"/>\n");
		} else if (name.equals("note")) {
			jteOutput.writeContent("<path d=\"M13 20l7 -7\"/><path d=\"M13 20v-6a1 1 0 0 1 1 -1h6v-7a2 2 0 0 0 -2 -2h-12a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h7\"/>\n");
		} else if (name.equals("pencil")) {
			jteOutput.writeContent("<path d=\"M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4\"/><path d=\"M13.5 6.5l4 4\"/>\n");
		} else if (name.equals("phone")) {
			jteOutput.writeContent("<path d=\"M5 4h4l2 5l-2.5 1.5a11 11 0 0 0 5 5l1.5 -2.5l5 2v4a2 2 0 0 1 -2 2a16 16 0 0 1 -15 -15a2 2 0 0 1 2 -2\"/>\n");
		} else if (name.equals("plus")) {
			jteOutput.writeContent("<path d=\"M12 5l0 14\"/><path d=\"M5 12l14 0\"/>\n");
		} else if (name.equals("search")) {
			jteOutput.writeContent("<path d=\"M10 10m-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0\"/><path d=\"M21 21l-6 -6\"/>\n");
		} else if (name.equals("sun")) {
			jteOutput.writeContent("<path d=\"M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0\"/><path d=\"M3 12h1m8 -9v1m8 8h1m-9 8v1m-6.4 -15.4l.7 .7m12.1 -.7l-.7 .7m0 11.4l.7 .7m-12.1 -.7l-.7 .7\"/>\n");
		} else if (name.equals("sun-moon")) {
			jteOutput.writeContent("<path d=\"M9.173 14.83a4 4 0 1 1 5.657 -5.657\"/><path d=\"M11.294 12.707l.174 .247a7.5 7.5 0 0 0 8.845 2.492a9 9 0 0 1 -14.671 2.914\"/><path d=\"M3 12h1\"/><path d=\"M12 3v1\"/><path d=\"M5.6 5.6l.7 .7\"/><path d=\"M3 21l18 -18\"/>\n");
		} else if (name.equals("trash")) {
			jteOutput.writeContent("<path d=\"M4 7l16 0\"/><path d=\"M10 11l0 6\"/><path d=\"M14 11l0 6\"/><path d=\"M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12\"/><path d=\"M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3\"/>\n");
		} else if (name.equals("undo")) {
			jteOutput.writeContent("<path d=\"M9 14l-4 -4l4 -4\"/><path d=\"M5 10h11a4 4 0 1 1 0 8h-1\"/>\n");
		} else if (name.equals("users")) {
			jteOutput.writeContent("<path d=\"M9 7m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0\"/><path d=\"M3 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2\"/><path d=\"M16 3.13a4 4 0 0 1 0 7.75\"/><path d=\"M21 21v-2a4 4 0 0 0 -3 -3.85\"/>\n");
		} else if (name.equals("warning")) {
			jteOutput.writeContent("<path d=\"M12 9v4\"/><path d=\"M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13.536a1.914 1.914 0 0 0 -3.274 0\"/><path d=\"M12 16h.01\"/>\n");
		} else if (name.equals("wind")) {
			jteOutput.writeContent("<path d=\"M5 8h8.5a2.5 2.5 0 1 0 -2.34 -3.24\"/><path d=\"M3 12h15.5a2.5 2.5 0 1 1 -2.34 3.24\"/><path d=\"M4 16h5.5a2.5 2.5 0 1 1 -2.34 3.24\"/>\n");
		} else if (name.equals("writing")) {
			jteOutput.writeContent("<path d=\"M20 17v-12c0 -1.121 -.879 -2 -2 -2s-2 .879 -2 2v12l2 2l2 -2\"/><path d=\"M16 7h4\"/><path d=\"M18 19h-13a2 2 0 1 1 0 -4h4a2 2 0 1 0 0 -4h-3\"/>\n");
		}
		jteOutput.writeContent("</svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String name = (String)params.get("name");
		boolean small = (boolean)params.getOrDefault("small", false);
		render(jteOutput, jteHtmlInterceptor, name, small);
	}
}
