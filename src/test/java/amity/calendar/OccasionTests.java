package amity.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.shell.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OccasionTests {
    @Test
    void an_occasion_is_found_by_name_in_any_case() {
        assertThat(Occasion.named(" christmas ")).isEqualTo(Occasion.CHRISTMAS);
        assertThatThrownBy(() -> Occasion.named("Shrovetide")).isInstanceOf(Refused.class);
    }

    @Test
    void the_year_is_that_of_the_next_one_and_until_twelve_days_after_it_the_one_just_past() {
        assertThat(Occasion.CHRISTMAS.yearAt(LocalDate.of(2026, 11, 21))).isEqualTo(2026);
        assertThat(Occasion.CHRISTMAS.yearAt(LocalDate.of(2026, 12, 31))).isEqualTo(2026);
        assertThat(Occasion.CHRISTMAS.yearAt(LocalDate.of(2027, 1, 6))).isEqualTo(2026);
        assertThat(Occasion.CHRISTMAS.yearAt(LocalDate.of(2027, 1, 7))).isEqualTo(2027);
    }
}
