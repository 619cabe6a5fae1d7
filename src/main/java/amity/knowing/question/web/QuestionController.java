package amity.knowing.question.web;

import amity.client.Client;
import amity.client.Clients;
import amity.knowing.question.QuestionFindings;
import amity.knowing.question.SeasonQuestion;
import amity.knowing.web.LearnChips;
import amity.knowing.web.LearnPages;
import amity.plan.MissingFact;
import amity.practice.Practice;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.shell.Form;
import amity.shell.Keyword;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is worth finding out: shown, asked, answered, or let go. */
@Controller
record QuestionController(
        QuestionPages pages,
        LearnPages learnPages,
        LearnChips chips,
        QuestionFindings findings,
        Clients clients,
        Words words) {
    /** Where a question can have been asked from. */
    private static final Pattern BACK =
            Pattern.compile("/season/[a-z0-9~-]+(/questions)?|/clients/[0-9a-f-]{36}/questions");

    @GetMapping("/season/{address}/questions")
    ModelAndView ofSeason(Practice practice, Season season) {
        return new ModelAndView("knowing/questions", "page", pages.of(practice, season, null));
    }

    @GetMapping("/season/{address}/questions/week")
    ModelAndView ofTheWeek(Practice practice, Season season) {
        return new ModelAndView("knowing/question-week", "page", pages.of(practice, season, null));
    }

    @GetMapping("/clients/{id}/questions")
    ModelAndView ofClient(
            Practice practice,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var page = pages.of(practice, clients.get(practice.id(), new Client.Id(id)));
        return new ModelAndView(part == null ? "knowing/questions" : "knowing/question-list", "page", page);
    }

    @PostMapping("/season/{address}/questions/{subject}/{what}/asked")
    String asked(
            Practice practice,
            Season season,
            @PathVariable UUID subject,
            @PathVariable String what,
            @RequestParam(defaultValue = "") String back,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        findings.asked(practice, season, subject, unknown(what), anyway);
        return back(redirect, "question.said.asked", season, back);
    }

    @PostMapping("/season/{address}/questions/{subject}/{what}/let-go")
    String letGo(
            Practice practice,
            Season season,
            @PathVariable UUID subject,
            @PathVariable String what,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        findings.letGo(practice, season, subject, unknown(what));
        return back(redirect, "question.said.let-go", season, back);
    }

    /** An answer to what can be many things is shown as it is taken before it is kept: in place, or on a page of its own. */
    @PostMapping("/season/{address}/questions/{subject}/{what}/answer")
    ModelAndView answer(
            Practice practice,
            Season season,
            @PathVariable UUID subject,
            @PathVariable String what,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            RedirectAttributes redirect) {
        var asked = unknown(what);
        var form = answer(typed, asked);
        var said = form.text("words");
        try {
            var question = findings.open(practice, season, subject, asked, said);
            if (!asked.isTakenApart()) {
                findings.answer(practice, season, subject, asked, said);
            } else if (!LearnChips.isShown(form)) {
                return look(practice, question, form, htmx, null);
            } else {
                return keep(practice, question, form, htmx, redirect);
            }
            return new ModelAndView(back(redirect, "question.said.answered", season, form.text("back")));
        } catch (Refusal refused) {
            var wrong = new QuestionsPage.Wrong(QuestionPages.id(subject, asked), refused.getMessage(), said);
            return new ModelAndView(
                    "knowing/questions",
                    Map.of("page", pages.of(practice, season, wrong)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView keep(
            Practice practice, SeasonQuestion question, Form form, @Nullable String htmx, RedirectAttributes redirect) {
        try {
            var taken = chips.taken(practice, question.client(), form);
            findings.answer(
                    practice, question.season(), question.subject(), question.what(), form.text("words"), taken);
            return new ModelAndView(back(redirect, "question.said.answered", question.season(), form.text("back")));
        } catch (Refusal refused) {
            return look(practice, question, form, htmx, refused.getMessage());
        }
    }

    private ModelAndView look(
            Practice practice, SeasonQuestion question, Form form, @Nullable String htmx, @Nullable String wrong) {
        var page =
                learnPages.answer(practice, question.client(), form, QuestionPages.path(question) + "/answer", wrong);
        var view = new ModelAndView(htmx == null ? "knowing/learn-page" : "knowing/learn", "page", page);
        if (wrong != null) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static Form answer(Map<String, String> typed, MissingFact asked) {
        var words = new HashMap<>(typed);
        words.putIfAbsent("words", typed.getOrDefault("said", ""));
        words.putIfAbsent("shown", "");
        words.put("asked", asked.word());
        words.computeIfPresent("back", (name, back) -> BACK.matcher(back).matches() ? back : "");
        return new Form(words);
    }

    private String back(RedirectAttributes redirect, String said, Season season, String back) {
        redirect.addFlashAttribute("notice", words.say(said));
        return "redirect:" + (BACK.matcher(back).matches() ? back : SeasonAddress.of(season) + "/questions");
    }

    private MissingFact unknown(String word) {
        return Keyword.find(MissingFact.class, word).orElseThrow(() -> new NotFound(words.say("question.missing")));
    }
}
