package amity.account.web;

import amity.account.Business;
import amity.account.FieldRefusal;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** What a form says of a business, as typed. */
public record BusinessForm(String name, String owner, String country, String currency, String zone) {
    private static final int LONGEST_NAME = 200;

    static BusinessForm of(Practice practice) {
        return new BusinessForm(
                practice.name(),
                practice.owner(),
                practice.country(),
                practice.currency().getCode(),
                practice.zone().getId());
    }

    /** An empty form with this computer’s country, currency and time zone. */
    static BusinessForm guessed() {
        var country = PlaceOptions.country();
        return new BusinessForm(
                "", "", country, PlaceOptions.currencyOf(country), PlaceOptions.zone(ZoneId.systemDefault()));
    }

    /** The business as it can be kept; refuses in one sentence what cannot. */
    Business read(Words words) {
        return new Business(
                named("name", name, "account.business.needed", words),
                named("owner", owner, "account.owner.needed", words),
                unit(words),
                place(words),
                hours(words));
    }

    private static String named(String field, String name, String needed, Words words) {
        if (name.isBlank()) throw new FieldRefusal(field, words.say(needed));
        if (name.length() > LONGEST_NAME) throw new FieldRefusal(field, words.say("account.name.long", LONGEST_NAME));
        return name.strip();
    }

    private String place(Words words) {
        if (!PlaceOptions.countries().containsKey(country)) {
            throw new FieldRefusal("country", words.say("account.country.unknown"));
        }
        return country;
    }

    private CurrencyUnit unit(Words words) {
        try {
            return CurrencyUnit.of(currency);
        } catch (IllegalCurrencyException unknown) {
            throw new FieldRefusal("currency", words.say("account.currency.unknown"));
        }
    }

    private ZoneId hours(Words words) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new FieldRefusal("zone", words.say("account.zone.unknown"));
        }
    }
}
