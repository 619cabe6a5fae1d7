package amity.season.question;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps an answer: a moment in which it was said, the fact that it is since, and what it changes on the card. */
@Component
class Answering {
    private static final Pattern NO_RULE =
            Pattern.compile("\\bno (?:such )?(?:gift )?(?:rules?|polic(?:y|ies))\\b", Pattern.CASE_INSENSITIVE);
    private final Ledger ledger;
    private final Facts facts;
    private final OnTheCard onTheCard;
    private final Clients clients;
    private final Learning learning;

    Answering(Ledger ledger, Facts facts, OnTheCard onTheCard, Clients clients, Learning learning) {
        this.ledger = ledger;
        this.facts = facts;
        this.onTheCard = onTheCard;
        this.clients = clients;
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
        onTheCard.keep(practice, question, said);
        if (question.what() == Unknown.POLICY && NO_RULE.matcher(said).find()) {
            clients.change(
                    practice.id(),
                    clients.get(practice.id(), question.client().id()).with(Client.GiftPolicy.NO_RULE, null));
        }
        var fact = facts.keep(practice, fact(practice, question, said, moment));
        return new Kept(moment.id().value(), fact.id().value());
    }

    /** What was learned in a moment is known no more. */
    void takeBack(Practice practice, Client.Id client, Moment.Id moment) {
        facts.of(practice.id(), client).stream()
                .filter(fact -> moment.value().equals(fact.moment()))
                .forEach(fact -> facts.end(practice, fact.id()));
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
