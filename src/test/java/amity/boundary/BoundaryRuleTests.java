package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.boundary.Boundary.Side;
import amity.client.Client;
import amity.practice.Practice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class BoundaryRuleTests {
    private static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z"); // a Friday night

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final Guard guard = ledgers.get(Guard.class);
    private final Boundaries boundaries = ledgers.get(Boundaries.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client tom = ledgers.clients().add(hannah.id(), "Tom Ashdown");
    private final Client priya = ledgers.clients().add(hannah.id(), "Priya Raman");

    @Test
    void nobody_is_rung_up_who_asks_for_mail() {
        keep(tom, Side.THEIRS, Channels.not("call"));
        assertThat(judge(call("")).concerns()).singleElement().satisfies(concern -> {
            assertThat(concern.rule()).isEqualTo("channel");
            assertThat(concern.whose()).isEqualTo(Concern.Whose.THEIRS);
            assertThat(concern.why()).isEqualTo("Tom Ashdown asks: not by phone.");
            assertThat(concern.instead()).startsWith("Take another way: by video call, in person, by e-mail");
            assertThat(concern.nextGoodTime()).isNull();
        });
        assertThat(judge(message(null)).isClear()).isTrue();
        assertThat(judge(message("call")).isClear()).isFalse();
    }

    @Test
    void limits_on_channels_add_up_to_the_strictest() {
        keep(tom, Side.THEIRS, Channels.only("email"));
        assertThat(judge(message("email")).isClear()).isTrue();
        keep(tom, Side.BOTH, Channels.not("email"));
        assertThat(judge(message("email")).concerns())
                .singleElement()
                .extracting(Concern::instead)
                .isEqualTo("No channel is left: open one of them first.");
        assertThat(judge(message(null)).concerns()).extracting(Concern::rule).contains("channel");
    }

    @Test
    void a_topic_is_not_brought_up_whatever_it_is_for() {
        boundaries.keep(
                hannah,
                Boundary.of(tom.id(), Side.THEIRS, new Topic("his divorce"), Ledgers.LONDON)
                        .blocking());
        for (var action : new Action[] {
            call("Ask about the divorce"),
            new Action.Question(tom.id(), null, true, "How the divorce went", NOW),
            new Action.Ask(tom.id(), null, null, "A word to his divorce lawyer", NOW),
            new Action.Showing(tom.id(), null, false, "Divorce papers typed", NOW)
        }) {
            assertThat(judge(action).blocking()).extracting(Concern::rule).containsExactly("topic");
        }
        assertThat(judge(call("The price list")).isClear()).isTrue();
    }

    @Test
    void friend_requests_and_visits_keep_away_where_they_are_not_wanted() {
        keep(null, Side.OURS, new SocialMedia());
        keep(tom, Side.THEIRS, new Visits(false));
        assertThat(judge(new Action.Friending(tom.id(), null, NOW)).concerns())
                .extracting(Concern::rule)
                .containsExactly("social-media");
        assertThat(judge(new Action.Visit(tom.id(), null, NOW)).concerns())
                .extracting(Concern::rule)
                .containsExactly("visiting");
        var dinner = new Action.Invitation(tom.id(), null, true, "Dinner", NOW);
        assertThat(judge(dinner).isClear()).isTrue();
        keep(tom, Side.THEIRS, new Visits(true));
        assertThat(judge(dinner).concerns()).extracting(Concern::rule).containsExactly("visiting");
    }

    @Test
    void a_block_of_ours_is_not_softened_by_a_warning_of_theirs() {
        keep(tom, Side.THEIRS, office());
        boundaries.keep(
                hannah, Boundary.of(null, Side.OURS, office(), Ledgers.LONDON).blocking());
        assertThat(judge(call("")).blocks()).isTrue();
        assertThat(judge(call("")).concerns()).hasSize(2);
    }

    @Test
    void hours_may_block_and_still_say_when_it_is_welcome() {
        boundaries.keep(
                hannah,
                Boundary.of(tom.id(), Side.THEIRS, office(), Ledgers.LONDON).blocking());
        assertThat(judge(call("")).blocking()).singleElement().satisfies(concern -> {
            assertThat(concern.instead()).isEqualTo("Best on Monday 23 November, 09:00 your time.");
            assertThat(concern.nextGoodTime()).hasToString("2026-11-23T09:00Z");
        });
    }

    @Test
    void a_time_is_named_only_where_waiting_is_enough() {
        keep(tom, Side.THEIRS, office());
        keep(tom, Side.THEIRS, new Topic("his divorce"));
        assertThat(judge(call("The divorce")).concerns())
                .allSatisfy(concern -> assertThat(concern.nextGoodTime()).isNull());
        assertThat(judge(call("The divorce")).concerns())
                .filteredOn(concern -> concern.rule().equals("contact-hours"))
                .extracting(Concern::instead)
                .containsExactly("Best on Monday 23 November, 09:00 your time.");
    }

    @Test
    void where_the_hours_of_the_two_never_meet_it_says_so() {
        keep(tom, Side.THEIRS, office());
        keep(tom, Side.OURS, new ContactHours(EnumSet.of(DayOfWeek.SUNDAY), LocalTime.of(9, 0), LocalTime.of(17, 0)));
        assertThat(judge(call("")).concerns())
                .singleElement()
                .extracting(Concern::instead)
                .isEqualTo("No time is left: the hours of the two never meet. Change one of them.");
    }

    @Test
    void defaults_hold_for_everyone_but_whom_they_are_relaxed_or_replaced_for() {
        var evenings = keep(null, Side.OURS, office());
        assertThat(judge(call("")).isClear()).isFalse();
        boundaries.relax(hannah, evenings.id(), tom.id());
        assertThat(judge(call("")).isClear()).isTrue();
        assertThat(guard.judge(hannah, new Action.Call(priya.id(), null, "", NOW))
                        .isClear())
                .isFalse();
        boundaries.hold(hannah, evenings.id(), tom.id());
        assertThat(judge(call("")).isClear()).isFalse();
        keep(tom, Side.OURS, new ContactHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(8, 0), LocalTime.of(23, 0)));
        assertThat(judge(call("")).isClear()).isTrue();
    }

    @Test
    void relaxing_follows_a_client_into_another_and_back() {
        var evenings = keep(null, Side.OURS, office());
        boundaries.relax(hannah, evenings.id(), priya.id());
        var merging = ledgers.get(amity.client.Merges.class);
        merging.merge(hannah.id(), tom.id(), priya.id());
        assertThat(judge(call("")).isClear()).isTrue();
        merging.unmerge(hannah.id(), priya.id());
        assertThat(judge(call("")).isClear()).isFalse();
    }

    @Test
    void a_good_time_is_told_by_both_clocks_where_they_differ() {
        assertThat(shown("2026-11-23T09:00:00-05:00")).isEqualTo("Monday 23 November, 14:00 your time (09:00 theirs)");
        assertThat(shown("2026-11-22T23:00:00-05:00"))
                .isEqualTo("Monday 23 November, 04:00 your time (Sunday, 23:00 theirs)");
        assertThat(shown("2026-11-23T09:00:00Z")).isEqualTo("Monday 23 November, 09:00 your time");
    }

    private String shown(String theirs) {
        return BestTime.shown(ledgers.words(), OffsetDateTime.parse(theirs), Ledgers.LONDON);
    }

    private Boundary keep(Client client, Side side, Terms terms) {
        return boundaries.keep(hannah, Boundary.of(client == null ? null : client.id(), side, terms, Ledgers.LONDON));
    }

    private static ContactHours office() {
        return new ContactHours(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));
    }

    private Action call(String about) {
        return new Action.Call(tom.id(), null, about, NOW);
    }

    private Action message(String channel) {
        return new Action.Message(tom.id(), null, channel, "", NOW);
    }

    private Verdict judge(Action action) {
        return guard.judge(hannah, action);
    }
}
