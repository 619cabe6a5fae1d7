package amity.season;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.moment.Signal;
import amity.plan.PastGift;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of a season: how each gift was received, who said thank you, what it cost after all. Next year's plan reads it. */
@Component
@Transactional
public class Aftermath {
    private final DecisionStore store;
    private final Clients clients;
    private final People people;
    private final Ledger ledger;
    private final Words words;

    Aftermath(DecisionStore store, Clients clients, People people, Ledger ledger, Words words) {
        this.store = store;
        this.clients = clients;
        this.people = people;
        this.ledger = ledger;
        this.words = words;
    }

    /** What she says of one decision; a reaction of null is none yet. */
    public record Said(PastGift.@Nullable Reaction reaction, boolean thanked) {}

    /** Every decision of a season that was kept, by name; empty while none was. */
    @Transactional(readOnly = true)
    public List<DecisionOutcome> of(Practice practice, Season season) {
        if (season.id() == null) return List.of();
        var became = store.of(practice, season.id());
        var lastYear = store.of(practice, season.occasion(), season.year() - 1).stream()
                .filter(DecisionHistory::isKnownGift)
                .collect(
                        toMap(DecisionHistory::whose, one -> one.kept().choice().price(), Math::max));
        var known = clients.among(
                practice.id(),
                became.stream()
                        .map(DecisionHistory::client)
                        .filter(Objects::nonNull)
                        .toList());
        return became.stream()
                .map(one -> DecisionOutcome.of(one, name(practice, one, known), lastYear.get(one.whose())))
                .sorted(Comparator.comparing(DecisionOutcome::name))
                .toList();
    }

    private String name(Practice practice, DecisionHistory one, Map<Client.Id, Client> known) {
        return one.client() != null
                ? requireNonNull(known.get(one.client())).name()
                : people.find(practice.id(), new Person.Id(one.subject()))
                        .map(Person::name)
                        .orElse("");
    }

    /** Keeps the whole sheet: reactions, and thanks as moments; thanks unsaid again are struck out. */
    public void say(Practice practice, Season season, Map<UUID, Said> said) {
        for (var one : of(practice, season)) {
            var now = said.get(one.entry());
            if (now != null) {
                store.react(practice, one.entry(), now.reaction());
                thank(practice, one, now.thanked());
            }
        }
    }

    /** Thanks said, or unsaid, for one decision, as on the writing desk; where no plan was kept there is nothing to note it at. */
    public void thanked(Practice practice, Season season, UUID subject, boolean thanked) {
        of(practice, season).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .ifPresent(one -> thank(practice, one, thanked));
    }

    private void thank(Practice practice, DecisionOutcome one, boolean thanked) {
        var client = one.client();
        var before = one.thanks();
        if (thanked && before == null && client != null) {
            var given = one.choice().given(words);
            var what =
                    given == null ? words.say("season.thanks." + one.decision().word()) : given;
            var moment = ledger.tell(
                    practice,
                    Note.of(client, words.say("season.thanks", what))
                            .as(Kind.SIGNAL)
                            .signal(Signal.THANKS)
                            .direction(Direction.RECEIVED)
                            .from(Season.SOURCE));
            store.thanked(practice, one.entry(), moment.id());
        } else if (!thanked && before != null) {
            if (ledger.entry(practice.id(), before).stands()) {
                ledger.strike(practice, before, words.say("season.thanks.unsaid"));
            }
            store.thanked(practice, one.entry(), null);
        }
    }
}
