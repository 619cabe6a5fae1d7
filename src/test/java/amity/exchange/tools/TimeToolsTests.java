package amity.exchange.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeToolsTests {
    @Test
    void toggl_brings_work_for_clients_and_leaves_other_time_out() throws Unreadable {
        List<Row> rows = Drafts.rows(Drafts.resource("toggl.csv"));
        Entry.Work work = Drafts.entries(rows, Entry.Work.class).getFirst();
        assertThat(Drafts.producer("toggl.csv")).isEqualTo("toggl");
        assertThat(work.client().name()).isEqualTo("Kite Studio");
        assertThat(work.spent()).isEqualTo(Duration.ofSeconds(5430));
        assertThat(work.start()).isEqualTo(Instant.parse("2025-07-14T08:00:30Z"));
        assertThat(work.amount()).extracting(Sum::toString).asString().contains("45.25", "EUR");
        assertThat(Drafts.leftOut(rows)).containsExactly("exchange.left-out.no-client");
    }

    @Test
    void two_equal_entries_are_two() throws Unreadable {
        List<Row> rows = Drafts.rows(Drafts.resource("toggl.csv"));
        assertThat(Drafts.entries(rows, Entry.Work.class)).hasSize(2);
        assertThat(Drafts.keys(rows)).doesNotHaveDuplicates();
    }

    @Test
    void clockify_tells_its_order_of_dates_by_any_day_after_the_twelfth() throws Unreadable {
        List<Row> rows = Drafts.rows(Drafts.resource("clockify.csv"));
        Entry.Work work = Drafts.entries(rows, Entry.Work.class).getFirst();
        assertThat(Drafts.producer("clockify.csv")).isEqualTo("clockify");
        assertThat(work.day()).isEqualTo("2025-10-15");
        assertThat(work.start()).isEqualTo(Instant.parse("2025-10-15T22:00:00Z"));
        assertThat(Drafts.wrong(rows)).containsExactly(Why.of("row.no-such-month", "13"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1:30|PT1H30M",
                "1:30:00|PT1H30M",
                "1:30 h|PT1H30M",
                "1.5|PT1H30M",
                "1,5|PT1H30M",
                "1.5h|PT1H30M",
                "1,5 Std.|PT1H30M",
                "1h 30m|PT1H30M",
                "1h30|PT1H30M",
                "1 hr 30 mins|PT1H30M",
                "1 hour, 30 minutes|PT1H30M",
                "1 Std. 30 Min.|PT1H30M",
                "90 min|PT1H30M",
                "45m|PT45M",
                "2m 30s|PT2M30S",
                "30 s|PT30S",
                "PT1H30M|PT1H30M"
            })
    void time_spent_is_read_with_its_unit(String written, Duration expected) throws Mistake {
        assertThat(Times.spent(written, new Amounts(false, null))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "3 apples", "1h 2h", "30 m 10", "PT", "-1:30", "1000", "-PT1H"})
    void what_is_no_time_spent_is_wrong(String written) {
        assertThatThrownBy(() -> Times.spent(written, new Amounts(false, null)))
                .isInstanceOfSatisfying(
                        Mistake.class, mistake -> assertThat(mistake.why()).isEqualTo(Why.of("row.duration", written)));
    }

    @Test
    void harvest_writes_hours_with_a_decimal_comma() throws Unreadable {
        List<Row> rows = Drafts.rows(Drafts.resource("harvest.csv"));
        Entry.Work work = Drafts.entries(rows, Entry.Work.class).getFirst();
        assertThat(Drafts.producer("harvest.csv")).isEqualTo("harvest");
        assertThat(work.spent()).isEqualTo(Duration.ofMinutes(135));
        assertThat(work.amount()).isNotNull();
        assertThat(work.amount().amount()).isEqualByComparingTo("1090");
    }
}
