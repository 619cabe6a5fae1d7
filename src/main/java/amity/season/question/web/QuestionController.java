package amity.season.question.web;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.season.OpenSeasons;
import amity.season.Season;
import amity.season.question.FoundOut;
import amity.season.rules.Unknown;
import amity.shell.Missing;
import amity.shell.Refused;
import amity.shell.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
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
class QuestionController {
    private final QuestionPages pages;
    private final FoundOut foundOut;
    private final OpenSeasons seasons;
    private final Clients clients;
    private final Words words;

    QuestionController(QuestionPages pages, FoundOut foundOut, OpenSeasons seasons, Clients clients, Words words) {
        this.pages = pages;
        this.foundOut = foundOut;
        this.seasons = seasons;
        this.clients = clients;
        this.words = words;
    }

    @GetMapping("/season/{address}/questions")
    ModelAndView ofSeason(Practice practice, @PathVariable String address) {
        return new ModelAndView("season/questions", "page", pages.of(practice, season(practice, address), null));
    }

    @GetMapping("/clients/{id}/questions")
    ModelAndView ofClient(
            Practice practice,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var page = pages.of(practice, clients.get(practice.id(), new Client.Id(id)));
        return new ModelAndView(part == null ? "season/questions" : "season/question-list", "page", page);
    }

    @PostMapping("/season/{address}/questions/{subject}/{what}/asked")
    String asked(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID subject,
            @PathVariable String what,
            @RequestParam(defaultValue = "") String back,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        foundOut.asked(practice, season(practice, address), subject, unknown(what), anyway);
        return back(redirect, "question.said.asked", address, back);
    }

    @PostMapping("/season/{address}/questions/{subject}/{what}/let-go")
    String letGo(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID subject,
            @PathVariable String what,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        foundOut.letGo(practice, season(practice, address), subject, unknown(what));
        return back(redirect, "question.said.let-go", address, back);
    }

    @PostMapping("/season/{address}/questions/{subject}/{what}/answer")
    ModelAndView answer(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID subject,
            @PathVariable String what,
            @RequestParam String said,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        var season = season(practice, address);
        try {
            foundOut.answer(practice, season, subject, unknown(what), said);
            return new ModelAndView(back(redirect, "question.said.answered", address, back));
        } catch (Refused refused) {
            var wrong = new QuestionsPage.Wrong(QuestionPages.id(subject, unknown(what)), refused.getMessage(), said);
            return new ModelAndView(
                    "season/questions",
                    Map.of("page", pages.of(practice, season, wrong)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Back to the client, where it came from there. */
    private String back(RedirectAttributes redirect, String said, String address, String back) {
        redirect.addFlashAttribute("notice", words.say(said));
        return "redirect:"
                + (back.matches("/clients/[0-9a-f-]{36}") ? back + "/questions" : "/season/" + address + "/questions");
    }

    private Season season(Practice practice, String address) {
        return seasons.at(practice, address).orElseThrow(() -> new Missing(words.say("plan.missing")));
    }

    private Unknown unknown(String word) {
        return Arrays.stream(Unknown.values())
                .filter(what -> what.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Missing(words.say("question.missing")));
    }
}
