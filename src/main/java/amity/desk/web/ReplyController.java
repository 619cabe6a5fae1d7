package amity.desk.web;

import amity.desk.Answer;
import amity.desk.Answers;
import amity.desk.Desk;
import amity.desk.Entry;
import amity.desk.Today;
import amity.partnership.ask.State;
import amity.practice.Practice;
import amity.shell.Refused;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the answers to an entry: done, later, not this, and undo. A part of the page goes back to htmx, else the page itself. */
@Controller
class ReplyController {
    private static final String LATER = "later-";
    private static final String WANTED = "wanted-";
    private static final String ASK = "ask-";
    private final Answers answers;
    private final Desk desk;
    private final TodayPages pages;
    private final EntryViews views;
    private final Words words;

    ReplyController(Answers answers, Desk desk, TodayPages pages, EntryViews views, Words words) {
        this.answers = answers;
        this.desk = desk;
        this.pages = pages;
        this.views = views;
        this.words = words;
    }

    @PostMapping("/desk/{id}")
    ModelAndView answer(
            Practice practice,
            @PathVariable String id,
            @RequestParam("do") String deed,
            @RequestParam(required = false) @Nullable String anyway,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            RedirectAttributes redirect) {
        var before = part == null ? null : desk.today(practice);
        if ("undo".equals(deed)) {
            var taken = answers.undo(practice, id);
            return before == null
                    ? home(redirect, words.say("desk.said.undone", taken.what()))
                    : back(practice, taken, before);
        }
        var view = view(practice, answer(practice, id, deed, anyway));
        return before == null ? home(redirect, view.said()) : answered(practice, view, before);
    }

    private Answer answer(Practice practice, String id, String deed, @Nullable String anyway) {
        if ("done".equals(deed)) {
            return answers.done(practice, id, anyway);
        }
        if ("not-this".equals(deed)) {
            return answers.notThis(practice, id);
        }
        if (deed.startsWith(LATER)) {
            return answers.later(practice, id, day(deed.substring(LATER.length())));
        }
        if (deed.startsWith(WANTED)) {
            return answers.wanted(practice, id, deed.substring(WANTED.length()));
        }
        if (deed.startsWith(ASK)) {
            return answers.asked(practice, id, step(deed.substring(ASK.length())));
        }
        throw new Refused(words.say("desk.unknown"));
    }

    private State step(String word) {
        return Stream.of(State.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused(words.say("desk.unknown")));
    }

    private AnsweredView view(Practice practice, Answer answer) {
        return answer.word() == Answer.Word.DONE ? pages.done(practice, answer) : pages.held(practice, answer);
    }

    private ModelAndView answered(Practice practice, AnsweredView view, Today before) {
        return new ModelAndView("desk/answered", Map.of("answered", view, "around", around(practice, before)));
    }

    /** The entry as it was, if it is still called for. */
    private ModelAndView back(Practice practice, Answer taken, Today before) {
        var said = words.say("desk.said.undone", taken.what());
        var entries = desk.find(practice, taken.entry()).map(List::of).orElse(List.of());
        return new ModelAndView(
                "desk/back",
                Map.of(
                        "entries", views.of(practice, entries),
                        "said", said,
                        "around", around(practice, before)));
    }

    /** The page as it stands now beside the page she answered on. */
    private Around around(Practice practice, Today before) {
        var now = desk.today(practice);
        return new Around(
                pages.lede(now),
                views.of(practice, both(now.entries(), before.rest())),
                views.of(practice, both(now.rest(), before.entries())),
                pages.rest(now));
    }

    private static List<Entry> both(List<Entry> now, List<Entry> before) {
        var known = before.stream().map(Entry::id).toList();
        return now.stream().filter(entry -> known.contains(entry.id())).toList();
    }

    private static ModelAndView home(RedirectAttributes redirect, String said) {
        redirect.addFlashAttribute("notice", said);
        return new ModelAndView("redirect:/today");
    }

    private LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException noDay) {
            throw new Refused(this.words.say("desk.unknown"));
        }
    }
}
