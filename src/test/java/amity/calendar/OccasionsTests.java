package amity.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class OccasionsTests {
    private static final LocalDate TODAY = Ledgers.TODAY;

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("calendar");

    private final Occasions occasions = ledgers.get(Occasions.class);
    private final People people = ledgers.get(People.class);
    private final Practice practice = ledgers.practice("Whitlock Virtual Assistance");

    @Test
    void an_occasion_is_found_by_its_title_in_any_case() {
        assertThat(occasions.named(practice, " christmas ", TODAY)).isEqualTo(Occasion.CHRISTMAS);
        assertThatThrownBy(() -> occasions.named(practice, "Shrovetide", TODAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void the_year_ahead_has_everybodys_days_the_countrys_own_and_birthdays_soonest_first() {
        var person = people.add(practice.id(), null, "Eleanor Voss", List.of());
        people.change(
                practice.id(), new Person(person.id(), null, person.name(), null, MonthDay.of(2, 29), null, List.of()));

        var coming = occasions.coming(practice, LocalDate.of(2026, 11, 20));

        assertThat(coming).isSortedAccordingTo((one, other) -> one.on().compareTo(other.on()));
        assertThat(coming)
                .extracting(it -> it.occasion().title() + " " + it.on())
                .contains(
                        "Hanukkah 2026-12-05",
                        "Christmas 2026-12-25",
                        "Boxing Day 2026-12-26",
                        "Good Friday 2027-03-26",
                        "Lunar New Year 2027-02-06",
                        "Eleanor Voss’s birthday 2027-02-28",
                        "Administrative Professionals Day 2027-04-21",
                        "International Virtual Assistants Day 2027-05-21",
                        "Diwali 2027-10-29");
        assertThat(coming)
                .filteredOn(it -> it.on().equals(LocalDate.of(2026, 12, 25)))
                .hasSize(1);
    }

    @Test
    void days_that_follow_the_moon_are_listed_until_2040_and_refused_with_a_sentence_after() {
        for (var word : List.of("diwali", "hanukkah", "lunar-new-year")) {
            var occasion = occasions.find(practice, word, null, 2026).orElseThrow();
            assertThat(IntStream.rangeClosed(2026, 2040))
                    .allMatch(year -> occasion.in(year).getYear() == year);
            assertThatThrownBy(() -> occasion.in(2041))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("2041");
        }
    }

    @Test
    void the_word_of_a_holiday_fits_an_address_and_names_it_alone_in_every_country() {
        for (var country : Locale.getISOCountries()) {
            var words = Holidays.of(country, Year.of(2026).getValue()).stream()
                    .map(holiday -> Holidays.occasion(country, holiday, ledgers.get(Words.class))
                            .word())
                    .toList();
            assertThat(words).as(country).allMatch(word -> word.matches("[a-z0-9-]{1,20}"));
            assertThat(words).as(country).doesNotHaveDuplicates();
        }
    }
}
