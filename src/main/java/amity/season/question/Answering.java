package amity.season.question;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.SpecialCategory;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.practice.Practice;
import amity.season.knowing.Knowledge;
import amity.season.knowing.Learned;
import amity.season.knowing.Learning;
import amity.season.knowing.Taken;
import amity.season.rules.Unknown;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps an answer: a moment in which it was said, what is known since, and what it changes on the card. */
@Component
class Answering {
    private final Ledger ledger;
    private final Facts facts;
    private final OnTheCard onTheCard;
    private final Learning learning;
    private final Knowledge knowledge;

    Answering(Ledger ledger, Facts facts, OnTheCard onTheCard, Learning learning, Knowledge knowledge) {
        this.ledger = ledger;
        this.facts = facts;
        this.onTheCard = onTheCard;
        this.learning = learning;
        this.knowledge = knowledge;
    }

    /** The moment, and the first fact where there is one. */
    record Kept(UUID moment, @Nullable UUID fact) {}

    /** As the words are read. */
    Kept keep(Practice practice, Question question, String said, LocalDate today) {
        return keep(practice, question, said, read(practice, question, said), today);
    }

    /** As she left what they were taken for. */
    Kept keep(Practice practice, Question question, String said, List<Taken> taken, LocalDate today) {
        var person = question.person();
        var note = Note.of(question.client().id(), question.sentence() + " " + neutral(said, taken))
                .on(today)
                .present(person == null ? List.of() : List.of(person.id()));
        var moment = ledger.record(practice, note);
        onTheCard.keep(practice, question, said);
        var source = new Knowledge.Source(
                question.client().id(),
                person == null ? null : person.id(),
                true,
                moment.day(),
                moment.id().value());
        var fact = knowledge.keep(practice, source, taken).stream().findFirst();
        return new Kept(moment.id().value(), fact.map(one -> one.id().value()).orElse(null));
    }

    /** What was learned in a moment is known no more. */
    void takeBack(Practice practice, Client.Id client, Moment.Id moment) {
        facts.of(practice.id(), client).stream()
                .filter(fact -> moment.value().equals(fact.moment()))
                .forEach(fact -> facts.end(practice, fact.id()));
    }

    /** The reason of health, faith and the like is not written into the moment either. */
    private static String neutral(String said, List<Taken> taken) {
        return SpecialCategory.in(said).isEmpty()
                ? said
                : taken.stream()
                        .filter(one -> !one.agreed())
                        .map(one -> one.learned().words())
                        .collect(Collectors.joining("; "));
    }

    private List<Taken> read(Practice practice, Question question, String said) {
        var topic = Gaps.TOPICS.get(question.what());
        return (topic == null ? told(practice, question, said) : List.of(plain(topic, said)))
                .stream().map(Taken::of).toList();
    }

    private List<Learned> told(Practice practice, Question question, String said) {
        var learned = learning.of(practice, question.client(), said, asked(question.what()));
        boolean rule = learned.stream().anyMatch(one -> one.sort() == Learned.Sort.POLICY);
        return question.what() == Unknown.POLICY && !rule ? List.of(plain("gifts", said)) : learned;
    }

    private static Learned plain(String topic, String said) {
        return new Learned(
                Learned.Sort.FACT,
                said,
                topic,
                null,
                new TreeSet<>(),
                false,
                Fact.Sensitivity.ORDINARY,
                null,
                null,
                false);
    }

    private static Fact.@Nullable Stance asked(Unknown what) {
        return switch (what) {
            case TASTE -> Fact.Stance.LIKE;
            case AVOIDS -> Fact.Stance.NEED;
            default -> null;
        };
    }
}
