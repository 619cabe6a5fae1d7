package amity.season.web;

import amity.practice.Practice;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.season.Seasons;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts people on a season's list who would not be there: clients, mentors, whoever she names. */
@Controller
@RequestMapping("/season/{address}/guests")
record GuestController(Seasons seasons, GuestSearch named, Words words) {
    @GetMapping
    ModelAndView missing(Practice practice, Season season) {
        return missing(practice, season, null);
    }

    private ModelAndView missing(Practice practice, Season season, @Nullable String sorry) {
        var listed = seasons.propose(practice, season).entries().stream()
                .map(Proposal.Entry::whose)
                .collect(Collectors.toSet());
        var missing = named.missing(practice, listed);
        return new ModelAndView(
                "season/guests",
                "page",
                page(
                        season,
                        "",
                        words.say(missing.isEmpty() ? "plan.guest.all" : "plan.guest.missing"),
                        missing,
                        sorry));
    }

    /** By a name, which may mean nobody or several; then it is asked who is meant. */
    @PostMapping
    ModelAndView add(Practice practice, Season season, @RequestParam String name, RedirectAttributes redirect) {
        if (name.isBlank()) throw new Refusal(words.say("plan.guest.nobody"));
        return named.only(practice, name.strip())
                .map(one -> put(practice, season, List.of(one), redirect))
                .orElseGet(() -> ask(practice, season, name.strip()));
    }

    @PostMapping("/known")
    ModelAndView addKnown(
            Practice practice,
            Season season,
            @RequestParam(name = "subject", required = false) @Nullable List<UUID> subjects,
            RedirectAttributes redirect) {
        if (subjects == null || subjects.isEmpty()) {
            var again = missing(practice, season, words.say("plan.guest.nobody"));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return put(
                practice,
                season,
                subjects.stream().map(subject -> named.of(practice, subject)).toList(),
                redirect);
    }

    /** Somebody who is no client and nobody knew of yet: a mentor, a friend of the business. */
    @PostMapping("/new")
    ModelAndView addNew(Practice practice, Season season, @RequestParam String name, RedirectAttributes redirect) {
        return put(practice, season, List.of(named.met(practice, name)), redirect);
    }

    private ModelAndView put(
            Practice practice, Season season, List<GuestSearch.Someone> some, RedirectAttributes redirect) {
        seasons.opened(practice, season);
        var opened = seasons.of(practice, season.occasion(), season.year());
        some.forEach(one -> {
            seasons.add(practice, opened, one.subject());
            if (one.goesTo() != null) seasons.goesTo(practice, opened, one.subject(), one.goesTo());
        });
        redirect.addFlashAttribute(
                "notice",
                words.say(
                        "plan.guest.added",
                        some.stream().map(GuestSearch.Someone::name).collect(Collectors.joining(", ")),
                        some.size()));
        return new ModelAndView("redirect:" + SeasonAddress.of(season));
    }

    private ModelAndView ask(Practice practice, Season season, String name) {
        var found = named.called(practice, name);
        var sentence = words.say(found.isEmpty() ? "plan.guest.unknown" : "plan.guest.several", name);
        var page = page(season, name, sentence, found, null);
        var view = new ModelAndView("season/guest", "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static GuestPage page(
            Season season, String name, String sentence, List<GuestSearch.Someone> found, @Nullable String sorry) {
        return new GuestPage(
                SeasonAddress.of(season),
                season.title(),
                name,
                sentence,
                found.stream()
                        .map(one -> new GuestPage.Found(one.subject().toString(), one.name()))
                        .toList(),
                sorry);
    }
}
