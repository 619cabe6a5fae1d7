package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.practice.Practice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Read on Friday 20 November 2026. */
class DayWordsTests {
    private static final Practice LONDON = Ledgers.practiceIn("GB");
    private final DayWords words = new DayWords(LONDON, Ledgers.TODAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Called last night               | 2026-11-19
            Lunch on 20 November            | 2026-11-20
            Lunch on 21 November            | 2025-11-21
            Lunch on 20 November 2025       | 2025-11-20
            Lunch on 21 November 2026       | -
            She came last month             | 2026-10
            She came in November            | 2026-11
            She came in December            | 2025-12
            She came in December 2024       | 2024-12
            She came this autumn            | 2026-autumn
            She came in winter              | 2026-winter
            She came in winter 2024         | 2024-winter
            She came last summer            | 2026-summer
            She came last year              | 2025
            She came in 2026                | 2026
            She came on Saturday            | 2026-11-14
            She came on Thursday            | 2026-11-19
            She came on the 31st of June    | -
            She came                        | -
            """)
    void a_day_or_time_gone_by_is_found_in_the_words(String sentence, @Nullable String when) {
        assertThat(words.past(sentence).map(found -> found.word(LONDON)).orElse(null))
                .isEqualTo(when);
    }

    @Test
    void before_december_the_winter_is_the_one_that_ended_in_spring_and_from_then_on_the_one_that_has_begun() {
        assertThat(new DayWords(LONDON, LocalDate.of(2026, 1, 3)).past("in winter"))
                .map(found -> found.word(LONDON))
                .contains("2026-winter");
        assertThat(new DayWords(LONDON, LocalDate.of(2026, 8, 31)).past("in autumn"))
                .map(found -> found.word(LONDON))
                .contains("2025-autumn");
        assertThat(new DayWords(LONDON, LocalDate.of(2026, 9, 1)).past("in autumn"))
                .map(found -> found.word(LONDON))
                .contains("2026-autumn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            send it by tomorrow             | send it            | 2026-11-21
            send it by next week            | send it            | 2026-11-23
            send it by the end of the month | send it            | 2026-11-30
            send it by 20 November          | send it            | 2026-11-20
            send it by 19 November          | send it            | 2027-11-19
            send it by 19 November 2026     | send it by 19 November 2026 | -
            send it by Friday               | send it            | 2026-11-27
            send it before next Monday      | send it            | 2026-11-23
            send it on to Tom by Thursday   | send it on to Tom  | 2026-11-26
            send it by post                 | send it by post    | -
            send the notes from our call on Monday by the end of the month | send the notes from our call on Monday | 2026-11-30
            """)
    void by_when_something_is_promised_stands_at_its_end(String promise, String left, @Nullable LocalDate day) {
        var due = words.due(promise);
        assertThat(due.words()).isEqualTo(left);
        assertThat(due.day().orElse(null)).isEqualTo(day);
    }
}
