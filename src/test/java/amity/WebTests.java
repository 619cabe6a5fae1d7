package amity;

import amity.account.Accounts;
import amity.account.Links;
import amity.account.Member;
import amity.client.Clients;
import amity.client.People;
import amity.portal.link.PrivateLinks;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.ClientsDoor;
import amity.shell.MovableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test that opens pages: Amity runs on a temporary data folder, and each test has a practice of its own, in London and
 * in pounds, whose owner is signed in. The clock stands at nine on Friday 20 November 2026.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class WebTests {
    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    protected static final ZoneId LONDON = ZoneId.of("Europe/London");

    protected static final Instant NINE =
            TODAY.atTime(LocalTime.of(9, 0)).atZone(LONDON).toInstant();

    @Autowired
    protected Practices practices;

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected Links links;

    @Autowired
    protected MovableClock clock;

    @Value("${local.server.port}")
    protected int port;

    @Autowired
    protected ClientsDoor clientsDoor;

    @Autowired
    private Clients clientele;

    @Autowired
    private People persons;

    @Autowired
    private PrivateLinks handed;

    protected Practice practice;
    protected Member owner;
    protected Visit visit;

    @DynamicPropertySource
    static void keepInATemporaryFolder(DynamicPropertyRegistry properties) throws IOException {
        var folder = Files.createTempDirectory("amity-test");
        properties.add("amity.data", folder::toString);
        properties.add("logging.threshold.console", () -> "WARN");
        properties.add("amity.portal.port", () -> "0");
        properties.add("amity.portal.url", () -> "http://localhost:0");
        properties.add("amity.portal.at-once", () -> "1000000");
    }

    /** Where the page of a client opens at the clients’ door, for the first person there. */
    protected final String linkOf(Practice whose, String name) {
        var client = clientele.named(whose.id(), name).id();
        var person = persons.at(whose.id(), client).getFirst().id();
        return "/p/" + handed.hand(whose, client, person, null, "").token();
    }

    @BeforeEach
    void openAPractice() {
        clock.moveTo(NINE);
        practice =
                practices.open("Whitlock Virtual Assistance", "Hannah Whitlock", CurrencyUnit.GBP, "GB", LONDON, true);
        owner = accounts.join(practice);
        visit = new Visit(port);
        visit.get(links.signIn(practice.id()));
    }
}
