package amity.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Logged;
import amity.WebTests;
import amity.client.Clients;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Only what a request sent is the request's fault. */
@Import(ErrorsTests.Faulty.class)
class ErrorsTests extends WebTests {
    private static final String DECIDED = "/season/christmas-2026/decided";

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    /** A page of ours with a mistake in it. */
    @Controller
    static class Faulty {
        @GetMapping("/faulty/{how}")
        String fault(@PathVariable String how) {
            throw switch (how) {
                case "argument" -> new IllegalArgumentException("ours");
                case "number" -> new NumberFormatException("ours");
                case "day" -> new java.time.DateTimeException("ours");
                default -> new ArithmeticException("ours");
            };
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"argument", "number", "day", "sum"})
    void a_fault_of_ours_is_said_to_be_ours_and_stands_in_the_log(String how) {
        try (var log = new Logged()) {
            var page = visit.get("/faulty/" + how);
            assertThat(page.status()).isEqualTo(500);
            assertThat(page.words()).contains("Something went wrong on our side.");
            assertThat(log.next()).contains(" ERROR ", "ErrorsTests$Faulty");
        }
    }

    @Test
    void a_word_of_no_list_is_refused_in_a_sentence() {
        var priya = clients.add(practice.id(), "Priya Raman").id();
        ledger.tell(
                practice, Note.of(priya, "Invoice").as(Kind.INVOICE).on(TODAY).amount(practice.money(8_000)));
        var page = visit.get(DECIDED);
        var refused = visit.submit(page, "form[action$=decided]", Map.of("decision", "a pony"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Amity could not understand that");
        assertThat(visit.get("/clients/no-id").status()).isEqualTo(400);
    }
}
