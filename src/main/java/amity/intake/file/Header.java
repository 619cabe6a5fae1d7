package amity.intake.file;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The names of a table's columns, looked up by name, never by place, whatever their case, accents, signs and blanks. */
final class Header {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    Header(List<String> names) {
        this.names = List.copyOf(names);
        for (int place = 0; place < names.size(); place++) {
            places.putIfAbsent(plain(names.get(place)), place);
        }
        for (int place = 0; place < names.size(); place++) {
            places.putIfAbsent(closed(plain(names.get(place))), place);
        }
        places.remove("");
    }

    private static String closed(String plainName) {
        return plainName.replace(" ", "");
    }

    /** "*InvoiceNumber" and "E-mail 1 - Value" become "invoicenumber" and "e mail 1 value". */
    static String plain(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    List<String> names() {
        return names;
    }

    boolean has(String... plainNames) {
        for (String name : plainNames) {
            if (place(name).isPresent()) {
                return true;
            }
        }
        return false;
    }

    boolean hasAll(String... plainNames) {
        for (String name : plainNames) {
            if (!place(name).isPresent()) {
                return false;
            }
        }
        return true;
    }

    OptionalInt place(String plainName) {
        Integer place = places.getOrDefault(plainName, places.get(closed(plainName)));
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** How the file itself writes the name of a column; nothing where it has none of that name. */
    String written(String plainName) {
        OptionalInt place = place(plainName);
        return place.isPresent() ? names.get(place.getAsInt()) : "";
    }

    /** The plain name of the first column that begins so: "amount" finds "amount eur". */
    String beginning(String plainStart) {
        return names.stream()
                .map(Header::plain)
                .filter(name -> name.equals(plainStart) || name.startsWith(plainStart + " "))
                .findFirst()
                .orElse("");
    }
}
