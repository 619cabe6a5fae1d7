package amity.knowing.web;

import amity.client.Client;
import amity.client.Fact;
import amity.client.People;
import amity.moment.Direction;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Form;
import amity.shell.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the form of what is known. */
@Component
public class LearnPages {
    private final LearnChips chips;
    private final People people;
    private final Ledger ledger;
    private final Words words;

    LearnPages(LearnChips chips, People people, Ledger ledger, Words words) {
        this.chips = chips;
        this.people = people;
        this.ledger = ledger;
        this.words = words;
    }

    /** Fresh from the client's page, or from a moment with its words, or with words that were typed elsewhere. */
    LearnPage fresh(Practice practice, Client client, Form form) {
        var from = moment(practice, client, form.text("moment"));
        var typed = new HashMap<>(form.typed());
        typed.putIfAbsent("words", from.map(Moment::words).orElse(""));
        if (from.filter(one -> one.direction() != Direction.GIVEN).isPresent()) typed.put("fromThem", "yes");
        return page(practice, client, new Form(typed), action(client), false, null);
    }

    /** The same with what is wrong, or to be looked over before anything is kept. */
    LearnPage again(Practice practice, Client client, Form form, @Nullable String wrong) {
        return page(practice, client, form, action(client), false, wrong);
    }

    LearnPage correction(Practice practice, Client client, Fact fact, Form form, @Nullable String wrong) {
        var typed = form.typed().containsKey("words") ? form : standing(practice, client, fact);
        return page(practice, client, typed, action(client) + "/" + fact.id() + "/correction", true, wrong);
    }

    public LearnPage answer(Practice practice, Client client, Form form, String action, @Nullable String wrong) {
        return page(practice, client, form, action, false, wrong);
    }

    private static String action(Client client) {
        return "/clients/" + client.id() + "/facts";
    }

    private LearnPage page(
            Practice practice, Client client, Form form, String action, boolean corrects, @Nullable String wrong) {
        var there = new LinkedHashMap<String, String>();
        there.put("", words.say("know.person.all"));
        people.at(practice.id(), client.id())
                .forEach(person -> there.put(person.id().toString(), person.name()));
        return new LearnPage(
                action,
                client.id().toString(),
                client.name(),
                form.text("words"),
                there,
                form.text("person"),
                moment(practice, client, form.text("moment"))
                        .map(one -> one.id().toString())
                        .orElse(null),
                form.typed().containsKey("fromThem"),
                orNull(form.text("asked")),
                orNull(form.text("back")),
                chips.of(practice, client, form),
                corrects,
                wrong == null && form.typed().containsKey("shown"),
                wrong);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A fact as the form says it: every field is a choice that stands. */
    private static Form standing(Practice practice, Client client, Fact fact) {
        var typed = new HashMap<String, String>();
        typed.put("words", fact.words());
        typed.put("shown", fact.words());
        typed.put("piece", fact.words());
        typed.put("part", fact.words());
        typed.put("keep", "yes");
        typed.put("topic", fact.topic());
        typed.put("stance", fact.stance() == null ? "" : fact.stance().word());
        typed.put("tags", String.join(", ", fact.tags()));
        typed.put("side", fact.personal() ? "personal" : "business");
        typed.put("sensitivity", fact.sensitivity().word());
        typed.put("person", fact.person() == null ? "" : fact.person().toString());
        if (fact.fromThem()) typed.put("fromThem", "yes");
        if (fact.agreedOn() != null) typed.put("special", "agreed");
        return new Form(typed);
    }

    /** The moment a fact is learned in, where it is one of this client's. */
    Optional<Moment> moment(Practice practice, Client client, String id) {
        if (id.isBlank()) return Optional.empty();
        try {
            var moment = ledger.entry(practice.id(), new Moment.Id(UUID.fromString(id)))
                    .moment();
            return moment.client().equals(client.id()) ? Optional.of(moment) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
