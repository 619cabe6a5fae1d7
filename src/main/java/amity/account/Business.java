package amity.account;

import amity.practice.Practice;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;

/** What an owner says of her business at the first visit and in the settings. */
public record Business(String name, String owner, CurrencyUnit currency, String country, ZoneId zone) {
    public Practice as(Practice.Id id) {
        return new Practice(id, name, owner, currency, country, zone, true);
    }
}
