package amity.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTests {
    @Test
    void the_year_is_that_of_the_next_one_and_until_twelve_days_after_it_the_one_just_past() {
        assertThat(Occasion.CHRISTMAS.yearAt(LocalDate.of(2026, 11, 21))).isEqualTo(2026);
        assertThat(Occasion.CHRISTMAS.yearAt(LocalDate.of(2026, 12, 31))).isEqualTo(2026);
        assertThat(Occasion.CHRISTMAS.yearAt(LocalDate.of(2027, 1, 6))).isEqualTo(2026);
        assertThat(Occasion.CHRISTMAS.yearAt(LocalDate.of(2027, 1, 7))).isEqualTo(2027);
    }

    @ParameterizedTest
    @CsvSource({
        "12-25, 2026, 2026-12-25",
        "02-29, 2027, 2027-02-28",
        "easter+0, 2026, 2026-04-05",
        "easter+0, 2038, 2038-04-25",
        "easter-21, 2026, 2026-03-15",
        "3 FRIDAY of 05, 2026, 2026-05-15",
        "WEDNESDAY before 04-28, 2026, 2026-04-22",
        "hijri 10-01, 2026, 2026-03-20"
    })
    void a_rule_of_the_table_gives_its_day_in_every_year(String rule, int year, LocalDate day) {
        assertThat(AnnualDay.read(rule).in(year)).contains(day);
    }
}
