package amity.boundary.web;

import amity.boundary.Intention;
import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.practice.AmountFields;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record IntentionReader(People people, AmountFields fields, Words words) {
    Intention act(Practice practice, Client client, IntentionPage.Typed typed) {
        var channel = typed.shown(typed.channel());
        return new Intention(
                client.id(),
                person(practice, client, typed.shown(typed.person())),
                typed.shown(typed.act()),
                typed.shown(typed.about()),
                fields.money(practice, typed.shown(typed.price()), "guard.wrong.price"),
                fields.quarters(typed.shown(typed.hours()), "guard.wrong.quarters"),
                channel.isEmpty() ? null : channel,
                typed.personal() != null);
    }

    /** By the practice’s own clock; null is now. */
    @Nullable
    Instant when(Practice practice, IntentionPage.Typed typed) {
        var when = typed.shown(typed.when()).strip();
        try {
            return when.isEmpty()
                    ? null
                    : LocalDateTime.parse(when.replace(' ', 'T'))
                            .atZone(practice.zone())
                            .toInstant();
        } catch (DateTimeException noTime) {
            throw new Refusal(words.say("guard.wrong.when", when));
        }
    }

    private Person.@Nullable Id person(Practice practice, Client client, String id) {
        return people.at(practice.id(), client.id()).stream()
                .map(Person::id)
                .filter(person -> person.toString().equals(id))
                .findFirst()
                .orElse(null);
    }
}
