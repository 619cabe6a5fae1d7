package amity.evening;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Clients;
import amity.vault.Backups;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FirstEveningTests extends WebTests {
    @Autowired
    private FirstEvening evening;

    @Autowired
    private Clients clients;

    @Autowired
    private Backups backups;

    @BeforeEach
    void withoutCopies() throws IOException {
        for (var copy : backups.copies()) Files.delete(backups.home().resolve(copy.name()));
    }

    @Test
    void an_empty_book_begins_with_the_clients() {
        assertThat(visit.get("/first-evening").html().select(".entry-now a").attr("href"))
                .isEqualTo("/import");
    }

    @Test
    void a_step_is_done_however_it_was_done() {
        clients.add(practice.id(), "Ruth Carmichael");
        assertThat(visit.get("/first-evening/next").words()).contains("One of 4 steps is done. Say what came back");

        visit.submit(visit.get("/settings/keeping"), "form[action$=backup]", Map.of());
        assertThat(evening.steps(practice))
                .filteredOn(FirstEvening.Step::done)
                .extracting(FirstEvening.Step::word)
                .containsExactly("clients", "backup");
        assertThat(visit.get("/first-evening").words()).contains("2 of 4 steps are done");
    }

    @Test
    void enough_is_an_answer() {
        visit.submit(visit.get("/first-evening"), "form[action$=over]", Map.of());

        assertThat(visit.get("/first-evening/next").status()).isEqualTo(204);
        assertThat(visit.get("/first-evening").html().select("form[action$=over]"))
                .isEmpty();
    }
}
