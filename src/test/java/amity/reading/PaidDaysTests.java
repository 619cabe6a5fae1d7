package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static amity.reading.Story.monthly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.instancio.Select.field;

import amity.moment.Kind;
import amity.moment.MomentSummary;
import amity.moment.PaidDays;
import amity.moment.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.instancio.Instancio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaidDaysTests {
    private static TreeSet<LocalDate> days(Story story) {
        var days = new TreeSet<LocalDate>();
        PaidDays.of(story.timeline().moments()).stream().map(MomentSummary::day).forEach(days::add);
        return days;
    }

    @Test
    void an_invoice_bills_the_work_noted_within_the_thirty_one_days_before_it() {
        assertThat(days(Story.of("Billed").works(daysAgo(131)).invoices("GBP 10", daysAgo(100))))
                .containsExactly(daysAgo(131));
        assertThat(days(Story.of("Not billed").works(daysAgo(132)).invoices("GBP 10", daysAgo(100))))
                .containsExactly(daysAgo(132, 100));
        assertThat(days(Story.of("Work after it")
                        .invoices("GBP 10", daysAgo(100))
                        .works(daysAgo(99))))
                .containsExactly(daysAgo(100, 99));
        assertThat(days(Story.of("The same day")
                        .invoices("GBP 10", daysAgo(100))
                        .works(daysAgo(100))))
                .containsExactly(daysAgo(100));
    }

    @Test
    void a_payment_pays_the_work_and_the_invoices_of_the_quarter_before_it() {
        assertThat(days(Story.of("Pays").pays("GBP 10", daysAgo(300, 200)))).containsExactly(daysAgo(300, 200));
        assertThat(days(Story.of("Pays a bill").invoices("GBP 10", daysAgo(300)).pays("GBP 10", daysAgo(208))))
                .containsExactly(daysAgo(300));
        assertThat(days(Story.of("Pays what was never billed")
                        .invoices("GBP 10", daysAgo(300))
                        .pays("GBP 10", daysAgo(207))))
                .containsExactly(daysAgo(300, 207));
        assertThat(days(Story.of("Pays for work").works(daysAgo(300)).pays("GBP 10", daysAgo(208))))
                .containsExactly(daysAgo(300));
        assertThat(days(Story.of("Pays for what was not noted")
                        .works(daysAgo(300))
                        .pays("GBP 10", daysAgo(207))))
                .containsExactly(daysAgo(300, 207));
    }

    @Test
    void money_that_went_back_pays_for_no_work() {
        assertThat(days(Story.of("Refunded").pays("GBP 10", daysAgo(300)).pays("GBP -10", daysAgo(20))))
                .containsExactly(daysAgo(300));
    }

    @Test
    void one_noted_job_or_invoice_never_erases_two_years_of_payments() {
        var paid = Story.of("Pays monthly").pays("GBP 1200", monthly(24, 0));
        var before = paid.read();
        assertThat(before.regularity().word()).isEqualTo(Regularity.Word.REGULAR);
        for (var after : List.of(
                paid.works(TODAY.minusDays(190)).read(),
                Story.of("One of them billed")
                        .pays("GBP 1200", monthly(24, 0))
                        .invoices("GBP 1200", TODAY.minusDays(190))
                        .read())) {
            assertThat(after.regularity().word()).isEqualTo(Regularity.Word.REGULAR);
            assertThat(after.regularity().activeMonths()).isGreaterThanOrEqualTo(10);
            assertThat(after.regularity().firstWork())
                    .isEqualTo(before.regularity().firstWork());
            assertThat(after.tier()).isEqualTo(Tier.MAINSTAY);
            assertThat(after.stake().share()).isEqualTo(before.stake().share());
        }
    }

    @Test
    void one_noted_job_never_erases_two_years_of_invoices() {
        var billed = Story.of("Billed monthly").invoices("GBP 1200", monthly(24, 0));
        var before = billed.read();
        var after = billed.works(TODAY.minusDays(190)).read();
        assertThat(before.regularity().word()).isEqualTo(Regularity.Word.REGULAR);
        assertThat(after.regularity().word()).isEqualTo(Regularity.Word.REGULAR);
        assertThat(after.regularity().activeMonths()).isEqualTo(12);
        assertThat(after.regularity().firstWork()).isEqualTo(before.regularity().firstWork());
        assertThat(after.tier()).isEqualTo(Tier.MAINSTAY);
        assertThat(after.stake().share()).isEqualTo(before.stake().share());
    }

    /** What happened so long ago; the paid kinds only. */
    record Event(Kind kind, int daysAgo) {}

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 120);
    }

    private static Story story(int seed, Kind... kinds) {
        var story = Story.of("Any");
        Instancio.ofList(Event.class)
                .size(1 + seed % 45)
                .withSeed(seed)
                .generate(field(Event::kind), gen -> gen.oneOf(kinds))
                .generate(field(Event::daysAgo), gen -> gen.ints().range(0, seed % 2 == 0 ? 900 : 300))
                .create()
                .forEach(event -> add(story, event));
        return story;
    }

    private static void add(Story story, Event event) {
        var day = TODAY.minusDays(event.daysAgo());
        switch (event.kind()) {
            case WORK -> story.works(day);
            case INVOICE -> story.invoices("GBP 100", day);
            default -> story.pays("GBP 100", day);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_more_job_touches_only_what_is_billed_within_the_month_after_it(int seed) {
        var story = story(seed, Kind.INVOICE, Kind.INVOICE, Kind.INVOICE, Kind.WORK);
        var before = days(story);
        var was = story.read().regularity();
        var day = TODAY.minusDays(seed * 7L);
        var after = days(story.works(day));
        var is = story.read().regularity();

        assertThat(after).contains(day);
        assertThat(after.headSet(day)).isEqualTo(before.headSet(day));
        assertThat(after.tailSet(day.plusDays(PaidDays.BILLED), false))
                .isEqualTo(before.tailSet(day.plusDays(PaidDays.BILLED), false));
        assertThat(is.firstWork()).isBeforeOrEqualTo(was.firstWork());
        assertThat(is.activeMonths()).isGreaterThanOrEqualTo(was.activeMonths() - 2);
        if (was.word() != Regularity.Word.NEW) assertThat(is.word()).isNotEqualTo(Regularity.Word.NEW);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_added_up_in_the_database_begins_and_ends_on_the_same_days(int seed) {
        for (var kinds : List.of(
                new Kind[] {Kind.WORK, Kind.INVOICE, Kind.PAYMENT},
                new Kind[] {Kind.INVOICE, Kind.PAYMENT},
                new Kind[] {Kind.WORK, Kind.PAYMENT},
                new Kind[] {Kind.PAYMENT})) {
            var story = story(seed, kinds);
            var days = days(story);
            var span = Tally.of(story.client().id(), story.timeline().moments(), TODAY)
                    .worked()
                    .orElseThrow();
            assertThat(span).isEqualTo(new Tally.Span(days.first(), days.last()));
        }
    }
}
