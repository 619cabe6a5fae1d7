package amity.partnership.web;

import amity.client.Client;
import amity.partnership.review.Rounds;
import amity.practice.Practice;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The review: each key is an answer, each answer a page. */
@Controller
@RequestMapping("/review")
record ReviewController(ReviewPages pages, Rounds rounds, Reviews reviews, Words words) {
    @GetMapping
    ModelAndView show(Practice practice) {
        return new ModelAndView("partnership/review", "page", pages.now(practice));
    }

    @PostMapping
    String begin(Practice practice) {
        rounds.begin(practice);
        return "redirect:/review";
    }

    @GetMapping("/{client}")
    ModelAndView at(Practice practice, @PathVariable UUID client, @RequestParam(defaultValue = "") String ask) {
        var page = pages.at(practice, new Client.Id(client), ask.isEmpty() ? null : question(ask));
        return new ModelAndView("partnership/review", "page", page);
    }

    @PostMapping("/{client}")
    String answer(
            Practice practice,
            @PathVariable UUID client,
            @RequestParam String question,
            @RequestParam(defaultValue = "") String answer) {
        reviews.answer(practice, new Client.Id(client), question(question), answer);
        return "redirect:/review/" + client;
    }

    @PostMapping("/{client}/still-so")
    String stillSo(Practice practice, @PathVariable UUID client) {
        rounds.stillSo(practice, new Client.Id(client));
        return "redirect:/review";
    }

    @PostMapping("/{client}/later")
    String later(Practice practice, @PathVariable UUID client) {
        rounds.later(practice, new Client.Id(client));
        return "redirect:/review";
    }

    private Question question(String word) {
        return Stream.of(Question.values())
                .filter(question -> question.word().equals(word) && !question.isAside())
                .findFirst()
                .orElseThrow(() -> new Refusal(words.say("review.wrong")));
    }
}
