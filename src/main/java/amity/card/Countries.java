package amity.card;

import amity.shell.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds out to which country an address is, from its last line. */
final class Countries {
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** The country's code; without a known country at its end, an address is at home. */
    static String of(List<String> lines, String home) {
        if (lines.isEmpty()) return home;
        var last = lines.getLast();
        var named = CODES.get(normal(last.substring(last.lastIndexOf(',') + 1)));
        return named == null || home.equals("US") && named.equals("GE") ? home : named;
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var locale = Locale.of("", code);
            codes.put(normal(locale.getDisplayCountry(Locale.UK)), code);
            for (var language :
                    List.of(Locale.GERMAN, Locale.FRENCH, Locale.of("es"), Locale.of("nl"), Locale.of("pt"))) {
                codes.putIfAbsent(normal(locale.getDisplayCountry(language)), code);
            }
        }
        var others = WordLists.at("/card/country-names.csv");
        others.names().forEach(code -> others.of(code).forEach(name -> codes.put(name, code)));
        return codes;
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
