package amity.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.Lookalike;
import amity.client.Merges;
import amity.intake.ImportFiles;
import amity.moment.Ledger;
import amity.moment.Note;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportScreenTests extends WebTests {
    private static final String INVOICES = """
            Client Name,Invoice #,Date Issued,Date Due,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Tax 2 Type,Tax 2 Amount,Line Total,Currency
            Raman & Hale,0001,2026-09-01,,paid,2026-09-08,VA work,Work,500.00,1,0,500.00,,,,,500.00,GBP
            <b>Pryce</b>,0002,2026-02-31,,sent,,VA work,Work,240.00,1,0,240.00,,,,,240.00,GBP
            """;

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Facts facts;

    @Autowired
    private Merges merging;

    @Autowired
    private ImportFiles files;

    @Autowired
    private BackgroundReader background;

    @Test
    void shows_what_files_bring_before_anything_is_kept_and_takes_it_back_out() {
        var preview = settled(drop("invoices.csv", INVOICES));

        assertThat(preview.words()).contains("1 new client", "£500.00 earned", "There is no", "<b>Pryce</b>");
        assertThat(clients.all(practice.id())).isEmpty();

        var result = visit.submit(preview, "form.keep", Map.of("do", "keep"));
        assertThat(result.html().selectFirst("h1").text()).isEqualTo("One row kept, one to finish later");
        assertThat(result.html().select("a[href=/what-came-back]")).isNotEmpty();
        assertThat(names()).containsExactly("Raman & Hale");

        var mend = visit.get(result.html().selectFirst("a[href$=/wrong]").attr("href"));
        assertThat(mend.text())
                .startsWith("Client Name,")
                .contains("2026-02-31")
                .doesNotContain("Raman");

        var undone = visit.submit(result, "form.undo", Map.of());
        assertThat(undone.words()).contains("2 moments gone again, with one client");
        assertThat(clients.all(practice.id())).isEmpty();
    }

    @Test
    void who_stays_when_files_are_taken_out_is_named_once_in_one_sentence() {
        var rows = INVOICES.replace("Raman & Hale", "Anya Raman")
                .replace("2026-02-31", "2026-03-01")
                .replace("<b>Pryce</b>", "Gwen Pryce");
        keep("invoices.csv", rows);
        keep("cards.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Anya Raman\nEND:VCARD\n");
        for (var client : clients.all(practice.id())) {
            ledger.tell(practice, Note.of(client.id(), "Her new office").on(TODAY));
        }
        var kept = visit.get(visit.get("/import")
                .html()
                .select("main a[href^=/import/]")
                .last()
                .attr("href"));
        var undone = visit.submit(kept, "form.undo", Map.of());
        assertThat(undone.words())
                .contains("Anya Raman and Gwen Pryce stay: more is known of them than came with this import.");
    }

    @Test
    void moments_of_rows_that_had_changed_are_not_said_to_be_new() {
        keep("invoices.csv", INVOICES.replace("paid,2026-09-08", "sent,"));
        var changed = settled(drop("invoices.csv", INVOICES));
        var result = visit.submit(changed, "form.keep", Map.of("do", "keep"));
        assertThat(result.words()).contains("New 0 Of rows that had changed: 1 moment", "but one that had changed");
    }

    @Test
    void asks_which_column_is_what_and_remembers_it() {
        var table = "Wer,Wann,Wieviel\nAcme,2026-09-01,100.00\nBloom,2026-09-02,50.00\n";
        var preview = settled(drop("own.csv", table));
        var mapping = visit.get(
                preview.html().selectFirst("a:contains(Say what is what)").attr("href"));
        var answered = settled(visit.submit(
                mapping,
                "form.mapping",
                Map.of("kind", "payment", "column-0", "client", "column-1", "date", "column-2", "amount")));

        assertThat(answered.words()).contains("2 new clients", "£150.00 earned");
        visit.submit(answered, "form.keep", Map.of("do", "keep"));
        var again = settled(drop("own2.csv", table + "Carr,2026-09-03,25.00\n"));
        assertThat(again.words()).contains("1 new client", "2 already here");
    }

    @Test
    void a_second_column_said_to_be_the_same_is_asked_about_and_neither_is_lost() {
        var mapping = asked(settled(drop("own.csv", "Wer,Netto,Wann,Brutto\nAcme,90.00,2026-09-01,100.00\n")));
        var all = Map.of(
                "kind",
                "payment",
                "column-0",
                "client",
                "column-1",
                "amount",
                "column-2",
                "date",
                "column-3",
                "amount");
        var sorry = visit.submit(mapping, "form.mapping", all);
        assertThat(sorry.status()).isEqualTo(422);
        assertThat(sorry.words()).contains("Two columns are said to be “Amount”: choose the one it is.");
        assertThat(sorry.html().select("[name^=column-] [selected]").eachAttr("value"))
                .containsExactly("client", "amount", "date", "amount");
        var answered = settled(visit.submit(sorry, "form.mapping", Map.of("column-1", "")));
        assertThat(answered.words()).contains("£100.00 earned");
    }

    @Test
    void columns_that_would_say_nothing_are_asked_for_again_with_what_was_said() {
        var mapping = asked(settled(drop("own.csv", "Wer,Wann,Wieviel\nAcme,2026-09-01,100.00\n")));
        var sorry = visit.submit(mapping, "form.mapping", Map.of("kind", "payment", "column-1", "date"));
        assertThat(sorry.status()).isEqualTo(422);
        assertThat(sorry.words()).contains("Which columns are “Client”, “Amount”? Without them the rows say nothing.");
        assertThat(sorry.html().select("[name=column-1] [selected]").val()).isEqualTo("date");
        var answered = settled(visit.submit(sorry, "form.mapping", Map.of("column-0", "client", "column-2", "amount")));
        assertThat(answered.words()).contains("1 new client", "£100.00 earned");
    }

    @Test
    void what_was_said_of_columns_can_be_said_otherwise_until_it_is_kept_and_for_every_file_like_it() {
        var table = "Wer,Wann,Netto,Brutto\nAcme,2026-09-01,100.00,120.00\n";
        var wrong = settled(visit.submit(
                asked(settled(drop("own.csv", table))),
                "form.mapping",
                Map.of(
                        "kind",
                        "payment",
                        "column-0",
                        "client",
                        "column-1",
                        "date",
                        "column-2",
                        "amount",
                        "column-3",
                        "")));
        assertThat(wrong.words()).contains("£100.00 earned");
        var again = asked(settled(drop("own2.csv", table))); // a file like it is read the same way, and asked again too
        assertThat(again.html().select("[name=column-0] [selected]").val()).isEqualTo("client");
        var right = settled(visit.submit(again, "form.mapping", Map.of("column-2", "", "column-3", "amount")));
        assertThat(right.words()).contains("1 new", "£120.00 earned").doesNotContain("£100.00");
    }

    @Test
    void a_remembered_mapping_by_which_nothing_can_be_read_is_asked_for_again() {
        var table = "Wer,Wann,Wieviel\nAcme,2026-09-01,100.00\n";
        var first = asked(settled(drop("own.csv", table)));
        var file = UUID.fromString(first.at().getPath().replaceFirst(".*/", ""));
        files.answer(
                practice, file, List.of("Wer", "Wann", "Wieviel"), Map.of("client", "Wer", "kind", "payment"), null);
        assertThat(asked(settled(drop("own2.csv", table))).html().select("[name=column-0]"))
                .hasSize(1);
    }

    private Visit.Page asked(Visit.Page preview) {
        return visit.get(preview.html().selectFirst(".panel a.btn").attr("href"));
    }

    @Test
    void asks_whether_a_name_is_somebody_already_known() {
        keep("a.csv", INVOICES.replace("Raman & Hale", "Voss Literary Agency"));
        var preview = settled(drop(
                "b.csv", INVOICES.replace("Raman & Hale", "Voss Lit. Agency").replace("0001", "0009")));
        var ask = Objects.requireNonNull(preview.html().selectFirst("select[name^=who-]"));
        var voss = clients.named(practice.id(), "Voss Literary Agency");

        visit.submit(
                preview,
                "form.keep",
                Map.of("do", "keep", ask.attr("name"), voss.id().toString()));

        assertThat(names()).containsExactly("Voss Literary Agency");
        assertThat(ledger.timeline(practice.id(), voss.id())).hasSize(4);
    }

    @Test
    void who_is_said_to_be_new_is_told_apart_and_who_is_left_undecided_is_listed() {
        keep("a.csv", INVOICES.replace("Raman & Hale", "Voss Literary Agency"));
        var preview = settled(drop(
                "b.csv", INVOICES.replace("Raman & Hale", "Voss Lit. Agency").replace("0001", "0009")));
        var ask = Objects.requireNonNull(preview.html().selectFirst("select[name^=who-]"));
        var someoneNew = ask.attr("name").substring("who-".length());
        var result = visit.submit(preview, "form.keep", Map.of("do", "keep", ask.attr("name"), someoneNew));
        assertThat(merging.lookalikes(practice.id(), 10)).isEmpty();
        var voss = clients.named(practice.id(), "Voss Literary Agency");
        var lit = clients.named(practice.id(), "Voss Lit. Agency");
        assertThat(merging.areDifferent(practice.id(), voss.id(), lit.id())).isTrue();

        visit.submit(result, "form.undo", Map.of());
        assertThat(names()).containsExactly("Voss Literary Agency");

        var again = settled(drop(
                "b.csv", INVOICES.replace("Raman & Hale", "Voss Lit. Agency").replace("0001", "0009")));
        var undecided = visit.submit(again, "form.keep", Map.of("do", "keep"));
        assertThat(undecided.html().select("a[href=/clients/doubles]")).hasSize(1);
        assertThat(merging.lookalikes(practice.id(), 10)).singleElement().satisfies(pair -> {
            assertThat(pair.concerns(voss.id())).isTrue();
            assertThat(pair.why()).isEqualTo(Lookalike.Why.IMPORT);
        });
        visit.submit(undecided, "form.undo", Map.of());
        assertThat(names()).containsExactly("Voss Literary Agency");
    }

    @Test
    void a_file_that_cannot_be_read_says_why_and_can_be_thrown_away() {
        var preview = settled(drop("empty.csv", ""));

        assertThat(preview.html().selectFirst("h1").text()).isEqualTo("This file brings nothing yet");
        assertThat(preview.words()).contains("This file is empty.");
        assertThat(preview.html().select("button[value=keep]")).isEmpty();
        var thrown = visit.submit(preview, "form[action$=/dropping]", Map.of());
        assertThat(thrown.at().getPath()).isEqualTo("/import");
    }

    @Test
    void nothing_chosen_is_said_in_one_sentence() {
        assertThat(drop("", "").words()).contains("Choose at least one file first.");
    }

    @Test
    void a_file_that_brought_nothing_is_not_said_to_have_come_in() {
        var twice = INVOICES.lines().limit(2).reduce("", (all, line) -> all + line + "\n")
                + "Raman & Hale,0001,2026-09-01,,paid,2026-09-08,More,Work,1.00,1,0,1.00,,,,,1.00,GBP\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"empty.csv\"\r\n\r\n\r\n";
        var result = visit.submit(settled(drop("invoices.csv", twice)), "form.keep", Map.of("do", "keep"));

        assertThat(result.html().selectFirst("h1").text())
                .as("a further line of an invoice is left out, not kept")
                .isEqualTo("One row kept");
        assertThat(result.html().select(".notice").text())
                .startsWith("invoices.csv came in")
                .doesNotContain("empty.csv");
        assertThat(result.words()).contains("One file was left out", "empty.csv", "This file is empty.");
    }

    @Test
    void what_is_far_too_long_for_a_name_or_an_amount_is_a_wrong_row_and_the_page_ends() {
        var preview = settled(drop(
                "long.csv",
                INVOICES.replace("Raman & Hale", "\"" + "1,".repeat(7_500) + "\"")
                        + "Carr,0003,2026-09-01,,paid,2026-09-08,VA work,Work,1,1,0," + "9".repeat(60_000) + ",,,,,"
                        + "9".repeat(60_000) + ",GBP\n"
                        + "Bloom & Co,0004,2026-09-01,,paid,2026-09-08,VA work,Work,9,1,0,9.00,,,,,9.00,GBP\n"));
        assertThat(preview.words()).contains("1 new client", "A name has 200 characters at most", "is not an amount");
    }

    @Test
    void control_characters_of_a_file_stay_outside() {
        keep("odd.csv", INVOICES.replace("Raman & Hale", "Ra\u0001man\u001b & \u007fHale"));
        assertThat(names()).containsExactly("Raman & Hale");
    }

    @Test
    void an_import_that_was_stopped_while_it_was_read_is_read_at_the_next_start_and_listed_until_it_is_kept()
            throws Exception {
        var stopped = begun("invoices.csv");
        assertThat(visit.get("/import").words()).contains("Not kept yet", "invoices.csv", "Still being read");
        background.goOn();
        var preview = settled(visit.get("/import/" + stopped));
        assertThat(preview.words()).contains("1 new client", "£500.00 earned");
        var listed = visit.get("/import");
        assertThat(listed.words()).contains("invoices.csv", "Waits for your yes");
        assertThat(listed.html().select("a[href='/import/" + stopped + "']")).hasSize(1);
    }

    @Test
    void what_nobody_comes_back_to_for_a_week_is_thrown_away() throws Exception {
        var abandoned = begun("abandoned.csv");
        clock.moveTo(clock.instant().plus(java.time.Duration.ofDays(8)));
        background.goOn();
        assertThat(visit.get("/import").words()).doesNotContain("abandoned.csv");
        assertThat(visit.get("/import/" + abandoned).status()).isEqualTo(404);
        try (var left = java.nio.file.Files.list(files.uploads())) {
            assertThat(left.filter(file -> file.endsWith("abandoned.csv"))).isEmpty();
        }
    }

    /** As a start of the reading leaves it when the process is killed. */
    private java.util.UUID begun(String name) throws Exception {
        java.nio.file.Files.createDirectories(files.uploads());
        var file = java.nio.file.Files.writeString(files.uploads().resolve(name), INVOICES);
        return files.begin(
                practice, List.of(new amity.intake.SourceFile(name, file)), amity.intake.FileInstructions.usual());
    }

    private void keep(String name, String content) {
        visit.submit(settled(drop(name, content)), "form.keep", Map.of("do", "keep"));
    }

    private List<String> names() {
        return clients.all(practice.id()).stream().map(Client::name).toList();
    }

    /** The reading goes on in the background: its page is asked again until it is done. */
    private Visit.Page settled(Visit.Page page) {
        var now = page;
        for (int look = 0; look < 500 && !now.html().select("#progress").isEmpty(); look++) {
            now = visit.get(now.at().getPath());
        }
        return now;
    }

    private Visit.Page drop(String name, String content) {
        var page = visit.get("/import");
        var token = page.html().selectFirst("form[enctype] input[type=hidden]");
        var body = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(token.attr("name"), token.attr("value"))
                + "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--x--\r\n"
                        .formatted(name, content);
        return visit.send(visit.request("/import")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    @Test
    void what_notes_say_is_shown_taken_apart_and_kept_as_she_chooses() {
        var kite = clients.add(practice.id(), "Kite Studio");
        var preview = settled(drop("nia.vcf", """
                BEGIN:VCARD
                VERSION:3.0
                FN:Nia Kite
                ORG:Kite Studio
                EMAIL:nia@kite.example
                NOTE:Loves Rioja\\, hates scented candles. Parks behind the bakery.
                END:VCARD
                """));
        var chips = preview.html().select("section:has(#notes) select");
        assertThat(chips)
                .extracting(chip -> chip.select("option[selected]").val())
                .containsExactly("like", "dislike", "nothing");
        assertThat(preview.words()).contains("Nia Kite, Kite Studio", "hates scented candles");
        assertThat(facts.of(practice.id(), kite.id())).isEmpty();

        visit.submit(
                preview,
                "form.keep",
                Map.of(
                        "do",
                        "keep",
                        chips.get(0).attr("name"),
                        "wish",
                        chips.get(2).attr("name"),
                        "know"));
        assertThat(facts.of(practice.id(), kite.id()))
                .extracting(Fact::words, Fact::stance)
                .containsExactlyInAnyOrder(
                        tuple("Loves Rioja", Fact.Stance.WISH),
                        tuple("hates scented candles", Fact.Stance.DISLIKE),
                        tuple("Parks behind the bakery.", null));
    }
}
