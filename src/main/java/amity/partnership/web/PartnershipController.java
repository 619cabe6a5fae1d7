package amity.partnership.web;

import amity.practice.Practice;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Is it the partnership you want? */
@Controller
record PartnershipController(PartnershipPages pages, Clock clock) {
    @GetMapping("/partnership")
    ModelAndView show(Practice practice, @ModelAttribute LedgerView look) {
        return new ModelAndView("partnership/page", "page", pages.page(practice, look, practice.today(clock)));
    }
}
