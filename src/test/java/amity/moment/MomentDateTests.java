package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.practice.Practice;
import amity.shell.Refusal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentDateTests {
    private final Practice london = practice("GB");

    private static Practice practice(String country) {
        return new Practice(null, "Whitlock", "Hannah", CurrencyUnit.GBP, country, Ledgers.LONDON, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-03", "2026-10", "2026-autumn", "2026-winter", "2026"})
    void what_is_written_is_read_back(String words) {
        assertThat(MomentDate.named(words, london).word(london)).isEqualTo(words);
    }

    @Test
    void a_season_is_named_as_it_is_where_she_lives() {
        assertThat(TimeOfYear.of(LocalDate.of(2026, 1, 10), "GB")).isEqualTo(TimeOfYear.WINTER);
        assertThat(TimeOfYear.of(LocalDate.of(2025, 12, 10), "AU")).isEqualTo(TimeOfYear.SUMMER);
        assertThat(MomentDate.named("2026-spring", practice("AU")).day()).isEqualTo(LocalDate.of(2026, 10, 15));
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
}
