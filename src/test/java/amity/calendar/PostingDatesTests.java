package amity.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.practice.Practice;
import amity.shell.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingDatesTests {
    private static final LocalDate TODAY = Ledgers.TODAY;

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("calendar");

    private final PostingDates dates = ledgers.get(PostingDates.class);
    private final Practice practice = ledgers.practice("Whitlock Virtual Assistance");

    @Test
    void a_year_without_published_dates_shows_what_earlier_years_suggest() {
        var day = dates.of(practice, "GB", 2026).orElseThrow();

        assertThat(day.expected()).isTrue();
        assertThat(day.on()).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(day.source()).isNotBlank();
    }

    @Test
    void nothing_is_posted_on_a_sunday() {
        assertThat(dates.all(practice, 2026))
                .extracting(PostingDate::on)
                .noneMatch(day -> day.getDayOfWeek().getValue() == 7);
    }

    @Test
    void a_country_is_looked_up_by_its_nearest_description() {
        assertThat(dates.of(practice, "IE", 2026).orElseThrow().destination()).isEqualTo(Destination.WESTERN_EUROPE);
        assertThat(dates.of(practice, "CA", 2026).orElseThrow().destination()).isEqualTo(Destination.NORTH_AMERICA);
        assertThat(dates.of(practice, "BR", 2026).orElseThrow().destination()).isEqualTo(Destination.WORLD);
    }

    @Test
    void what_the_user_has_found_takes_the_place_of_the_pattern_for_its_year_until_she_forgets_it() {
        var found = new PostingDate(
                "Royal Mail", "2nd Class", Destination.HOME, LocalDate.of(2026, 12, 16), false, "royalmail.com", TODAY);
        dates.say(practice, found);

        assertThat(dates.of(practice, "GB", 2026)).contains(found);
        assertThat(dates.of(practice, "GB", 2027).orElseThrow().expected()).isTrue();

        dates.forget(practice, found);
        assertThat(dates.of(practice, "GB", 2026).orElseThrow().expected()).isTrue();
    }

    @Test
    void a_day_after_christmas_eve_or_in_summer_is_refused() {
        for (var day : new LocalDate[] {LocalDate.of(2026, 12, 25), LocalDate.of(2026, 7, 1)}) {
            var absurd = new PostingDate("Royal Mail", "1st Class", Destination.HOME, day, false, "", TODAY);
            assertThatThrownBy(() -> dates.say(practice, absurd))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("24 December");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB", "IE", "US", "CA", "AU", "NZ", "DE", "ZA", "IN", "PH"})
    void every_country_of_the_guide_has_days_whose_source_a_person_can_open(String country) {
        var there = new Practice(practice.id(), "There", "Rosa", practice.currency(), country, practice.zone(), true);
        assertThat(dates.all(there, 2026))
                .isNotEmpty()
                .allSatisfy(date -> assertThat(date.address()).startsWith("https://"))
                .allSatisfy(date -> assertThat(date.expected()).isTrue());
    }
}
