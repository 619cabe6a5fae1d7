package amity.season.question;

import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.client.Person;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.practice.Practice;
import amity.season.knowing.Learning;
import amity.season.rules.Unknown;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps an answer: a moment in which it was said, and the fact that it is since; an address stands with its person. */
@Component
class Answering {
    private final Ledger ledger;
    private final Facts facts;
    private final People people;
    private final Learning learning;

    Answering(Ledger ledger, Facts facts, People people, Learning learning) {
        this.ledger = ledger;
        this.facts = facts;
        this.people = people;
        this.learning = learning;
    }

    /** The moment, and the fact where it is one. */
    record Kept(UUID moment, @Nullable UUID fact) {}

    Kept keep(Practice practice, Question question, String said, LocalDate today) {
        var person = question.person();
        var note = Note.of(question.client().id(), question.sentence() + " " + said)
                .on(today)
                .present(person == null ? List.of() : List.of(person.id()));
        var moment = ledger.record(practice, note);
        if (question.what() == Unknown.ADDRESS && person != null) {
            people.change(practice.id(), at(person, said));
            return new Kept(moment.id().value(), null);
        }
        var fact = facts.keep(practice, fact(practice, question, said, moment));
        return new Kept(moment.id().value(), fact.id().value());
    }

    private static Person at(Person person, String address) {
        return new Person(
                person.id(),
                person.client(),
                person.name(),
                person.role(),
                person.birthday(),
                address,
                person.emails(),
                person.phones(),
                person.organisation());
    }

    private Fact fact(Practice practice, Question question, String said, Moment moment) {
        var learned = learning.of(practice, said, question.client().name());
        var topic = Gaps.TOPICS.get(question.what());
        boolean tagged = topic == null && question.what() != Unknown.POLICY;
        return new Fact(
                new Fact.Id(Ids.next()),
                question.client().id(),
                question.person() == null ? null : question.person().id(),
                question.what() == Unknown.POLICY ? "gifts" : topic == null ? learned.topic() : topic,
                said,
                stance(question.what(), learned.stance(), learned.tags().isEmpty()),
                tagged ? List.copyOf(learned.tags()) : List.of(),
                tagged && learned.personal(),
                learned.sensitivity(),
                true,
                moment.day(),
                moment.id().value());
    }

    private static Fact.@Nullable Stance stance(Unknown what, Fact.@Nullable Stance said, boolean untagged) {
        return switch (what) {
            case TASTE -> said == null ? Fact.Stance.LIKE : said;
            case AVOIDS -> untagged ? null : Fact.Stance.NEED;
            default -> null;
        };
    }
}
