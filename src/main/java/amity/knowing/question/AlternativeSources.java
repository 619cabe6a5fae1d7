package amity.knowing.question;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.client.SpecialCategory;
import amity.gift.Shelf;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Proposals;
import amity.plan.MissingFact;
import amity.plan.Tags;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How else something could be learned: from a colleague, from their page, from what is noted already. */
@Component
@Transactional(readOnly = true)
public class AlternativeSources {
    private static final int FEW = 2;
    private final People people;
    private final Ledger ledger;
    private final Proposals proposals;
    private final Shelf shelf;
    private final Words words;

    AlternativeSources(People people, Ledger ledger, Proposals proposals, Shelf shelf, Words words) {
        this.people = people;
        this.ledger = ledger;
        this.proposals = proposals;
        this.shelf = shelf;
        this.words = words;
    }

    /** For each of these questions what to try without asking them. */
    public Map<SeasonQuestion, List<String>> to(Practice practice, List<SeasonQuestion> questions, LocalDate today) {
        var clients = questions.stream().map(question -> question.client().id()).collect(toSet());
        var colleagues = people.byClient(practice.id(), clients);
        var moments = ledger.timelines(practice.id(), clients);
        var tags = shelf.tags(practice);
        return questions.stream().collect(toMap(question -> question, question -> {
            var client = question.client();
            return Stream.of(
                            colleagues(question, colleagues.getOrDefault(client.id(), List.of())),
                            Stream.of(words.say("question." + question.word() + ".else")),
                            question.what() == MissingFact.TASTE
                                    ? noted(practice, client, moments.getOrDefault(client.id(), List.of()), tags, today)
                                    : Stream.<String>empty())
                    .flatMap(ways -> ways)
                    .toList();
        }));
    }

    private Stream<String> colleagues(SeasonQuestion question, List<Person> there) {
        return there.stream()
                .filter(person -> !person.equals(question.person()))
                .map(Person::name)
                .limit(FEW)
                .map(name -> words.say("question.colleague", name));
    }

    /** Moments whose words name something one could like; nothing told quietly, nor of health, faith and the like. */
    private Stream<String> noted(Practice practice, Client client, List<Moment> moments, Tags tags, LocalDate today) {
        return moments.stream()
                .filter(moment -> !moment.kind().isPaid() && !moment.day().isAfter(today))
                .filter(moment -> !tags.proposed(moment.words()).isEmpty())
                .filter(moment -> SpecialCategory.in(moment.words()).isEmpty())
                .filter(moment -> !proposals
                        .of(practice, moment.words(), client.name(), null, null)
                        .confidential())
                .sorted(Comparator.comparing(Moment::day).reversed())
                .limit(FEW)
                .map(moment -> words.say("question.noted", Days.shown(moment.day(), today), moment.words()));
    }
}
