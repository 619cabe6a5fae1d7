package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.practice.Practice;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class BestTimeTests {
    private static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z"); // a Friday night
    private static final Concern PAGE = until("page-hours", null, "2026-11-23T09:00:00-05:00");

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client tom = ledgers.clients().add(hannah.id(), "Tom Ashdown");

    @Test
    void a_time_that_their_page_names_is_told_by_the_clock_of_their_page() {
        var distance = until("ask-distance", null, "2026-11-21T09:00:00Z");
        assertThat(settle(distance, PAGE)).allSatisfy(concern -> {
            assertThat(concern.nextGoodTime()).isEqualTo(OffsetDateTime.parse("2026-11-23T09:00:00-05:00"));
            assertThat(concern.instead()).isEqualTo("Best on Monday 23 November, 14:00 your time (09:00 theirs).");
        });
        assertThat(settle(distance))
                .extracting(Concern::nextGoodTime)
                .containsExactly(OffsetDateTime.parse("2026-11-21T09:00:00Z"));
    }

    @Test
    void what_only_waiting_ends_says_when_and_what_has_another_way_out_says_both() {
        var channel = until("channel", "Take another way.", "2026-11-23T09:00:00Z");
        var hours = until("contact-hours", "No time is left.", "2026-11-23T09:00:00Z");
        var page = until("page-hours", "They say so on their page.", "2026-11-23T09:00:00Z");
        assertThat(settle(channel, hours, page))
                .extracting(Concern::instead)
                .containsExactly(
                        "Take another way. Best on Monday 23 November, 09:00 your time.",
                        "Best on Monday 23 November, 09:00 your time.",
                        "Best on Monday 23 November, 09:00 your time.");
    }

    @Test
    void what_waiting_does_not_end_is_left_as_it_is() {
        var topic = until("topic", "Leave it out.", null);
        assertThat(settle(topic)).containsExactly(topic);
        assertThat(settle(topic, PAGE)).contains(topic);
    }

    @Test
    void a_rule_that_names_no_later_time_has_none() {
        var stuck = until("contact-hours", null, "2026-11-20T22:00:00Z");
        assertThat(settle(stuck)).singleElement().satisfies(concern -> {
            assertThat(concern.nextGoodTime()).isNull();
            assertThat(concern.instead()).startsWith("No time is left");
        });
    }

    /** Each of them speaks against a call until its time, and those without one always do. */
    private List<Concern> settle(Concern... concerns) {
        var standing = new GuardView(hannah, tom, List.of(), new Lines(List.of(), Ledgers.LONDON));
        var call = new Action.Call(tom.id(), null, "", NOW);
        return ledgers.get(BestTime.class).settle(call, standing, action -> Stream.of(concerns)
                .filter(concern -> concern.nextGoodTime() == null
                        || action.at().equals(NOW)
                        || concern.nextGoodTime().toInstant().isAfter(action.at()))
                .toList());
    }

    private static Concern until(String rule, @Nullable String instead, @Nullable String time) {
        return new Concern(
                rule,
                Concern.Whose.THEIRS,
                Concern.Weight.WARN,
                "They would rather not.",
                instead,
                time == null ? null : OffsetDateTime.parse(time));
    }
}
