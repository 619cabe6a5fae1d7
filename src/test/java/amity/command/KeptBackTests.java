package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Amity;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.shell.DataFolder;
import amity.shell.Ids;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Much is known of Priya that no command may draw on: told in confidence, or learned at Tom’s. */
class KeptBackTests {
    private static final List<List<String>> SUGGESTING = List.of(
            List.of("season", "christmas", "--year", "2026", "--budget", "200", "--hours", "4"),
            List.of("frontier", "christmas", "--year", "2026"),
            List.of("today", "--all"),
            List.of("clients"),
            List.of("reading", "Priya"),
            List.of("guard", "Priya", "gift", "--about", "A bottle of wine", "--price", "5"),
            List.of("guard", "Priya", "call"),
            List.of("ask", "Priya"));

    @TempDir
    static Path temp;

    static Terminal terminal;

    @BeforeAll
    static void tell_much() {
        terminal = Terminal.opened(temp.resolve("amity-data"));
        terminal.json("client-add", "Priya Raman");
        terminal.json("client-add", "Tom Ashdown");
        try (var book = Book.open(Amity.class, DataFolder.at(terminal.folder()), null)) {
            for (int month = 1; month <= 9; month++) {
                for (var name : List.of("Priya", "Tom")) {
                    var invoice = Note.of(book.client(name).id(), "Invoice").as(Kind.INVOICE);
                    note(
                            book,
                            invoice.on(book.today().minusMonths(month))
                                    .amount(book.practice().money(80_000)));
                }
            }
            var told = Note.of(book.client("Priya").id(), "Told me quietly that quokkaclosing is near");
            note(book, told.as(Kind.CARE).direction(Direction.RECEIVED));
            var atToms = note(book, Note.of(book.client("Tom").id(), "He spoke of Priya"));
            for (var stance : Fact.Stance.values()) {
                fact(book, "quokkasensitive wine", stance, Fact.Sensitivity.SENSITIVE, null);
                fact(book, "quokkaconfidential wine", stance, Fact.Sensitivity.CONFIDENTIAL, null);
                fact(book, "zeppelin wine", stance, Fact.Sensitivity.ORDINARY, atToms);
            }
        }
    }

    @Test
    void no_command_that_suggests_or_words_anything_draws_on_what_is_kept_back() {
        for (var words : SUGGESTING) {
            var said = terminal.json(words.toArray(String[]::new)).toString();
            assertThat(said.toLowerCase(Locale.ROOT)).as(words.toString()).doesNotContain("quokka", "zeppelin");
        }
    }

    @Test
    void what_is_sensitive_or_confidential_is_listed_only_where_it_is_asked_for() {
        assertThat(terminal.json("client", "Priya").toString()).doesNotContain("quokka");
        assertThat(terminal.json("client", "Priya", "--sensitive").toString())
                .contains("quokkasensitive", "quokkaconfidential");
    }

    @Test
    void off_the_record_a_personal_moment_is_refused_with_what_to_do_and_a_business_one_kept() {
        try (var book = Book.open(Amity.class, DataFolder.at(terminal.folder()), null)) {
            book.the(Clients.class)
                    .change(book.practice().id(), book.client("Tom").with(Client.OurStrand.OFF_RECORD));
        }
        var refused = terminal.type("moment", "Tom", "We went sailing", "--strand", "personal");
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("note it as business, or not at all");
        var kept = terminal.json("moment", "Tom", "We went sailing");
        assertThat(kept.get("strand").asString()).isEqualTo("business");
    }

    private static UUID note(Book book, Note note) {
        return book.the(Ledger.class).tell(book.practice(), note).id().value();
    }

    private static void fact(
            Book book, String words, Fact.Stance stance, Fact.Sensitivity sensitivity, @Nullable UUID moment) {
        book.the(Facts.class)
                .keep(
                        book.practice(),
                        new Fact(
                                new Fact.Id(Ids.next()),
                                book.client("Priya").id(),
                                null,
                                "taste",
                                words,
                                stance,
                                List.of(),
                                false,
                                sensitivity,
                                true,
                                book.today(),
                                moment));
    }
}
