package amity.gift.web;

import amity.gift.Shelf;
import amity.money.Moneys;
import amity.plan.Idea;
import amity.plan.Tags;
import amity.practice.AmountFields;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/** An idea of the shelf changed: its price and lead time, what the law calls it, whom it suits. */
@Controller
@RequestMapping("/season/shelf/{id}")
record IdeaController(Shelf shelf, AmountFields typed, Words words) {
    @GetMapping
    ModelAndView show(Practice practice, @PathVariable UUID id) {
        var idea = shelf.get(practice, id);
        var as = new IdeaPage.Typed(
                idea.name(),
                Moneys.plain(practice.money(idea.price())),
                Integer.toString(idea.leadDays()),
                idea.category().word(),
                said(idea.suits()),
                said(idea.contains()),
                said(idea.excludes()),
                idea.personal(),
                amity.practice.AmountFields.hours(idea.quarters()));
        return new ModelAndView("gift/idea", "page", page(id, as, null));
    }

    @PostMapping
    ModelAndView change(
            Practice practice,
            @PathVariable UUID id,
            @ModelAttribute IdeaPage.Typed said,
            RedirectAttributes redirect) {
        try {
            var idea = shelf.put(practice, changed(practice, id, said));
            redirect.addFlashAttribute("notice", words.say("plan.idea.changed", idea.name()));
            return new ModelAndView("redirect:/season/shelf");
        } catch (Refusal refused) {
            return new ModelAndView(
                    "gift/idea",
                    Map.of("page", page(id, said, refused.getMessage())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Idea changed(Practice practice, UUID id, IdeaPage.Typed said) {
        var before = shelf.get(practice, id);
        return new Idea(
                id,
                said.name().strip(),
                typed.money(practice, said.price()).getAmountMinorLong(),
                typed.days(said.lead()),
                said.isPersonal(),
                said.chosen(),
                Tags.typed(said.suits()),
                Tags.typed(said.contains()),
                Tags.typed(said.excludes()),
                said.hours() == null ? before.quarters() : typed.quarters(said.hours()),
                before.recalls());
    }

    private IdeaPage page(UUID id, IdeaPage.Typed as, @Nullable String wrong) {
        var categories = Arrays.stream(Idea.Category.values())
                .collect(Collectors.toMap(
                        Idea.Category::word,
                        category -> words.say("plan.category." + category.word()),
                        (one, same) -> one,
                        LinkedHashMap::new));
        return new IdeaPage(id.toString(), as, categories, wrong);
    }

    private static String said(Set<String> tags) {
        return tags.stream().sorted().collect(Collectors.joining(", "));
    }
}
