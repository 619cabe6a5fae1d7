package amity.gift.web;

import amity.gift.Shelf;
import amity.gift.web.TagsPage.Form;
import amity.plan.Tags;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of tags, changed: a tag put under another, a word that proposes one, either taken away. */
@Controller
@RequestMapping("/season/shelf/tags")
record TagsController(Shelf shelf, Words words) {
    @GetMapping
    ModelAndView show(Practice practice) {
        return new ModelAndView("gift/tags", "page", page(practice, TagsPage.Typed.NOTHING));
    }

    @PostMapping
    ModelAndView tag(
            Practice practice,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String under,
            RedirectAttributes redirect) {
        try {
            shelf.tag(practice, name, under);
        } catch (Refusal refused) {
            return wrong(practice, new TagsPage.Typed(Form.TAG, name, under, refused.getMessage()));
        }
        var said = under.isBlank() ? "plan.tags.kept" : "plan.tags.kept.under";
        return done(redirect, words.say(said, name.strip(), under.strip()));
    }

    @PostMapping("/words")
    ModelAndView word(
            Practice practice, @RequestParam String word, @RequestParam String tag, RedirectAttributes redirect) {
        try {
            shelf.synonym(practice, word, tag);
        } catch (Refusal refused) {
            return wrong(practice, new TagsPage.Typed(Form.WORD, word, tag, refused.getMessage()));
        }
        return done(redirect, words.say("plan.tags.word.kept", word.strip(), tag.strip()));
    }

    @PostMapping("/away")
    ModelAndView takeAway(Practice practice, @RequestParam String name, RedirectAttributes redirect) {
        try {
            shelf.untag(practice, name);
        } catch (Refusal refused) {
            return wrong(practice, new TagsPage.Typed(Form.AWAY, name, "", refused.getMessage()));
        }
        return done(redirect, words.say("plan.tags.gone", name.strip()));
    }

    private static ModelAndView done(RedirectAttributes redirect, String said) {
        redirect.addFlashAttribute("notice", said);
        return new ModelAndView("redirect:/season/shelf/tags");
    }

    private ModelAndView wrong(Practice practice, TagsPage.Typed typed) {
        return new ModelAndView("gift/tags", Map.of("page", page(practice, typed)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private TagsPage page(Practice practice, TagsPage.Typed typed) {
        var tags = shelf.tags(practice);
        var all = tags.all();
        var top = all.stream().filter(tag -> !tags.parents().containsKey(tag)).toList();
        return new TagsPage(shown(tags, top, shelf.ownWords(practice)), all, typed);
    }

    private List<TagsPage.Tag> shown(Tags tags, Collection<String> names, Set<String> own) {
        return names.stream()
                .map(name -> new TagsPage.Tag(
                        said(name, own),
                        tags.words(name).stream().map(word -> said(word, own)).collect(Collectors.joining(", ")),
                        shown(tags, tags.below(name), own)))
                .toList();
    }

    private String said(String word, Set<String> own) {
        return own.contains(word) ? words.say("plan.tags.yours", word) : word;
    }
}
