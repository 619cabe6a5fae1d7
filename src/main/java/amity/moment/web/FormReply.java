package amity.moment.web;

import amity.moment.Moment;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What comes back after a form was sent: by htmx a toast and news for the page below, else the client's page. */
final class FormReply {
    private FormReply() {}

    static ModelAndView kept(
            Toast said,
            Moment moment,
            @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (htmx == null) {
            redirect.addFlashAttribute("notice", said.sentence());
            return new ModelAndView("redirect:/clients/" + moment.client() + "#moments");
        }
        response.setHeader("HX-Trigger", "shut, moments-changed");
        return new ModelAndView("moment/said", "said", said);
    }

    static ModelAndView again(MomentPage page, @Nullable String htmx) {
        var view = new ModelAndView(htmx == null ? "moment/new" : "moment/note", "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
