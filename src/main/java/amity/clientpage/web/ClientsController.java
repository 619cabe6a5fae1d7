package amity.clientpage.web;

import amity.clientpage.web.ClientsPage.Asked;
import amity.practice.Practice;
import amity.shell.ReadCache;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The client list and the map of give and get. */
@Controller
record ClientsController(ClientsPages pages, MapPages maps, ReadCache kept, Clock clock) {
    private static final int DEEPEST = 10_000;

    private record Shown(Practice practice, Asked asked, LocalDate today) {}

    @GetMapping("/clients")
    ModelAndView list(
            Practice practice,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String talked,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "revenue") String sort,
            @RequestParam(defaultValue = "1") int page) {
        var asked = new Asked(q, tier, kind, talked, status, sort, Math.clamp(page, 1, DEEPEST));
        var shown = new Shown(practice, asked, practice.today(clock));
        return new ModelAndView("clientpage/clients", "page", kept.known(shown, () -> pages.page(practice, asked)));
    }

    @GetMapping("/clients/map")
    ModelAndView map(Practice practice, @RequestParam(defaultValue = "") String show) {
        return new ModelAndView("clientpage/map", "page", maps.page(practice, show.equals("all")));
    }
}
