package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTests {
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private final Months months = new Months(LAST);

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 1",
        "2026-03-01, 1",
        "2026-02-28, 2",
        "2026-02-01, 2",
        "2026-01-31, 3",
        "2025-04-01, 12",
        "2025-03-31, 13"
    })
    void a_month_ends_on_the_day_asked_for_and_begins_after_the_same_day_of_the_month_before(LocalDate day, int month) {
        assertThat(months.of(day)).isEqualTo(month);
    }

    @Test
    void the_last_year_begins_the_day_after_the_same_day_and_ends_today() {
        assertThat(months.start(Months.YEAR)).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(months.isInLast(Months.YEAR, LocalDate.of(2025, 4, 1))).isTrue();
        assertThat(months.isInLast(Months.YEAR, LocalDate.of(2025, 3, 31))).isFalse();
        assertThat(months.isInLast(Months.YEAR, LAST)).isTrue();
        assertThat(months.isInLast(Months.YEAR, LAST.plusDays(1))).isFalse();
    }

    @Test
    void the_last_ninety_days_are_ninety_with_today() {
        assertThat(months.isInLastDays(90, LAST.minusDays(89))).isTrue();
        assertThat(months.isInLastDays(90, LAST.minusDays(90))).isFalse();
        assertThat(months.isInLastDays(90, LAST)).isTrue();
        assertThat(months.isInLastDays(90, LAST.plusDays(1))).isFalse();
    }
}
