package amity.intake.file;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of a table's columns, looked up by name, never by place, whatever their case, accents, signs and blanks. */
final class Header {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int NONE = -1;
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
        if (name.chars().allMatch(sign -> sign < 0x80 && Character.isLetterOrDigit(sign))) {
            return name.toLowerCase(Locale.ROOT);
        }
        var bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    List<String> names() {
        return names;
    }

    boolean has(String plainName) {
        return place(plainName).isPresent();
    }

    boolean hasAny(Collection<String> plainNames) {
        return plainNames.stream().anyMatch(this::has);
    }

    boolean hasAll(String... plainNames) {
        return Stream.of(plainNames).allMatch(this::has);
    }

    /** Where a column of this name stands; a star behind it stands for any further words: "amount*" finds "amount eur". */
    OptionalInt place(String plainName) {
        int place = places.computeIfAbsent(plainName, this::find);
        return place == NONE ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private int find(String plainName) {
        return plainName.endsWith("*") ? beginning(plainName) : places.getOrDefault(closed(plainName), NONE);
    }

    private int beginning(String starred) {
        var start = starred.substring(0, starred.length() - 1);
        for (int place = 0; place < names.size(); place++) {
            var name = plain(names.get(place));
            if (name.equals(start) || name.startsWith(start + " ")) return place;
        }
        return NONE;
    }

    /** How the file itself writes the name of a column; nothing where it has none of that name. */
    String written(String plainName) {
        var place = place(plainName);
        return place.isPresent() ? names.get(place.getAsInt()) : "";
    }
}
