package amity.portal.web;

import amity.portal.link.PrivateLinks;
import amity.shell.Sheets;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A client’s page behind a private link: looking at it changes nothing, for mail programs look too. */
@Controller
class PageController extends LinkController {
    private final PortalPages pages;
    private final PrivateLinks links;

    PageController(Doorkeeper doorkeeper, Sheets sheets, PortalPages pages, PrivateLinks links) {
        super(doorkeeper, sheets);
        this.pages = pages;
        this.links = links;
    }

    @GetMapping("/p/{token}")
    ModelAndView show(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String thanks,
            HttpServletRequest request) {
        var guest = guest(token, request);
        links.used(guest);
        return new ModelAndView("portal/page", "page", pages.of(guest, "/p/" + token, thanks));
    }
}
