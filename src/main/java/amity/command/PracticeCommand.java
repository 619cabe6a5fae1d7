package amity.command;

import amity.practice.Practice;
import amity.practice.Practices;
import amity.practice.Rate;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "practice")
final class PracticeCommand extends Command {
    @Option(names = "--name")
    private @Nullable String name;

    @Option(names = "--currency")
    private @Nullable CurrencyUnit currency;

    @Option(names = "--country")
    private @Nullable String country;

    @Option(names = "--zone")
    private @Nullable ZoneId zone;

    @Option(names = "--rate", paramLabel = "CURRENCY=WORTH")
    private Map<CurrencyUnit, BigDecimal> rates = Map.of();

    @Override
    int run(Book book, Output answer) {
        var practice = book.practice();
        var changed = changed(practice);
        if (!changed.equals(practice)) {
            book.the(Practices.class).change(changed);
        }
        rates.forEach(
                (currency, worth) -> book.the(Practices.class).rate(practice.id(), currency, worth, book.today()));
        return answer.give(
                Answer.of(changed, book.the(Practices.class).rates(practice.id())),
                book.say("answer.practice", changed.name(), changed.currency(), changed.country(), changed.zone()));
    }

    private Practice changed(Practice practice) {
        return new Practice(
                practice.id(),
                name == null ? practice.name() : name.strip(),
                practice.owner(),
                currency == null ? practice.currency() : currency,
                country == null ? practice.country() : known(country),
                zone == null ? practice.zone() : zone,
                practice.confirmed());
    }

    private String known(String country) {
        var code = country.toUpperCase(Locale.ROOT);
        if (!Arrays.asList(Locale.getISOCountries()).contains(code)) {
            throw wrong("refusal.practice-command.no-country-write-two", country);
        }
        return code;
    }

    private record Answer(
            Practice.Id id,
            String name,
            CurrencyUnit currency,
            String country,
            ZoneId zone,
            boolean confirmed,
            Map<String, String> rates) {
        static Answer of(Practice practice, List<Rate> rates) {
            var worth = new LinkedHashMap<String, String>();
            rates.forEach(
                    rate -> worth.put(rate.currency().getCode(), rate.worth().toPlainString()));
            return new Answer(
                    practice.id(),
                    practice.name(),
                    practice.currency(),
                    practice.country(),
                    practice.zone(),
                    practice.confirmed(),
                    worth);
        }
    }
}
