package amity.account.web;

import amity.shell.Language;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries, currencies and time zones a business can choose from, and what a country takes for granted. */
public final class PlaceOptions {
    private PlaceOptions() {}

    public static Map<String, String> countries() {
        return sorted(Stream.of(Locale.getISOCountries()), Language::country);
    }

    public static Map<String, String> zones() {
        return sorted(
                ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.matches(
                                        "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
                                || id.equals("UTC")),
                id -> id.replace('_', ' '));
    }

    /** The system's own country, for a first guess. */
    static String country() {
        var country = Locale.getDefault().getCountry();
        return country.isEmpty() ? "GB" : country;
    }

    /** The zone of the list that is this one; one that goes by another name there, as Etc/UTC, is taken for UTC. */
    static String zone(ZoneId own) {
        return zones().containsKey(own.getId()) ? own.getId() : "UTC";
    }

    static String currencyOf(String country) {
        var currency = Currency.getInstance(Locale.of("", country));
        return currency == null ? "GBP" : currency.getCurrencyCode();
    }

    private static Map<String, String> sorted(Stream<String> codes, UnaryOperator<String> named) {
        return codes.map(code -> Map.entry(code, named.apply(code)))
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(String::toString)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
