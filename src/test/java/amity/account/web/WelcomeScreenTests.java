package amity.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.account.Accounts;
import amity.account.Links;
import amity.practice.Practices;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WelcomeScreenTests {
    private static final Map<String, String> HER_BUSINESS = Map.of(
            "name", "Whitlock Virtual Assistance",
            "owner", "Hannah Whitlock",
            "country", "IE",
            "currency", "EUR",
            "zone", "Europe/Dublin");

    @TempDir
    static Path folder;

    @Autowired
    Links links;

    @Autowired
    Practices practices;

    @Autowired
    Accounts accounts;

    @Value("${local.server.port}")
    int port;

    @DynamicPropertySource
    static void onAnEmptyFolder(DynamicPropertyRegistry properties) {
        properties.add("amity.data", folder::toString);
    }

    @Test
    void the_zone_of_a_computer_that_has_none_of_the_list_is_taken_for_utc() {
        assertThat(PlaceOptions.zone(ZoneId.of("Europe/Lisbon"))).isEqualTo("Europe/Lisbon");
        assertThat(PlaceOptions.zone(ZoneId.of("Etc/UTC"))).isEqualTo("UTC");
    }

    @Test
    void the_printed_link_opens_the_book_once() {
        var old = links.welcome().orElseThrow();
        var link = links.welcome().orElseThrow();
        var visit = new Visit(port);
        var early = visit.get("/today");
        assertThat(early.at().getPath()).isEqualTo("/sign-in");
        assertThat(early.words()).contains("No book is open here yet. Begin by the link");
        assertThat(early.html().select("[type=password]"))
                .as("no password is asked that nobody has")
                .isEmpty();
        assertThat(visit.get(old).status())
                .as("only the last link printed works")
                .isEqualTo(410);

        var tooShort = visit.submit(visit.get(link), "main form", with("short"));
        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(tooShort.html().select("#password-wrong").text()).contains("between 10 and 200 characters");
        assertThat(tooShort.html().select("#password").attr("aria-describedby")).contains("password-wrong");
        assertThat(tooShort.html().select("[autofocus]").attr("name"))
                .as("one begins where something is wrong")
                .isEqualTo("password");
        assertThat(tooShort.html().select("[name=owner]").val()).isEqualTo("Hannah Whitlock");
        assertThat(practices.all()).as("nothing is kept of what was refused").isEmpty();

        var opened = visit.submit(visit.get(link), "main form", with("a quiet harbour"));
        assertThat(opened.at().getPath()).isEqualTo("/first-evening");
        assertThat(practices.all()).singleElement().satisfies(practice -> {
            assertThat(practice.currency().getCode()).isEqualTo("EUR");
            assertThat(practice.zone().getId()).isEqualTo("Europe/Dublin");
            assertThat(practice.confirmed()).isTrue();
        });
        assertThat(visit.get("/settings").words()).contains("Nothing leaves it");

        assertThat(links.welcome())
                .as("a book that has an owner prints no link")
                .isEmpty();
        assertThat(new Visit(port).get(link).status()).isEqualTo(410);
    }

    private static Map<String, String> with(String password) {
        var filled = new HashMap<>(HER_BUSINESS);
        filled.put("password", password);
        return filled;
    }
}
