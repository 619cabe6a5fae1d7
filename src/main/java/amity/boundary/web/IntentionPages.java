package amity.boundary.web;

import static java.util.Objects.requireNonNull;

import amity.boundary.Guard;
import amity.boundary.Intention;
import amity.boundary.Intentions;
import amity.boundary.Waiver;
import amity.client.Client;
import amity.client.People;
import amity.client.Salutation;
import amity.moment.Proposals;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Mailto;
import amity.shell.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what speaks against something one has in mind, and what was passed before. */
@Component
@Transactional(readOnly = true)
class IntentionPages {
    private final Intentions acts;
    private final Guard guard;
    private final RefusalPages held;
    private final People people;
    private final Words words;

    IntentionPages(Intentions acts, Guard guard, RefusalPages held, People people, Words words) {
        this.acts = acts;
        this.guard = guard;
        this.held = held;
        this.people = people;
        this.words = words;
    }

    IntentionPage empty(Practice practice, Client client, IntentionPage.Typed typed, @Nullable String wrong) {
        return page(practice, client, typed, null, null, wrong);
    }

    IntentionPage asked(
            Practice practice, Client client, IntentionPage.Typed typed, Intention act, @Nullable Instant at) {
        return page(practice, client, typed, act, at, null);
    }

    private IntentionPage page(
            Practice practice,
            Client client,
            IntentionPage.Typed typed,
            @Nullable Intention act,
            @Nullable Instant at,
            @Nullable String wrong) {
        var verdict = act == null ? null : acts.judge(practice, act, at);
        return new IntentionPage(
                client.id().toString(),
                client.name(),
                typed,
                choices(Intention.WORDS, "guard.act."),
                people(practice, client),
                channels(),
                verdict == null ? "" : verdict.answer().word(),
                verdict == null ? List.of() : held.lines(client.id(), verdict),
                at == null,
                act == null || requireNonNull(verdict).blocks() ? null : wording(practice, client, act),
                passed(practice, client.id()),
                wrong);
    }

    /** The words that would do, where some are needed; they draw on nothing that is known of anybody. */
    private IntentionPage.@Nullable Wording wording(Practice practice, Client client, Intention act) {
        if (act.word().equals("gift")) return null;
        var person = act.person();
        var called = (person == null
                        ? people.salutation(practice.id(), client)
                        : Salutation.of(people.get(practice.id(), person), client, words))
                .greeted(words);
        var said = words.say(
                "guard.say." + act.word() + (act.about().isEmpty() ? "" : ".about") + met(act, client),
                called,
                act.about());
        return new IntentionPage.Wording(said, Mailto.of(said));
    }

    /** Somebody one has not worked with yet is not thanked for work. */
    private static String met(Intention act, Client client) {
        return act.word().equals("card") && client.status() == Client.Status.PROSPECT ? ".prospect" : "";
    }

    List<IntentionPage.Passing> passed(Practice practice, Client.Id client) {
        return guard.passed(practice, client).stream()
                .map(one -> passing(practice, one))
                .toList();
    }

    private IntentionPage.Passing passing(Practice practice, Waiver one) {
        return new IntentionPage.Passing(
                Days.dated(LocalDate.ofInstant(one.at(), practice.zone())),
                words.say("guard.act." + one.action()),
                one.why(),
                one.reason());
    }

    private Map<String, String> people(Practice practice, Client client) {
        var known = new LinkedHashMap<String, String>();
        known.put("", client.name());
        people.at(practice.id(), client.id())
                .forEach(person -> known.put(person.id().toString(), person.name()));
        return known;
    }

    private Map<String, String> channels() {
        var channels = new LinkedHashMap<String, String>();
        channels.put("", words.say("guard.channel.any"));
        channels.putAll(choices(Proposals.channels(), "moment.channel."));
        return channels;
    }

    private Map<String, String> choices(List<String> values, String key) {
        var choices = new LinkedHashMap<String, String>();
        values.forEach(value -> choices.put(value, words.say(key + value)));
        return choices;
    }
}
