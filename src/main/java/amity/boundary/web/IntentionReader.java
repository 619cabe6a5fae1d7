package amity.boundary.web;

import amity.boundary.Intention;
import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record IntentionReader(People people, Words words) {
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final BigDecimal MOST = BigDecimal.valueOf(400);

    Intention act(Practice practice, Client client, IntentionPage.Typed typed) {
        var channel = typed.shown(typed.channel());
        return new Intention(
                client.id(),
                person(practice, client, typed.shown(typed.person())),
                typed.shown(typed.act()),
                typed.shown(typed.about()),
                price(practice, typed.shown(typed.price())),
                quarters(typed.shown(typed.hours())),
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

    private Money price(Practice practice, String typed) {
        try {
            var price = typed.isBlank() ? practice.money(0) : Moneys.typed(practice.currency(), typed);
            if (!price.isNegative()) return price;
        } catch (ArithmeticException noAmount) {
            throw new Refusal(words.say("guard.wrong.price", typed));
        }
        throw new Refusal(words.say("guard.wrong.price", typed));
    }

    private int quarters(String typed) {
        try {
            var hours = typed.isBlank()
                    ? BigDecimal.ZERO
                    : new BigDecimal(typed.strip().replace(',', '.'));
            if (hours.signum() >= 0 && hours.compareTo(MOST) <= 0)
                return hours.multiply(QUARTERS).intValueExact();
        } catch (ArithmeticException | NumberFormatException noHours) {
            throw new Refusal(words.say("guard.wrong.quarters", typed));
        }
        throw new Refusal(words.say("guard.wrong.quarters", typed));
    }
}
