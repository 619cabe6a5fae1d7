package amity.season.question;

import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.client.SpecialCategory;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Proposals;
import amity.practice.Practice;
import amity.season.Shelf;
import amity.season.rules.Unknown;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How else something could be learned: from a colleague, from their page, from what is noted already. */
@Component
class OtherWays {
    private static final int FEW = 2;
    private final People people;
    private final Ledger ledger;
    private final Proposals proposals;
    private final Shelf shelf;
    private final Words words;

    OtherWays(People people, Ledger ledger, Proposals proposals, Shelf shelf, Words words) {
        this.people = people;
        this.ledger = ledger;
        this.proposals = proposals;
        this.shelf = shelf;
        this.words = words;
    }

    List<String> to(Practice practice, Gaps.Gap gap, Unknown what, LocalDate today) {
        return Stream.of(
                        colleagues(practice, gap),
                        Stream.of(words.say("question." + what.word() + ".else")),
                        what == Unknown.TASTE ? noted(practice, gap.client(), today) : Stream.<String>empty())
                .flatMap(ways -> ways)
                .toList();
    }

    private Stream<String> colleagues(Practice practice, Gaps.Gap gap) {
        return people.at(practice.id(), gap.client().id()).stream()
                .filter(person -> !person.equals(gap.entry().person()))
                .map(Person::name)
                .limit(FEW)
                .map(name -> words.say("question.colleague", name));
    }

    /** Moments whose words name something one could like; nothing told quietly, nor of health, faith and the like. */
    private Stream<String> noted(Practice practice, Client client, LocalDate today) {
        var tags = shelf.tags(practice);
        return ledger.timeline(practice.id(), client.id()).stream()
                .filter(moment -> !moment.kind().paid() && !moment.day().isAfter(today))
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
