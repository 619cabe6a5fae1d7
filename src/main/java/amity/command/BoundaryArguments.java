package amity.command;

import amity.boundary.Boundary;
import amity.boundary.BoundaryForm;
import amity.boundary.BoundaryKind;
import amity.boundary.BoundaryReader;
import amity.client.Client;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a boundary is set on the command line: what it asks for in words, the rest by options. */
final class BoundaryArguments {
    @Option(names = "--whose", paramLabel = "theirs|ours|both")
    private @Nullable String whose;

    @Option(names = "--days", paramLabel = "mon-fri|mon,wed")
    private String days = "mon-fri";

    @Option(names = "--zone", paramLabel = "ZONE")
    private @Nullable String zone;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable LocalDate to;

    @Option(names = "--only")
    private boolean only;

    @Option(names = "--invitations")
    private boolean invitations;

    @Option(names = "--block")
    private boolean block;

    @Option(names = "--to-say")
    private boolean toSay;

    Boundary read(BoundaryKind kind, String words, @Nullable Client client, Book book, Command command) {
        var fields = new HashMap<String, List<String>>();
        put(fields, "kind", kind.word());
        put(fields, "whose", whose != null ? whose : client == null ? "ours" : "theirs");
        put(fields, "words", words);
        put(fields, "days", days);
        put(fields, "zone", zone);
        put(fields, "from", from);
        put(fields, "to", to);
        put(fields, "way", only ? "only" : "not");
        put(fields, "invitations", invitations ? "yes" : null);
        put(fields, "force", block ? "block" : "warn");
        put(fields, "say", toSay ? "to-say" : "known");
        try {
            return book.the(BoundaryReader.class)
                    .boundary(book.practice(), client == null ? null : client.id(), new BoundaryForm(fields));
        } catch (BoundaryForm.Unreadable unreadable) {
            throw command.wrong(unreadable);
        }
    }

    private static void put(Map<String, List<String>> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, List.of(value.toString()));
        }
    }
}
