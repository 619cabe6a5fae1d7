package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.boundary.Boundary.Side;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryReaderTests {
    private static final Client.Id TOM = new Client.Id(Ids.next());
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");

    @Test
    void what_a_form_shows_of_a_boundary_is_read_back_the_same() {
        var leave = Boundary.leave(TOM, FIRST, FIRST.plusDays(9), "Rome", ZoneId.of("Europe/Rome"))
                .blocking();
        assertThat(read(TOM, BoundaryForm.of(leave).typed()).as(leave.id())).isEqualTo(leave);
        var visits =
                Boundary.of(TOM, Side.BOTH, new Visits(false), Ledgers.LONDON).toSay(Ledgers.TODAY);
        assertThat(read(TOM, BoundaryForm.of(visits).typed()).as(visits.id())).isEqualTo(visits);
    }

    @Test
    void a_kind_felt_as_an_intrusion_usually_blocks_and_any_other_warns() {
        assertThat(BoundaryForm.usual(BoundaryKind.SOCIAL, true, "").one("force"))
                .isEqualTo("block");
        assertThat(BoundaryForm.usual(BoundaryKind.HOURS, true, "").one("force"))
                .isEqualTo("warn");
        assertThat(BoundaryForm.usual(BoundaryKind.HOURS, true, "").one("whose"))
                .isEqualTo("ours");
        assertThat(BoundaryForm.usual(BoundaryKind.HOURS, false, "").one("whose"))
                .isEqualTo("theirs");
    }

    @Test
    void for_every_client_it_is_ours_and_with_one_it_has_to_be_said_whose() {
        var visits = Map.of("kind", List.of("visiting"));
        assertThat(read(null, visits).side()).isEqualTo(Side.OURS);
        assertThatThrownBy(() -> read(TOM, visits)).isInstanceOf(Refusal.class).hasMessageContaining("Say whose");
    }

    @Test
    void leave_of_one_day_needs_only_that_and_nothing_else_ends_by_itself() {
        var from = Map.of("whose", List.of("theirs"), "from", List.of("2026-12-01"));
        var leave = read(TOM, with(from, "kind", "leave"));
        assertThat(leave.from()).isEqualTo(FIRST);
        assertThat(leave.to()).isEqualTo(FIRST);
        assertThat(leave.zone()).as("no zone typed").isEqualTo(hannah.zone());
        assertThat(read(TOM, with(from, "kind", "visiting")).to()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from  | tomorrow | There is no day “tomorrow”: write it like 2026-11-21.",
                "zone  | Atlantis | There is no time zone “Atlantis”: write it like Europe/London, or its city.",
                "whose | nobody   | Say whose boundary it is: ours, theirs or both.",
                "days  | funday   | “funday” is no day of the week: write mon-fri or mon,wed.",
                "days  | m        | “m” is no day of the week: write mon-fri or mon,wed.",
                "words | nine     | Say from when to when, like 09:00-17:00.",
                "words | 09-25    | “09” is no time: write it like 09:00."
            })
    void what_cannot_be_read_is_refused_in_one_sentence(String field, String typed, String sentence) {
        var form = with(BoundaryForm.usual(BoundaryKind.HOURS, false, "").typed(), field, typed);
        assertThatThrownBy(() -> read(TOM, form))
                .isInstanceOf(BoundaryForm.Unreadable.class)
                .hasMessage(sentence);
    }

    @Test
    void days_and_hours_are_read_as_they_are_named() {
        assertThat(hours("mon-thu", "9:00-17:00"))
                .isEqualTo(new ContactHours(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), LocalTime.of(9, 0), LocalTime.of(17, 0)));
        assertThat(hours("tuesday, Sat", "08:30 to 12:00"))
                .isEqualTo(new ContactHours(
                        Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY), LocalTime.of(8, 30), LocalTime.of(12, 0)));
        assertThat(hours("sat-mon", "09:00–17:00").days())
                .containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    }

    private ContactHours hours(String days, String words) {
        var usual = BoundaryForm.usual(BoundaryKind.HOURS, false, "").typed();
        return (ContactHours)
                read(TOM, with(with(usual, "days", days), "words", words)).terms();
    }

    private Boundary read(Client.@Nullable Id client, Map<String, List<String>> typed) {
        return ledgers.get(BoundaryReader.class).boundary(hannah, client, new BoundaryForm(typed));
    }

    private static Map<String, List<String>> with(Map<String, List<String>> form, String field, String typed) {
        var other = new HashMap<>(form);
        other.put(field, List.of(typed));
        return other;
    }
}
