package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import amity.money.Region;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class DaysTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    void the_month_stands_first_where_the_country_writes_it_first() {
        Region.during("US", () -> {
            assertThat(Days.inFull(DAY)).isEqualTo("November 30");
            assertThat(Days.named(DAY)).isEqualTo("Monday, November 30");
            assertThat(Days.fullyDated(DAY)).isEqualTo("November 30, 2026");
            assertThat(Days.dated(DAY)).isEqualTo("Nov 30, 2026");
            assertThat(Days.time(LocalTime.of(14, 5))).isEqualToNormalizingUnicode("2:05\u202fPM");
        });
    }

    @Test
    void the_day_stands_first_elsewhere() {
        for (var country : new String[] {"GB", "IE", "AU", "ZA", "DE"}) {
            Region.during(country, () -> {
                assertThat(Days.named(DAY)).isEqualTo("Monday 30 November");
                assertThat(Days.inFull(MonthDay.of(6, 9))).isEqualTo("9 June");
            });
        }
        assertThat(Days.time(LocalTime.of(14, 5))).isEqualTo("14:05");
    }

    @Test
    void a_day_has_its_year_where_it_could_be_mistaken_for_that_of_another() {
        var near = DAY.minusDays(299);
        assertThat(Days.shown(DAY, near)).isEqualTo("30 Nov");
        assertThat(Days.withWeekday(DAY, near)).isEqualTo("Mon 30 Nov");
        assertThat(Days.inFull(DAY, near)).isEqualTo("30 November");
        for (var far : new LocalDate[] {DAY.minusDays(300), DAY.plusDays(300)}) {
            assertThat(Days.shown(DAY, far)).isEqualTo("30 Nov 2026");
            assertThat(Days.withWeekday(DAY, far)).isEqualTo("30 Nov 2026");
            assertThat(Days.inFull(DAY, far)).isEqualTo("30 November 2026");
        }
    }

    @Test
    void a_day_a_month_and_a_weekday_are_written_in_full_and_in_brief() {
        assertThat(Days.brief(DAY)).isEqualTo("30 Nov");
        assertThat(Days.month(DAY)).isEqualTo("November 2026");
        assertThat(Days.briefMonth(DAY)).isEqualTo("Nov");
        assertThat(Days.weekday(DAY.getDayOfWeek())).isEqualTo("Monday");
        assertThat(Days.briefWeekday(DAY.getDayOfWeek())).isEqualTo("Mon");
    }
}
