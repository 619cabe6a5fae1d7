package amity.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.account.Links;
import amity.practice.Practices;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WelcomeAfterImportTests {
    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void onAFolderOfItsOwn(DynamicPropertyRegistry properties) {
        properties.add("amity.data", folder::toString);
    }

    @Test
    void the_first_visit_confirms_what_an_import_took_for_granted(
            @Autowired Links links, @Autowired Practices practices, @Value("${local.server.port}") int port) {
        var made = practices.open("My practice", "", CurrencyUnit.EUR, "DE", ZoneId.of("Europe/Berlin"), false);
        var visit = new Visit(port);
        var welcome = visit.get(links.welcome().orElseThrow());
        assertThat(welcome.html().select("[name=currency] [selected]").val()).isEqualTo("EUR");

        var opened =
                visit.submit(welcome, "main form", Map.of("owner", "Hannah Whitlock", "password", "a quiet harbour"));
        assertThat(opened.at().getPath()).isEqualTo("/first-evening");
        assertThat(practices.all()).singleElement().satisfies(practice -> {
            assertThat(practice.id()).isEqualTo(made.id());
            assertThat(practice.owner()).isEqualTo("Hannah Whitlock");
            assertThat(practice.confirmed()).isTrue();
        });
    }
}
