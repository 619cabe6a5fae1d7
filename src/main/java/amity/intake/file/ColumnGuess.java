package amity.intake.file;

import amity.shell.WordLists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Guesses from the names of a table's columns which is what, for the user to put right. */
final class ColumnGuess {
    private static final WordLists NAMES = WordLists.at("/intake/column-names.csv");
    private static final Set<String> NAMES_OF_PEOPLE = Set.of("first", "last");
    /** Columns of an invoice rather than of a payment: no field of their own. */
    private static final String OF_INVOICE = "of-invoice";

    private static final List<String> OF_PEOPLE =
            MappedTable.FIELDS.subList(MappedTable.FIELDS.indexOf("person"), MappedTable.FIELDS.indexOf("country") + 1);
    /** Fields of which a row needs one to tell anything. */
    private static final Set<String> TELLING =
            Set.of("amount", "hours", "minutes", "end", "person", "first", "last", "email");

    private static final Set<String> MONEY = Set.of("client", "date", "amount");

    private ColumnGuess() {}

    static Map<String, String> of(Header header) {
        var proposed = new LinkedHashMap<String, String>();
        boolean people = isOfPeople(header);
        boolean timed = Stream.of("hours", "minutes")
                .anyMatch(field -> header.hasAny(NAMES.of(field))); // the names are then of who worked
        MappedTable.FIELDS.stream().filter(NAMES.names()::contains).forEach(field -> {
            boolean fits = people
                    ? !MONEY.contains(field)
                    : !OF_PEOPLE.contains(field) || NAMES_OF_PEOPLE.contains(field) && !timed;
            NAMES.of(field).stream()
                    .filter(header::has)
                    .findFirst()
                    .filter(name -> fits)
                    .ifPresent(name -> proposed.put(field, written(header, name)));
        });
        if (proposed.keySet().stream().anyMatch(TELLING::contains)) {
            proposed.put("kind", kind(people, header, proposed));
        }
        return proposed;
    }

    /** An address book has names and addresses but no amounts. */
    static boolean isOfPeople(Header header) {
        boolean amounts = Stream.of("amount", "hours", "minutes").anyMatch(field -> header.hasAny(NAMES.of(field)));
        return !amounts && header.hasAny(NAMES.of("email"));
    }

    private static String kind(boolean people, Header header, Map<String, String> proposed) {
        if (people) return RowEntry.Kind.CONTACT.word();
        if (Set.of("hours", "minutes", "end").stream().anyMatch(proposed::containsKey)) {
            return RowEntry.Kind.WORK.word();
        }
        boolean invoice = proposed.containsKey("number") && header.hasAny(NAMES.of(OF_INVOICE));
        return (invoice ? RowEntry.Kind.INVOICE : RowEntry.Kind.PAYMENT).word();
    }

    private static String written(Header header, String plainName) {
        return header.names().get(header.place(plainName).orElseThrow());
    }
}
