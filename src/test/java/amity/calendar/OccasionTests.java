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

    @ParameterizedTest
    @CsvSource({
        "hijri 09-01, 2030, 2030-01-05",
        "easter+0, 1818, 1818-03-22",
        "easter+0, 1900, 1900-04-15",
        "easter+0, 1943, 1943-04-25",
        "easter+0, 1954, 1954-04-18",
        "easter+0, 1961, 1961-04-02",
        "easter+0, 1981, 1981-04-19",
        "easter+0, 2000, 2000-04-23",
        "easter+0, 2008, 2008-03-23",
        "easter+0, 2011, 2011-04-24",
        "easter+0, 2049, 2049-04-18",
        "easter+0, 2076, 2076-04-19",
        "easter+0, 2100, 2100-03-28",
        "easter+0, 2200, 2200-04-06",
        "easter+0, 2285, 2285-03-22",
        "easter+0, 2300, 2300-04-08"
    })
    void the_rare_years_of_moon_and_easter_are_right(String rule, int year, LocalDate day) {
        assertThat(AnnualDay.read(rule).in(year)).contains(day);
    }

    @Test
    void what_began_on_a_day_comes_back_in_the_years_after_it() {
        var married = new AnnualDay.After(LocalDate.of(2024, 2, 29));
        assertThat(married.in(2024)).isEmpty();
        assertThat(married.in(2025)).contains(LocalDate.of(2025, 2, 28));
    }

    @Test
    void christmas_opens_in_october_and_any_other_day_eight_weeks_ahead() {
        assertThat(Occasion.CHRISTMAS.opensIn(2026)).isEqualTo(LocalDate.of(2026, 10, 1));
        var kept = Occasion.kept("party", "Party", null, LocalDate.of(2026, 6, 30));
        assertThat(kept.opensIn(2026)).isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @Test
    void a_day_nobody_knows_yet_is_that_of_the_year_to_come() {
        var kept = Occasion.kept("party", "Party", null, LocalDate.of(2026, 6, 30));
        assertThat(kept.yearAt(LocalDate.of(2026, 7, 12))).isEqualTo(2026);
        assertThat(kept.yearAt(LocalDate.of(2026, 7, 13))).isEqualTo(2027);
    }
}
