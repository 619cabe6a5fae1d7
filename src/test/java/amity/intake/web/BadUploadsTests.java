package amity.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Bad files dropped on the page: one sentence beside the file, nothing to keep; and names that are meant to do harm. */
class BadUploadsTests extends WebTests {
    private static final String HEADER = "Client Name,Invoice #,Date Issued,Date Paid,Line Total,Currency\n";

    @Autowired
    private Clients clients;

    @TestFactory
    Stream<DynamicTest> what_cannot_be_read_says_why_and_cannot_be_kept() {
        var wide = IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        var files = Map.of(
                "",
                "This file is empty.",
                HEADER,
                "There is a header and not one row under it.",
                "\u0000\u0001\u00ff\u0000",
                "This is not a text file",
                HEADER + "Ki\0te,1,2025-01-02,,10.00,GBP",
                "This is not a text file",
                HEADER + "\"Kite,1,2025-01-02,,10.00,GBP",
                "A quotation mark is opened",
                wide + "\n" + wide,
                "more than 1000 columns",
                "%PDF-1.7 ",
                "This is a PDF",
                "BEGIN:VCALENDAR\r\nEND:VCALENDAR",
                "There are no appointments");
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getValue(), () -> {
                    var page = settled(drop(file.getKey()));
                    assertThat(page.status()).isEqualTo(200);
                    assertThat(page.words()).contains(file.getValue());
                    assertThat(page.html().select("button[value=keep]")).isEmpty();
                    assertThat(clients.all(practice.id())).isEmpty();
                }));
    }

    @Test
    void names_are_shown_as_text_whatever_they_are() {
        var names = List.of("Zoë 🌻", "شركة النور", "<img src=x onerror=alert(1)>", "'\"&amp;", "N".repeat(190));
        var rows = IntStream.range(0, names.size())
                .mapToObj(at -> "\"%s\",%d,2025-01-02,,10.00,GBP\n"
                        .formatted(names.get(at).replace("\"", "\"\""), at))
                .collect(Collectors.joining());
        var preview = settled(drop(HEADER + rows));
        assertThat(preview.html().select("img[src=x]")).isEmpty();
        var result = visit.submit(preview, "form.keep", Map.of("do", "keep"));
        assertThat(result.status()).isEqualTo(200);

        assertThat(clients.all(practice.id())).extracting(Client::name).containsExactlyInAnyOrderElementsOf(names);
        for (var client : clients.all(practice.id())) {
            var page = visit.get("/clients/" + client.id());
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html().selectFirst("h1").text()).contains(client.name());
            assertThat(page.html().select("img[src=x]")).isEmpty();
        }
    }

    private Visit.Page settled(Visit.Page page) {
        var now = page;
        for (int look = 0; look < 500 && !now.html().select("#progress").isEmpty(); look++) {
            now = visit.get(now.at().getPath());
        }
        return now;
    }

    private Visit.Page drop(String content) {
        var token = visit.get("/import").html().selectFirst("form[enctype] input[type=hidden]");
        var body = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(token.attr("name"), token.attr("value"))
                + "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"some.csv\"\r\n\r\n" + content
                + "\r\n--x--\r\n";
        return visit.send(visit.request("/import")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }
}
