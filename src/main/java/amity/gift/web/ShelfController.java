package amity.gift.web;

import amity.gift.Shelf;
import amity.money.Moneys;
import amity.plan.Idea;
import amity.plan.Tags;
import amity.practice.AmountFields;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The shelf: seventy ideas to start with, and her own. */
@Controller
@RequestMapping("/season/shelf")
record ShelfController(Shelf shelf, AmountFields fields, Words words) {
    @GetMapping
    ModelAndView show(Practice practice) {
        return new ModelAndView("gift/shelf", "page", page(practice, ShelfPage.Typed.NOTHING, null));
    }

    @PostMapping
    ModelAndView add(Practice practice, @ModelAttribute ShelfPage.Typed typed, RedirectAttributes redirect) {
        try {
            var price = fields.money(practice, typed.price());
            var idea = shelf.add(
                    practice,
                    typed.name(),
                    price,
                    typed.isPersonal(),
                    Tags.typed(typed.suits()),
                    Tags.typed(typed.contains()),
                    fields.quarters(typed.time()));
            redirect.addFlashAttribute("notice", words.say("plan.shelf.added", idea.name()));
            return new ModelAndView("redirect:/season/shelf");
        } catch (Refusal refused) {
            return new ModelAndView(
                    "gift/shelf",
                    Map.of("page", page(practice, typed, refused.getMessage())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/{id}/off")
    String takeOff(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        var name = shelf.get(practice, id).name();
        shelf.takeOff(practice, id);
        redirect.addFlashAttribute("notice", words.say("plan.shelf.taken", name));
        return "redirect:/season/shelf";
    }

    private ShelfPage page(Practice practice, ShelfPage.Typed typed, @Nullable String wrong) {
        var ideas = shelf.ideas(practice);
        return new ShelfPage(
                shown(practice, ideas, idea -> idea.price() == 0),
                shown(practice, ideas, idea -> idea.price() > 0),
                typed,
                wrong);
    }

    private List<ShelfPage.Idea> shown(Practice practice, List<Idea> ideas, Predicate<Idea> which) {
        return ideas.stream()
                .filter(which)
                .sorted(Comparator.comparingLong(Idea::price).thenComparing(Idea::name))
                .map(idea ->
                        new ShelfPage.Idea(String.valueOf(idea.id()), idea.name(), price(practice, idea), about(idea)))
                .toList();
    }

    private String price(Practice practice, Idea idea) {
        return idea.price() == 0 ? words.say("plan.free") : Moneys.shown(practice.money(idea.price()));
    }

    /** For those who like gardening and tea; contains nuts; only for someone known personally. */
    private String about(Idea idea) {
        var parts = new LinkedHashMap<String, Set<String>>();
        parts.put("plan.shelf.for", idea.suits());
        parts.put("plan.shelf.with", idea.contains());
        parts.put("plan.shelf.not", idea.excludes());
        var about = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> words.say(
                        part.getKey(),
                        part.getValue().stream()
                                .sorted()
                                .map(tag -> tag.replace('-', ' '))
                                .toList()))
                .collect(Collectors.joining(" "));
        if (idea.recalls() != null)
            about = (about + " "
                            + words.say(
                                    "plan.shelf.recalls",
                                    words.say(
                                            "season.happened." + idea.recalls().word())))
                    .strip();
        about = (about + " " + lead(idea)).strip();
        if (idea.quarters() > 0) about += " " + words.say("plan.shelf.hours", idea.quarters() / 4.0);
        return idea.personal() ? (about + " " + words.say("plan.shelf.close")).strip() : about;
    }

    private String lead(Idea idea) {
        return words.say(
                "plan.shelf.lead", words.say("plan.category." + idea.category().word()), idea.leadDays());
    }
}
