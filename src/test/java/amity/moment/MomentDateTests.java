package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.practice.Practice;
import amity.shell.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentDateTests {
    private final Practice london = Ledgers.practiceIn("GB");

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-03", "2026-10", "2026-autumn", "2026-winter", "2026"})
    void what_is_written_is_read_back(String words) {
        assertThat(MomentDate.named(words, london).word(london)).isEqualTo(words);
    }

    @Test
    void a_season_is_named_as_it_is_where_she_lives() {
        assertThat(TimeOfYear.of(LocalDate.of(2026, 1, 10), "GB")).isEqualTo(TimeOfYear.WINTER);
        assertThat(TimeOfYear.of(LocalDate.of(2025, 12, 10), "AU")).isEqualTo(TimeOfYear.SUMMER);
        assertThat(MomentDate.named("2026-spring", Ledgers.practiceIn("AU")).day())
                .isEqualTo(LocalDate.of(2026, 10, 15));
    }

    @Test
    void seasons_that_have_begun_are_offered_latest_first() {
        assertThat(MomentDate.seasons(london, LocalDate.of(2025, 12, 10)))
                .extracting(when -> when.word(london))
                .startsWith("2026-winter", "2025-autumn", "2025-summer")
                .hasSize(8);
    }

    @Test
    void no_such_day_is_refused() {
        assertThatThrownBy(() -> MomentDate.named("2026-02-31", london)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> MomentDate.named("soon", london)).isInstanceOf(Refusal.class);
    }

    @Test
    void the_middle_stands_for_a_month_and_a_year() {
        assertThat(MomentDate.named("2026-02", london).day()).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(MomentDate.named("2026-03", london).day()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(MomentDate.named("2026", london).day()).isEqualTo(LocalDate.of(2026, 7, 2));
    }

    @Test
    void today_stands_for_what_is_not_half_over_and_a_day_for_itself() {
        var november = MomentDate.named("2026-11", london);
        var early = LocalDate.of(2026, 11, 3);
        assertThat(november.notAfter(early)).isEqualTo(new MomentDate(early, Exactness.MONTH));
        assertThat(november.notAfter(november.day())).isEqualTo(november);
        var tomorrow = MomentDate.on(early.plusDays(1));
        assertThat(tomorrow.notAfter(early)).isEqualTo(tomorrow);
    }

    @Test
    void a_season_begins_with_its_first_day_and_is_offered_from_then_on() {
        assertThat(MomentDate.seasons(london, LocalDate.of(2025, 12, 1)))
                .extracting(when -> when.word(london))
                .startsWith("2026-winter");
        assertThat(MomentDate.seasons(london, LocalDate.of(2025, 11, 30)))
                .extracting(when -> when.word(london))
                .startsWith("2025-autumn");
        assertThat(MomentDate.seasons(london, LocalDate.of(2026, 1, 10)))
                .as("two years of them in January, too")
                .hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, GB, WINTER", "2026-03-01, GB, SPRING", "2026-05-31, GB, SPRING", "2026-06-01, GB, SUMMER",
        "2026-08-31, GB, SUMMER", "2026-09-01, GB, AUTUMN", "2026-11-30, GB, AUTUMN", "2026-12-01, GB, WINTER",
        "2026-12-01, NZ, SUMMER", "2026-03-01, ZA, AUTUMN"
    })
    void a_season_is_three_whole_months(LocalDate day, String country, TimeOfYear season) {
        assertThat(TimeOfYear.of(day, country)).isEqualTo(season);
    }
}
