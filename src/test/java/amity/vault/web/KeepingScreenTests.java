package amity.vault.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.vault.Backups;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KeepingScreenTests extends WebTests {
    private static final String PAGE = "/settings/keeping";
    private static final String PASSWORD = "a short sentence";

    @Autowired
    private Clients clients;

    @Autowired
    private Backups backups;

    @BeforeEach
    void somethingToKeep() {
        clients.add(practice.id(), "Ruth Carmichael");
    }

    @Test
    void a_backup_says_what_the_copy_holds() {
        int before = backups.copies().size();

        var done = visit.submit(visit.get(PAGE), "form[action$=backup]", Map.of());

        assertThat(done.words())
                .contains("Backed up, opened again and counted")
                .contains("Last backed up on 20 November 2026");
        assertThat(backups.copies()).hasSizeGreaterThanOrEqualTo(Math.min(before + 1, 10));
    }

    @Test
    void everything_goes_only_to_who_knows_the_password() throws IOException {
        visit.submit(visit.get("/settings"), "form[action$=password]", Map.of("password", PASSWORD));

        var refused = visit.submit(visit.get(PAGE), "form[action$=everything]", Map.of("password", "a guess"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("nothing was done");

        var page = visit.get(PAGE);
        var token = page.html()
                .selectFirst("form[action$=everything] input[name=_csrf]")
                .val();
        var sent = visit.answer(
                visit.request(PAGE + "/everything")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "_csrf=" + encoded(token) + "&password=" + encoded(PASSWORD))),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(sent.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("amity-2026-11-20.zip");
        var names = new java.util.ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(sent.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName());
        }
        assertThat(names).contains("client_client.json");
    }

    @Test
    void a_copy_takes_the_book_back_and_asks_to_sign_in_anew() {
        var before = backups.copies();
        visit.submit(visit.get(PAGE), "form[action$=backup]", Map.of());
        var newest = backups.copies().stream()
                .filter(copy -> !before.contains(copy))
                .findFirst()
                .orElseThrow()
                .name();
        clients.add(practice.id(), "Added afterwards");

        var back = visit.submit(visit.get(PAGE), "form[action$=restore]:has(input[value=" + newest + "])", Map.of());

        assertThat(back.at().getPath()).isEqualTo("/sign-in");
        assertThat(back.words()).contains("It is back");
        assertThat(clients.all(practice.id())).extracting(Client::name).containsExactly("Ruth Carmichael");
        assertThat(visit.get("/today").at().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void a_copy_is_one_of_the_list_and_nothing_else() {
        visit.submit(visit.get(PAGE), "form[action$=backup]", Map.of());

        var elsewhere = visit.submit(visit.get(PAGE), "form[action$=restore]", Map.of("copy", "../amity.db"));

        assertThat(elsewhere.status()).isEqualTo(404);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
