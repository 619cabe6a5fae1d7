package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import amity.boundary.Boundary;
import amity.boundary.ContactHours;
import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Signal;
import amity.review.Question;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It became personal half a year ago, and it began a year before that. */
class FriendshipsPriceTests {
    private static final LocalDate SINCE = TODAY.minusMonths(6);
    private static final LocalDate BEFORE = SINCE.minusMonths(3);
    private static final LocalDate AFTER = SINCE.plusMonths(3);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static Story friends() {
        return Story.of("Friends").talks(SINCE.minusMonths(12)).talksPersonally(SINCE);
    }

    private static List<String> risks(Story story) {
        return FriendshipsPrice.of(Basis.of(story.timeline(), Story.picture(TODAY, story), TODAY)).stream()
                .map(Risk::rule)
                .toList();
    }

    @Test
    void an_hour_more_unbilled_than_before_is_one() {
        assertThat(risks(friends().takes(60, Kind.HELP, Direction.GIVEN, AFTER)))
                .containsExactly("friendship-unbilled");
        assertThat(risks(friends().takes(59, Kind.HELP, Direction.GIVEN, AFTER)))
                .isEmpty();
        assertThat(risks(friends()
                        .takes(30, Kind.HELP, Direction.GIVEN, BEFORE)
                        .takes(89, Kind.HELP, Direction.GIVEN, AFTER)))
                .isEmpty();
        assertThat(risks(friends().takes(120, Kind.HELP, Direction.RECEIVED, AFTER)))
                .as("their help costs nothing")
                .isEmpty();
        assertThat(risks(friends().takes(120, Kind.TALK, Direction.GIVEN, AFTER)))
                .as("a talk is no unbilled work")
                .isEmpty();
    }

    @Test
    void two_talks_out_of_hours_more_than_before_are_one() {
        var evening = LocalTime.of(21, 0);
        assertThat(risks(hours().talksAt(evening, AFTER, AFTER.plusDays(7))))
                .containsExactly("friendship-out-of-hours");
        assertThat(risks(hours().talksAt(evening, AFTER))).isEmpty();
        assertThat(risks(hours().talksAt(evening, BEFORE, AFTER, AFTER.plusDays(7))))
                .isEmpty();
        assertThat(risks(hours().talksAt(LocalTime.of(10, 0), AFTER, AFTER.plusDays(7))))
                .as("within hours")
                .isEmpty();
        assertThat(risks(friends().talksAt(evening, AFTER, AFTER.plusDays(7))))
                .as("without hours there is no out-of-hours")
                .isEmpty();
    }

    private static Story hours() {
        var office = new ContactHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(9, 0), LocalTime.of(17, 0));
        return friends().keeps(Boundary.of(null, Boundary.Side.OURS, office, LONDON));
    }

    @Test
    void one_payment_more_that_came_late_is_one() {
        assertThat(risks(friends().signals(Signal.LATE_PAYMENT, AFTER))).containsExactly("friendship-paid-late");
        assertThat(risks(friends().signals(Signal.LATE_PAYMENT, BEFORE, AFTER))).isEmpty();
        assertThat(risks(friends().signals(Signal.COMPLAINT, AFTER))).isEmpty();
    }

    @Test
    void an_hour_that_brings_a_tenth_less_is_one() {
        assertThat(risks(paid("GBP 100", "GBP 89"))).containsExactly("friendship-rate");
        assertThat(risks(paid("GBP 100", "GBP 90"))).isEmpty();
        assertThat(risks(paid("GBP 100", "GBP 120"))).isEmpty();
    }

    /** Two hours of work on either side. */
    private static Story paid(String before, String after) {
        return friends()
                .takes(120, Kind.WORK, Direction.PAID, BEFORE, AFTER)
                .pays(before, BEFORE)
                .pays(after, AFTER);
    }

    @Test
    void where_nothing_was_paid_the_invoices_say_what_an_hour_brings() {
        var story =
                friends().takes(120, Kind.WORK, Direction.PAID, BEFORE, AFTER).invoices("GBP 100", BEFORE);
        assertThat(risks(story.invoices("GBP 50", AFTER))).containsExactly("friendship-rate");
    }

    @Test
    void an_hour_that_brought_nothing_or_took_no_time_says_nothing() {
        assertThat(risks(friends().pays("GBP 100", BEFORE).pays("GBP 10", AFTER)))
                .isEmpty();
        assertThat(risks(friends()
                        .takes(120, Kind.WORK, Direction.PAID, BEFORE, AFTER)
                        .pays("GBP 100", BEFORE)))
                .isEmpty();
    }

    @Test
    void it_begins_with_whatever_came_first_and_not_with_what_is_still_to_come() {
        var known = Story.of("Known")
                .talks(SINCE.minusMonths(12))
                .says(Question.KNOWN, "friend", SINCE)
                .signals(Signal.LATE_PAYMENT, AFTER);
        assertThat(risks(known)).containsExactly("friendship-paid-late");
        var business = Story.of("Business")
                .talks(SINCE.minusMonths(12))
                .says(Question.KNOWN, "business", SINCE)
                .signals(Signal.LATE_PAYMENT, AFTER);
        assertThat(risks(business)).isEmpty();
    }

    @Test
    void less_than_two_months_on_either_side_say_nothing() {
        var late = Story.of("Late").talks(daysAgo(400)).talksPersonally(TODAY.minusMonths(2));
        assertThat(risks(late.signals(Signal.LATE_PAYMENT, daysAgo(3)))).containsExactly("friendship-paid-late");
        var later = Story.of("Later")
                .talks(daysAgo(400))
                .talksPersonally(TODAY.minusMonths(2).plusDays(1));
        assertThat(risks(later.signals(Signal.LATE_PAYMENT, daysAgo(3)))).isEmpty();
        var atOnce = Story.of("At once").talksPersonally(SINCE).signals(Signal.LATE_PAYMENT, AFTER);
        assertThat(risks(atOnce)).isEmpty();
    }

    /** On the record or off it, she treats them so since that day. */
    @ParameterizedTest
    @CsvSource({"FRIENDS, true", "OFF_RECORD, true", "FRIENDLY, false", "BUSINESS_ONLY, false"})
    void being_treated_as_a_friend_begins_it_too(Client.OurStrand strand, boolean friends) {
        var story = Story.of("Treated so").talks(SINCE.minusMonths(12)).signals(Signal.LATE_PAYMENT, AFTER);
        assertThat(risks(story.is(treated(story.client(), strand, SINCE))).isEmpty())
                .isNotEqualTo(friends);
    }

    private static Client treated(Client client, Client.OurStrand ours, LocalDate since) {
        return new Client(
                client.id(),
                client.name(),
                client.town(),
                client.sector(),
                client.tenure(),
                client.gifts(),
                new Client.Strands(ours, ours, since, Client.TheirStrand.OPEN),
                client.hourlyRate(),
                client.talksElsewhere());
    }

    @Test
    void it_begins_on_no_day_still_to_come() {
        var story = Story.of("Later").talks(SINCE.minusMonths(12)).signals(Signal.LATE_PAYMENT, AFTER);
        story.is(treated(story.client(), Client.OurStrand.FRIENDS, TODAY.plusMonths(6)));
        assertThat(risks(story)).isEmpty();
    }

    @Test
    void what_an_hour_brings_is_read_from_the_time_worked_alone() {
        assertThat(risks(paid("GBP 100", "GBP 100").takes(600, Kind.TALK, Direction.SHARED, AFTER)))
                .as("talk is not worked")
                .isEmpty();
        assertThat(risks(paid("GBP 100", "GBP 100").takes(120, Kind.WORK, Direction.PAID, AFTER.plusDays(1))))
                .as("twice the work for the same money")
                .containsExactly("friendship-rate");
    }

    @Test
    void invoices_say_nothing_of_what_an_hour_brings_where_something_was_paid() {
        assertThat(risks(paid("GBP 100", "GBP 100").invoices("GBP 100", BEFORE).invoices("GBP 10", AFTER)))
                .isEmpty();
    }

    @Test
    void what_an_hour_brings_is_compared_across_currencies() {
        var story = paid("USD 100", "GBP 50");
        var picture = Story.picture(TODAY, Map.of(CurrencyUnit.USD, new BigDecimal("0.50")), story);
        assertThat(FriendshipsPrice.of(Basis.of(story.timeline(), picture, TODAY)))
                .isEmpty();
    }
}
