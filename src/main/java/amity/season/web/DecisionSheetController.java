package amity.season.web;

import amity.boundary.GuardRefusal;
import amity.plan.Decision;
import amity.practice.AmountFields;
import amity.practice.Practice;
import amity.season.Choice;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.season.Seasons;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Already decided? All of it is typed in on one sheet, and locked together or not at all. */
@Controller
@RequestMapping("/season/{address}/decided")
record DecisionSheetController(Seasons seasons, DecisionSheetPages pages, AmountFields fields, Words words) {
    @GetMapping
    ModelAndView sheet(Practice practice, Season season) {
        var proposal = seasons.propose(practice, season);
        return new ModelAndView("season/decided", "page", pages.of(proposal));
    }

    @PostMapping
    ModelAndView decide(
            Practice practice,
            Season season,
            @RequestParam List<UUID> entry,
            @RequestParam List<String> decision,
            @RequestParam List<String> idea,
            @RequestParam List<String> price,
            @RequestParam List<String> hours,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        var typed = new LinkedHashMap<UUID, DecisionSheetPages.Line>();
        for (int i = 0; i < entry.size(); i++) {
            typed.put(entry.get(i), DecisionSheetPages.Line.of(i, decision, idea, price, hours));
        }
        try {
            var choices = choices(practice, typed);
            seasons.decideAll(practice, season, choices, anyway);
            redirect.addFlashAttribute("notice", words.say("plan.decided.done", choices.size()));
            return new ModelAndView("redirect:" + SeasonAddress.of(season));
        } catch (GuardRefusal held) {
            if (!held.isForGood()) throw held;
            return again(practice, season, typed, held);
        } catch (Refusal refused) {
            return again(practice, season, typed, refused);
        }
    }

    private Map<UUID, Choice> choices(Practice practice, Map<UUID, DecisionSheetPages.Line> typed) {
        var choices = new LinkedHashMap<UUID, Choice>();
        typed.forEach((id, line) -> {
            if (!line.decision().isBlank()) {
                choices.put(id, choice(practice, line));
            }
        });
        return choices;
    }

    private Choice choice(Practice practice, DecisionSheetPages.Line line) {
        var said = words.say("plan.decided.said");
        return switch (RequestValues.read(line.decision(), Decision::of)) {
            case NOTHING -> Choice.nothing(said);
            case CARD -> Choice.card().because(said);
            case HOURS -> Choice.hours(fields.quarters(line.hours())).because(said);
            case GIFT ->
                Choice.gift(
                                null,
                                line.idea(),
                                fields.money(practice, line.price()).getAmountMinorLong())
                        .because(said);
        };
    }

    private ModelAndView again(
            Practice practice, Season season, Map<UUID, DecisionSheetPages.Line> typed, Refusal refused) {
        var page = pages.again(seasons.propose(practice, season), typed, refused.getMessage());
        return new ModelAndView("season/decided", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
