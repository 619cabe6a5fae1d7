package amity.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The few pages of the frame itself: the way in, the blank sheet, the phone's More, light or dark. */
@Controller
class FrameController {
    @GetMapping("/")
    String open() {
        return "redirect:/today";
    }

    @GetMapping("/closed")
    String closed() {
        return "shell/closed";
    }

    @GetMapping("/more")
    String more() {
        return "shell/more";
    }

    @PostMapping("/settings/theme")
    ResponseEntity<Void> theme(
            @RequestParam String theme,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
            HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, Theme.chosen(theme, request).toString())
                .location(URI.create(pathOf(from)))
                .build();
    }

    /** Back to the page that was open, on this host only: an address that starts with two slashes would lead elsewhere. */
    private static String pathOf(@Nullable String address) {
        if (address == null) return "/";
        URI page;
        try {
            page = URI.create(address);
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
        var path = page.getRawPath() == null || page.getRawPath().startsWith("//") ? "/" : page.getRawPath();
        return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
    }
}
