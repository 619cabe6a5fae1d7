package amity.shell.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.springframework.boot.autoconfigure.JteView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A page sent whole, in the bytes in which its templates keep what never changes: one that fails on the way is not sent by half. */
class PageView extends JteView {
    private final TemplateEngine templates;

    PageView(TemplateEngine templates) {
        super(templates);
        this.templates = templates;
    }

    @Override
    protected void renderMergedTemplateModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = new Utf8ByteOutput();
        templates.render(getUrl(), model, page);
        PageTransaction.end(request);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(page.getContentLength());
        response.getOutputStream().write(page.toByteArray()); // in one go: every filter looks at every write
    }
}
