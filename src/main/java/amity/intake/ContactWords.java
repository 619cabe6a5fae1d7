package amity.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a contact says of a person, as it is written down beside its line; and pairs of a field and what stood in it. */
final class ContactWords {
    static final String BETWEEN = "\u001f";
    /** In the order in which they are written down. */
    static final List<String> FIELDS =
            List.of("name", "role", "birth_month", "birth_day", "birth_year", "address", "phones", "organisation");

    private ContactWords() {}

    static Map<String, String> read(String said) {
        var parts = said.split(BETWEEN, -1);
        var fields = new LinkedHashMap<String, String>();
        for (int place = 0; place < FIELDS.size() && place < parts.length; place++) {
            fields.put(FIELDS.get(place), parts[place]);
        }
        return fields;
    }

    static String pairs(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + BETWEEN + field.getValue())
                .collect(Collectors.joining(BETWEEN));
    }

    static Map<String, String> readPairs(String written) {
        var parts = written.split(BETWEEN, -1);
        var fields = new LinkedHashMap<String, String>();
        for (int place = 0; place + 1 < parts.length; place += 2) {
            fields.put(parts[place], parts[place + 1]);
        }
        return fields;
    }
}
