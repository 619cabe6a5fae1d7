package amity.season.knowing.web;

import amity.client.Client;
import amity.client.People;
import amity.client.SpecialCategory;
import amity.moment.Direction;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.season.knowing.Learned;
import amity.season.knowing.Learning;
import amity.shell.Form;
import amity.shell.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the form of a fact: what is proposed from its words, unless she changed it. */
@Component
class LearnPages {
    private final Learning learning;
    private final People people;
    private final Ledger ledger;
    private final Words words;

    LearnPages(Learning learning, People people, Ledger ledger, Words words) {
        this.learning = learning;
        this.people = people;
        this.ledger = ledger;
        this.words = words;
    }

    /** Fresh from the client's page, or from a moment with its words. */
    LearnPage fresh(Practice practice, Client client, @Nullable String moment) {
        var from = moment(practice, client, moment);
        var typed = Map.of("words", from.map(Moment::words).orElse(""));
        var told = from.filter(one -> one.direction() != Direction.GIVEN).isPresent();
        return page(practice, client, typed, from.map(one -> one.id().toString()), told, null);
    }

    LearnPage again(Practice practice, Client client, Map<String, String> typed, String wrong) {
        var from = moment(practice, client, typed.get("moment"))
                .map(one -> one.id().toString());
        return page(practice, client, typed, from, typed.containsKey("fromThem"), wrong);
    }

    private LearnPage page(
            Practice practice,
            Client client,
            Map<String, String> typed,
            Optional<String> moment,
            boolean told,
            @Nullable String wrong) {
        var there = new LinkedHashMap<String, String>();
        there.put("", words.say("know.person.all"));
        people.at(practice.id(), client.id())
                .forEach(person -> there.put(person.id().toString(), person.name()));
        return new LearnPage(
                client.id().toString(),
                client.name(),
                typed.getOrDefault("words", ""),
                there,
                typed.getOrDefault("person", ""),
                moment.orElse(null),
                told,
                chips(practice, client, typed),
                wrong);
    }

    LearnPage.Chips chips(Practice practice, Client client, Map<String, String> typed) {
        var said = typed.getOrDefault("words", "");
        var learned = learning.of(practice, said, client.name());
        var seen = seen(learned);
        if (said.isBlank()) {
            seen.put("topic", "");
        }
        var form = new Form(typed);
        var now = new LinkedHashMap<String, String>();
        seen.keySet().forEach(field -> now.put(field, form.now(field, seen)));
        return new LearnPage.Chips(
                form.seen(seen),
                now,
                learned.confidential(),
                SpecialCategory.in(now.get("topic") + " · " + said)
                        .map(special -> special(special, typed))
                        .orElse(null));
    }

    private static Map<String, String> seen(Learned learned) {
        var seen = new LinkedHashMap<String, String>();
        var stance = learned.stance();
        seen.put("topic", learned.topic());
        seen.put("stance", stance == null ? "" : stance.word());
        seen.put("tags", String.join(", ", learned.tags()));
        seen.put("side", learned.personal() ? "personal" : "business");
        seen.put("sensitivity", learned.sensitivity().word());
        return seen;
    }

    private LearnPage.Special special(SpecialCategory special, Map<String, String> typed) {
        return new LearnPage.Special(
                words.say("know.special", special.word(), category(special)),
                special.instead().words(),
                "agreed".equals(typed.get("special")));
    }

    String category(SpecialCategory special) {
        return words.say("fact.special." + special.category().replace(' ', '-'));
    }

    /** The moment a fact is learned in, where it is one of this client's. */
    Optional<Moment> moment(Practice practice, Client client, @Nullable String id) {
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        try {
            var moment = ledger.entry(practice.id(), new Moment.Id(UUID.fromString(id)))
                    .moment();
            return moment.client().equals(client.id()) ? Optional.of(moment) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
