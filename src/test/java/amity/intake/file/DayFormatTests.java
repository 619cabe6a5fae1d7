package amity.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayFormatTests {
    private final DayFormat dayFirst = new DayFormat(DateOrder.DMY, Drafts.TODAY);
    private final DayFormat monthFirst = new DayFormat(DateOrder.MDY, Drafts.TODAY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-04|2025-03-04",
                "2025/3/4|2025-03-04",
                "20250304|2025-03-04",
                "2025-03-04 08:26:29|2025-03-04",
                "2025-03-04T08:26:29Z|2025-03-04",
                "4/3/2025|2025-03-04",
                "04.03.2025|2025-03-04",
                "4.3.25|2025-03-04",
                "12 Mar 2024|2024-03-12",
                "Mar 12, 2024|2024-03-12",
                "14-Mar-14|2014-03-14",
                "3. März 2025|2025-03-03",
                "3 de abril de 2025|2025-04-03",
                "1 Sept 2025|2025-09-01",
                "4/3/97|1997-03-04",
                "16/Jul/2023|2023-07-16",
                "2nd November 2025|2025-11-02",
                "2026-W11-5|2026-03-13",
                "2026-Sep-03|2026-09-03",
                "2025W014|2025-01-02",
                "November 2nd, 2025|2025-11-02",
                "Mon 3 Nov 2025|2025-11-03",
                "Monday, 3 November 2025|2025-11-03",
                "Mon, Nov 3, 2025|2025-11-03",
                "mar 4 nov 2025|2025-11-04",
                "Tue 04/03/2025|2025-03-04",
                "45963|2025-11-02",
                "45963.4375|2025-11-02"
            })
    void reads_days_as_tools_write_them(String written, String expected) throws Mistake {
        assertThat(dayFirst.past(written)).isEqualTo(expected);
    }

    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "2026年3月5日",
                "2026년 3월 5일",
                "5 marzo 2026",
                "5. März 2026",
                "5 maart 2026",
                "5\u00a0mars\u202f2026",
                "Thu, 5 Mar 2026 10:00:00 -0800"
            })
    void a_day_is_read_in_the_languages_of_many(String written) throws Mistake {
        assertThat(dayFirst.any(written)).hasToString("2026-03-05");
    }

    @Test
    void the_order_of_the_file_decides() throws Mistake {
        assertThat(monthFirst.past("04/03/2025")).isEqualTo("2025-04-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/02/2025|exchange.row.no-such-day|31 February",
                "29/02/2025|exchange.row.no-such-day|29 February 2025",
                "31/04/2025|exchange.row.no-such-day|31 April",
                "04/13/2025|exchange.row.no-such-month|13",
                "0000-01-01|exchange.row.year-0|",
                "1969-12-31|exchange.row.day-before-1970|1969-12-31",
                "2026-11-23|exchange.row.day-to-come|2026-11-23",
                "next Tuesday|exchange.row.day|next Tuesday",
                "123456|exchange.row.day|123456",
                "99999|exchange.row.day|99999",
                "''|exchange.row.no-day|"
            })
    void refuses_days_that_cannot_have_been(String written, String key, String said) {
        assertThatThrownBy(() -> dayFirst.past(written)).isInstanceOfSatisfying(Mistake.class, mistake -> {
            assertThat(mistake.why().key()).isEqualTo(key);
            if (said != null) {
                assertThat(mistake.why().args()).containsExactly(said);
            }
        });
    }

    @Test
    void tomorrow_is_not_too_late() throws Mistake {
        assertThat(dayFirst.past("2026-11-22")).isEqualTo("2026-11-22");
    }
}
