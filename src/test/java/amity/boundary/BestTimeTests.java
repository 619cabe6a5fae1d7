package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BestTimeTests {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void a_good_time_is_told_by_both_clocks_where_they_differ() {
        var theirs = OffsetDateTime.parse("2026-11-23T09:00:00-05:00");
        assertThat(BestTime.shown(theirs, LONDON)).isEqualTo("Monday 23 November, 14:00 your time (09:00 theirs)");
        assertThat(BestTime.shown(OffsetDateTime.parse("2026-11-22T23:00:00-05:00"), LONDON))
                .isEqualTo("Monday 23 November, 04:00 your time (Sunday, 23:00 theirs)");
        assertThat(BestTime.shown(OffsetDateTime.parse("2026-11-23T09:00:00Z"), LONDON))
                .isEqualTo("Monday 23 November, 09:00 your time");
    }
}
