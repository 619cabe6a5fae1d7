package amity.boundary;

import amity.shell.Refusal;
import amity.shell.Words;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is said of a boundary on a page or a command line, by its fields. All have {@code kind}, {@code whose},
 * {@code zone}, {@code from}, {@code to}, {@code force} and {@code say}; the rest belongs to the terms of its kind.
 */
public record BoundaryForm(Map<String, List<String>> typed) {

    public static final class Unreadable extends Refusal {
        private static final long serialVersionUID = 1L;

        Unreadable(String sentence) {
            super(sentence);
        }
    }

    /** What is usual for a kind: what is asked for as a kindness warns, what would be felt as an intrusion blocks. */
    public static BoundaryForm usual(BoundaryKind kind, boolean ours, String zone) {
        boolean firm = kind.is(BoundaryKind.Trait.FIRM);
        return of(kind, kind.usual(), ours ? "ours" : "theirs", zone, "", "", firm ? "block" : "warn", "known");
    }

    public static BoundaryForm of(Boundary boundary) {
        return of(
                boundary.kind(),
                boundary.terms().fields(),
                boundary.side().word(),
                boundary.zone().getId(),
                boundary.from() == null ? "" : boundary.from().toString(),
                boundary.to() == null ? "" : boundary.to().toString(),
                boundary.blocks() ? "block" : "warn",
                boundary.toSaySince() == null ? "known" : "to-say");
    }

    private static BoundaryForm of(
            BoundaryKind kind,
            Map<String, List<String>> terms,
            String whose,
            String zone,
            String from,
            String to,
            String force,
            String say) {
        var fields = new HashMap<>(terms);
        Map.of("whose", whose, "zone", zone, "from", from, "to", to, "force", force, "say", say)
                .forEach((field, value) -> fields.put(field, List.of(value)));
        fields.put("kind", List.of(kind.word()));
        return new BoundaryForm(fields);
    }

    /** All values sent for a field; empty where there are none. */
    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** The first value of a field; an empty text where there is none. */
    public String one(String field) {
        return all(field).isEmpty() ? "" : all(field).getFirst().strip();
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** The kind that was sent; hours where none was. */
    public BoundaryKind kind() {
        return BoundaryKind.named(one("kind")).orElse(BoundaryKind.HOURS);
    }

    /** Reads a text; one that cannot be read is refused with the sentence of the key {@code wrong}. */
    static <T> T read(Words words, String text, Function<String, T> reading, String wrong) {
        try {
            return reading.apply(text.strip());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new Unreadable(words.say("boundary.wrong." + wrong, text.strip()));
        }
    }
}
