package amity.clientpage.gelling.web;

import amity.client.Client;
import amity.client.People;
import amity.clientpage.gelling.Gelling;
import amity.clientpage.gelling.Remedy;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.practice.Wordings;
import amity.review.Answer;
import amity.review.Question;
import amity.shell.Days;
import amity.shell.Mailto;
import amity.shell.WordingChange;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the questions, what was said before, and what can be done. */
@Component
@Transactional(readOnly = true)
class GellingPages {
    private final Gelling gelling;
    private final Practices practices;
    private final Wordings wordings;
    private final People people;
    private final Words words;

    GellingPages(Gelling gelling, Practices practices, Wordings wordings, People people, Words words) {
        this.gelling = gelling;
        this.practices = practices;
        this.wordings = wordings;
        this.people = people;
        this.words = words;
    }

    GellingPage of(Practice practice, Client client, LocalDate today) {
        return of(practice, client, today, Map.of(), "", null);
    }

    GellingPage of(
            Practice practice,
            Client client,
            LocalDate today,
            Map<String, String> picked,
            String why,
            @Nullable String sorry) {
        var history = gelling.history(practice.id(), client.id());
        var inOrder = history.reversed();
        return new GellingPage(
                client.id().toString(),
                client.name(),
                client.status() == Client.Status.PROSPECT,
                practices.values(practice.id()).values(),
                Gelling.questions(client).stream()
                        .map(question -> asked(question, inOrder, picked.get(question.word())))
                        .toList(),
                why,
                sorry,
                Gelling.isAmiss(inOrder) ? choices(practice, client) : List.of(),
                history.stream().map(answer -> said(answer, today)).toList());
    }

    private GellingPage.Asked asked(Question question, List<Answer> history, @Nullable String picked) {
        var latest = Answer.latest(history, question, LocalDate.MAX);
        var holds = picked != null ? picked : latest == null ? "" : latest.word();
        return new GellingPage.Asked(
                question.word(),
                words.say("gelling.ask." + question.word()),
                question.answers().stream()
                        .map(word -> new GellingPage.Pick(word, answer(question, word), word.equals(holds)))
                        .toList());
    }

    private GellingPage.Said said(Answer answer, LocalDate today) {
        return new GellingPage.Said(
                Days.shown(answer.on(), today),
                words.say("gelling.said." + answer.question().word(), answer(answer.question(), answer.word())),
                answer.why() == null ? "" : answer.why());
    }

    private String answer(Question question, String word) {
        return words.say("relationship.answer." + question.word() + "." + word);
    }

    private List<GellingPage.Choosing> choices(Practice practice, Client client) {
        var called = Map.of("name", people.salutation(practice.id(), client).within());
        return Stream.of(Remedy.values())
                .map(choice -> choosing(practice, client, choice, called))
                .toList();
    }

    private GellingPage.Choosing choosing(Practice practice, Client client, Remedy choice, Map<String, String> called) {
        var wording = wordings.of(practice, choice.wording(client));
        var said = wording.with(called);
        return new GellingPage.Choosing(
                choice.word(),
                words.say(Remedy.of("gelling.choice." + choice.word(), client)),
                words.say(Remedy.of("gelling.choice." + choice.word() + ".why", client)),
                said,
                Mailto.of(said),
                new WordingChange(wording.key(), wording.text(), wording.own()),
                choice == Remedy.PART && client.status() != Client.Status.PROSPECT
                        ? "/clients/" + client.id() + "/parting"
                        : null);
    }
}
