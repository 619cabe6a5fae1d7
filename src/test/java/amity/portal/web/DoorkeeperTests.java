package amity.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import amity.Ledgers;
import amity.QueryLog;
import amity.client.People;
import amity.portal.link.PrivateLinks;
import amity.portal.link.PublicAddress;
import amity.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class DoorkeeperTests {
    private static final String WRONG = "A".repeat(43);

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("portal");

    private final PrivateLinks links = ledgers.get(PrivateLinks.class);
    private final MovableClock clock = new MovableClock(ledgers.get(Clock.class)::instant, Ledgers.LONDON);
    private final Doorkeeper doorkeeper =
            new Doorkeeper(links, ledgers.get(PublicAddress.class), new RateLimiter(60, clock));

    @Test
    void whoever_guesses_has_to_wait_and_keeps_nobody_else_out() {
        var token = link();
        var answers =
                Stream.generate(() -> tried(WRONG, "203.0.113.7")).limit(15).toList();
        assertThat(answers).startsWith(404, 404).endsWith(429, 429);
        assertThat(tried(token, "203.0.113.7")).isEqualTo(429);
        assertThat(tried(token, "198.51.100.4")).isEqualTo(200);
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(3)));
        assertThat(tried(token, "203.0.113.7")).isEqualTo(200);
    }

    @Test
    void behind_a_proxy_that_is_not_trusted_whoever_guesses_keeps_nobody_out_who_has_a_link() {
        var token = link();
        var answers = Stream.generate(() -> tried(WRONG, "127.0.0.1")).limit(30).toList();
        assertThat(answers).startsWith(404, 404).endsWith(429, 429);
        assertThat(tried(token, "127.0.0.1")).isEqualTo(200);
    }

    @Test
    void whoever_asks_often_and_evenly_has_her_tokens_given_back() {
        var now = new java.util.concurrent.atomic.AtomicReference<>(java.time.Instant.parse("2026-11-20T09:00:00Z"));
        var limiter = new RateLimiter(10, new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return Ledgers.LONDON;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public java.time.Instant instant() {
                return now.get();
            }
        });
        assertThat(limiter.take("somebody", 10)).isTrue();
        for (int i = 0; i < 25; i++) {
            now.updateAndGet(before -> before.plusMillis(800));
            limiter.take("somebody", 0);
        }
        assertThat(limiter.take("somebody", 10)).as("20 seconds give ten back").isTrue();
        assertThat(limiter.take("somebody", 1)).isFalse();
    }

    @Test
    void one_link_knocked_with_from_everywhere_has_to_wait_too() {
        var token = link();
        var answers = Stream.iterate(1, i -> i + 1)
                .limit(61)
                .map(i -> tried(token, "203.0.113." + i))
                .toList();
        assertThat(answers).startsWith(200, 200).endsWith(200, 429);
    }

    @Test
    void a_household_is_one_whichever_of_its_addresses_it_calls_from() {
        Stream.iterate(1, i -> i + 1).limit(11).forEach(i -> tried(WRONG, "2001:db8:0:1:0:0:0:" + i));
        assertThat(tried(WRONG, "2001:db8:0:1:0:0:0:99")).isEqualTo(429);
        assertThat(tried(WRONG, "2001:db8:0:2:0:0:0:1")).isEqualTo(404);
    }

    @Test
    void what_opens_nothing_costs_the_same_one_query_whatever_the_reason() {
        var db = ledgers.get(DSLContext.class);
        var expired = link();
        db.execute("update portal_link set expires_at = '2020-01-01T00:00:00Z'");
        var ended = link();
        db.execute("update portal_link set ended_on = '2026-11-20' where ended_on is null");
        var good = link();
        for (var token : List.of(expired, ended, WRONG, good.substring(1), good + "x", "", "ü".repeat(4_000))) {
            assertThat(QueryLog.during(db, () -> assertThat(links.find(token)).isEmpty()))
                    .hasSize(1);
        }
        assertThat(links.find(good)).isPresent();
    }

    private int tried(String token, String from) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        var shut = catchThrowableOfType(ClosedDoor.class, () -> doorkeeper.letIn(token, request));
        return shut == null ? 200 : shut.status().value();
    }

    private String link() {
        var practice = ledgers.practice("Whitlock");
        var client = ledgers.clients().add(practice.id(), "Bellwether Trust");
        var person = ledgers.get(People.class).add(practice.id(), client.id(), "Ruth Adler", List.of());
        return links.hand(practice, client.id(), person.id(), null, null).token();
    }
}
