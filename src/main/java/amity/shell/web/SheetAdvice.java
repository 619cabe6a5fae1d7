package amity.shell.web;

import amity.shell.Banner;
import amity.shell.Sheet;
import amity.shell.Sheets;
import amity.shell.Visitor;
import amity.shell.Words;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Lays a {@link Sheet} under every page. */
@ControllerAdvice
record SheetAdvice(Words words, ResourceUrlProvider files, Optional<Banner> banner) implements Sheets {
    @Override
    @ModelAttribute("sheet")
    public Sheet sheet(HttpServletRequest request) {
        return new Sheet(
                words,
                files::getForLookupPath,
                path(request),
                Theme.of(request),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                Visitor.of(request).orElse(null),
                notice(request),
                banner);
    }

    private static String path(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    /** What the page before left to be said, as {@code redirect.addFlashAttribute("notice", sentence)}; else what is to be said of this one. */
    private static @Nullable String notice(HttpServletRequest request) {
        var left = RequestContextUtils.getInputFlashMap(request);
        return left != null && left.get("notice") instanceof String said
                ? said
                : (String) request.getAttribute("notice");
    }
}
