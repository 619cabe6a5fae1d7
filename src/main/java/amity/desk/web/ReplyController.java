package amity.desk.web;

import amity.client.Client;
import amity.client.Clients;
import amity.desk.Desk;
import amity.desk.DeskAnswer;
import amity.desk.DeskAnswers;
import amity.desk.Entry;
import amity.desk.EntryKind;
import amity.desk.EntryOutcome;
import amity.desk.Today;
import amity.knowing.question.SeasonQuestion;
import amity.partnership.ask.AskState;
import amity.practice.Practice;
import amity.shell.Keyword;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
record ReplyController(
        DeskAnswers answers,
        Desk desk,
        TodayPages pages,
        EntryViews views,
        TalkChoices hearings,
        Clients clients,
        Words words) {
    private static final String LATER = "later-";
    private static final String WANTED = "wanted-";
    private static final String ASK = "ask-";
    private static final String TALKED = "talked";
    private static final String ANSWERED = "answered";

    @PostMapping("/desk/{id}")
    ModelAndView answer(
            Practice practice,
            @PathVariable String id,
            @RequestParam("do") String deed,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var before = part == null ? null : desk.today(practice);
        if ("undo".equals(deed)) {
            var taken = answers.undo(practice, id);
            return before == null
                    ? home(redirect, words.say("desk.said.undone", taken.what()))
                    : back(practice, taken, before);
        }
        if (TALKED.equals(deed) && !TalkChoices.isSeen(typed, TalkChoices.LEARNED)) {
            var entry = entry(practice, id);
            return takenApart(entry, hearings.view(practice, client(practice, entry), typed), "talk", part, response);
        }
        if (ANSWERED.equals(deed) && !TalkChoices.isSeen(typed, TalkChoices.SAID)) {
            var entry = entry(practice, id);
            var question = question(entry);
            if (question.isTakenApart()) {
                var read = hearings.view(practice, client(practice, entry), question.word(), typed);
                return takenApart(entry, read, "answer", part, response);
            }
        }
        var view = view(practice, answer(practice, id, deed, typed));
        return before == null ? home(redirect, view.said()) : answered(practice, view, before);
    }

    /** What was learned is shown taken apart before it is kept. */
    private ModelAndView takenApart(
            Entry entry, HeardView heard, String of, @Nullable String part, HttpServletResponse response) {
        if (part == null) {
            return new ModelAndView(
                    "desk/heard-page",
                    Map.of("id", entry.id().toString(), "what", entry.what(), "of", of, "heard", heard));
        }
        response.setHeader("HX-Reswap", "none");
        response.setHeader("HX-Trigger", "read-again");
        return new ModelAndView("desk/heard-first");
    }

    private Client client(Practice practice, Entry entry) {
        return clients.get(practice.id(), Objects.requireNonNull(entry.client()));
    }

    private SeasonQuestion question(Entry entry) {
        if (entry.becomes() instanceof EntryOutcome.Asked(var question)) return question;
        throw new Refusal(words.say("desk.unknown"));
    }

    private Entry entry(Practice practice, String id) {
        return desk.find(practice, id)
                .filter(entry -> entry.client() != null)
                .orElseThrow(() -> new Refusal(words.say("desk.unknown")));
    }

    private DeskAnswer answer(Practice practice, String id, String deed, Map<String, String> typed) {
        if ("done".equals(deed)) return answers.done(practice, id, typed.get("anyway"));
        if (TALKED.equals(deed)) return talked(practice, id, typed);
        if (ANSWERED.equals(deed)) {
            var entry = entry(practice, id);
            var read = hearings.answer(
                    practice, client(practice, entry), question(entry).word(), typed);
            return answers.answered(practice, id, typed.getOrDefault(TalkChoices.SAID, ""), read);
        }
        if ("not-this".equals(deed)) return answers.notThis(practice, id);
        if (deed.startsWith(LATER)) {
            var day = RequestValues.day(deed.substring(LATER.length()), words, "desk.unknown");
            return answers.later(practice, id, day);
        }
        if (deed.startsWith(WANTED)) return answers.wanted(practice, id, deed.substring(WANTED.length()));
        if (deed.startsWith(ASK)) {
            var step = Keyword.find(AskState.class, deed.substring(ASK.length()));
            return answers.asked(practice, id, step.orElseThrow(() -> new Refusal(words.say("desk.unknown"))));
        }
        throw new Refusal(words.say("desk.unknown"));
    }

    private DeskAnswer talked(Practice practice, String id, Map<String, String> typed) {
        var client = client(practice, entry(practice, id));
        return answers.talked(practice, id, hearings.parts(practice, client, typed));
    }

    private TodayPage.Answered view(Practice practice, DeskAnswer answer) {
        return answer.word() == DeskAnswer.Word.DONE ? pages.done(practice, answer) : pages.held(practice, answer);
    }

    private ModelAndView answered(Practice practice, TodayPage.Answered view, Today before) {
        var now = desk.today(practice);
        return new ModelAndView(
                "desk/answered", Map.of("answered", view, "around", around(practice, before, now, view.id())));
    }

    /** The entry as it was, if it is still called for: where it stood, on its own or inside a talk. */
    private ModelAndView back(Practice practice, DeskAnswer taken, Today before) {
        var now = desk.today(practice);
        var model = new HashMap<String, Object>();
        model.put("said", words.say("desk.said.undone", taken.what()));
        model.put("around", around(practice, before, now, taken.entry()));
        now.entries().stream()
                .filter(talk ->
                        now.inside(talk).stream().anyMatch(entry -> is(entry, taken)) || isPromised(talk, taken))
                .findFirst()
                .ifPresentOrElse(
                        talk -> model.put(
                                "within", views.of(practice, now, List.of(talk)).getFirst()),
                        () -> model.put("entries", views.of(practice, now, standing(now, taken))));
        model.put("id", taken.entry());
        return new ModelAndView("desk/back", model);
    }

    private static boolean is(Entry entry, DeskAnswer taken) {
        return entry.id().toString().equals(taken.entry());
    }

    /** A promise that was told to be kept in a talk that is still ahead. */
    private static boolean isPromised(Entry talk, DeskAnswer taken) {
        return talk.kind() == EntryKind.TALK
                && taken.about().startsWith("promise:")
                && Objects.equals(talk.client(), taken.client());
    }

    private static List<Entry> standing(Today now, DeskAnswer taken) {
        return now.entries().stream().filter(entry -> is(entry, taken)).toList();
    }

    /** The page as it stands now beside the page she answered on. */
    private TodayPage.Change around(Practice practice, Today before, Today now, String answered) {
        return new TodayPage.Change(
                pages.lede(now),
                views.of(
                        practice,
                        now,
                        without(now.entries(), before.entries()).stream()
                                .filter(entry -> !entry.id().toString().equals(answered))
                                .toList()),
                without(before.entries(), now.entries()).stream()
                        .map(entry -> entry.id().toString())
                        .filter(id -> !id.equals(answered))
                        .toList(),
                pages.waits(practice, now));
    }

    private static List<Entry> without(List<Entry> some, List<Entry> others) {
        var known = others.stream().map(Entry::id).toList();
        return some.stream().filter(entry -> !known.contains(entry.id())).toList();
    }

    private static ModelAndView home(RedirectAttributes redirect, String said) {
        redirect.addFlashAttribute("notice", said);
        return new ModelAndView("redirect:/today");
    }
}
