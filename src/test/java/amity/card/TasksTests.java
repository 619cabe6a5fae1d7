package amity.card;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Strand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as freelancers write them on invoices and timers, and how one would speak of the work. */
class TasksTests {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 12);
    private static final List<String> THEIRS = List.of("Brennan Equine Vets", "Aoife Brennan");
    private static final Ledgers LEDGERS = Ledgers.with("card", "gift");
    private final Tasks tasks = LEDGERS.get(Tasks.class);

    @AfterAll
    static void close() {
        LEDGERS.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "October newsletter | the October newsletter",
                "Move to the new booking system: data | the November move to the new booking system",
                "Newsletter - October 2026 | the October newsletter",
                "Newsletter | the November newsletter",
                "Admin support: Committee papers | the November committee papers",
                "Virtual assistance, 3.5 hours: Website update @ £35/h | the November website update",
                "Inbox and diary, w/c 2 November 2026 (4h) | the November inbox and diary",
                "Answering e-mails | answering e-mails in November",
                "Update the website | updating the website in November",
                "Set up new booking system | setting up new booking system in November",
                "Booked travel to Lisbon | booking travel to Lisbon in November",
                "Google Ads | the November Google Ads",
                "Your diary | your diary in November",
                "Aoife Brennan - rota planning | the November rota planning",
                "INV-0042 Rotas for Brennan Equine Vets | the November rotas",
                "12/11/2026 - Practice manual, chapter on horses that will not stand still when they are told | the November practice manual",
                "Meeting notes | the November meeting notes",
                "Proofreading | the November proofreading",
                "The staff handbook | the November staff handbook",
            })
    void a_line_is_spoken_of_as_the_work_it_names(String line, String spoken) {
        assertThat(tasks.of(List.of(work(NOVEMBER, line, null)), THEIRS))
                .extracting(Task::name)
                .containsExactly(spoken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monthly retainer",
                "Admin support",
                "Virtual assistant services, October 2026",
                "Invoice 1023",
                "10 hours of VA support @ £35",
                "Payment",
                "£420.00",
                "Brennan Equine Vets",
                "2026-11",
                "Support for Aoife Brennan",
                "",
                "Hospital appointment about her cancer"
            })
    void a_line_that_says_nothing_of_the_work_or_too_much_names_no_task(String line) {
        assertThat(tasks.of(List.of(work(NOVEMBER, line, null)), THEIRS)).isEmpty();
    }

    @Test
    void what_went_on_for_months_is_one_task_with_its_months() {
        var moved = List.of(
                work(LocalDate.of(2026, 3, 3), "Move to the new booking system", null),
                work(
                        LocalDate.of(2026, 4, 14),
                        "move to the new booking system: data",
                        "Move to the new booking system"),
                moment(LocalDate.of(2026, 5, 20), Kind.TALK, "Call about the move to the new booking system", null));

        assertThat(tasks.of(moved, THEIRS)).singleElement().satisfies(task -> {
            assertThat(task.name()).isEqualTo("the move to the new booking system");
            assertThat(task.line()).isEqualTo("the move to the new booking system, March to May");
        });
    }

    @Test
    void a_bill_of_january_for_december_is_the_december_newsletter() {
        assertThat(tasks.of(List.of(work(LocalDate.of(2027, 1, 4), "December newsletter", null)), THEIRS))
                .extracting(Task::name)
                .containsExactly("the December newsletter");
    }

    @Test
    void a_talk_names_what_it_was_about_and_nothing_else_of_it() {
        assertThat(tasks.of(List.of(moment(NOVEMBER, Kind.TALK, "A call about the work", null)), THEIRS))
                .isEmpty();
        assertThat(tasks.of(List.of(moment(NOVEMBER, Kind.TALK, "Coffee with Aoife", null)), THEIRS))
                .isEmpty();
        assertThat(tasks.of(List.of(moment(NOVEMBER, Kind.TALK, "Call about the printer", null)), THEIRS))
                .as("once is not yet work")
                .isEmpty();
        assertThat(tasks.of(List.of(moment(NOVEMBER, Kind.CARE, "Asked about the newsletter", null)), THEIRS))
                .isEmpty();
    }

    @Test
    void of_many_the_three_largest_stand_there_and_one_of_them_is_what_went_on_all_year() {
        var year = new ArrayList<Moment>();
        IntStream.range(0, 12)
                .forEach(month -> year.add(work(LocalDate.of(2026, 1 + month % 11, 5 + month), "Rotas", null)));
        for (var many : List.of("Practice manual,5", "Phone system,4", "Stock take,3", "Door sign,1")) {
            var parts = many.split(",");
            IntStream.range(0, Integer.parseInt(parts[1]))
                    .forEach(day -> year.add(work(LocalDate.of(2026, 6, 1 + day), parts[0], null)));
        }

        assertThat(tasks.of(year, THEIRS))
                .extracting(Task::line)
                .containsExactly("the June practice manual", "the June phone system", "the rotas, all year");
    }

    @Test
    void the_lines_of_an_invoice_are_tasks_each() {
        assertThat(tasks.of(List.of(moment(NOVEMBER, Kind.INVOICE, "Committee papers; Minutes", null)), THEIRS))
                .extracting(Task::name)
                .containsExactly("the November committee papers", "the November minutes");
    }

    private static Moment work(LocalDate on, String words, @Nullable String project) {
        return moment(on, Kind.WORK, words, project);
    }

    private static Moment moment(LocalDate on, Kind kind, String words, @Nullable String project) {
        return new Moment(
                new Moment.Id(UUID.randomUUID()),
                new Client.Id(UUID.randomUUID()),
                on,
                null,
                null,
                60,
                kind,
                kind.usual(),
                Strand.BUSINESS,
                words,
                null,
                null,
                null,
                null,
                null,
                project,
                "noted",
                null);
    }
}
