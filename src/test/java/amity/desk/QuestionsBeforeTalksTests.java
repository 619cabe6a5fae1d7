package amity.desk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.calendar.Appointments;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.knowing.question.ClientQuestions;
import amity.knowing.question.SeasonQuestion;
import amity.knowing.question.SeasonQuestions;
import amity.moment.Direction;
import amity.moment.Note;
import amity.season.Season;
import amity.season.Seasons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionsBeforeTalksTests extends OnTheDesk {
    @BeforeEach
    void open() {
        season(false);
        workEveryMonth(priya);
    }

    private void workEveryMonth(Client client) {
        for (int month = 0; month < 20; month++)
            ledgers.ledger()
                    .tell(
                            hannah,
                            Note.of(client.id(), "Paid")
                                    .as(amity.moment.Kind.PAYMENT)
                                    .direction(Direction.PAID)
                                    .on(FRIDAY.minusMonths(month))
                                    .amount(Money.parse("GBP 400")));
    }

    @Test
    void what_is_worth_finding_out_comes_before_a_talk() {
        talk(priya, 14);
        assertThat(questions()).singleElement().satisfies(entry -> {
            assertThat(entry.client()).isEqualTo(priya.id());
            assertThat(entry.kind().word()).isEqualTo("question");
            assertThat(entry.why()).startsWith("You talk today. In passing: “").contains("Or plainly: “");
        });
    }

    @Test
    void asked_on_today_is_asked_in_its_season_and_undone_it_is_not() {
        talk(priya, 14);
        var entry = questions().getFirst().id().toString();
        answers.done(hannah, entry);
        assertThat(ofSeason()).extracting(SeasonQuestion::asked).contains(FRIDAY);
        assertThat(questions()).extracting(one -> one.id().toString()).doesNotContain(entry);
        answers.undo(hannah, entry);
        assertThat(ofSeason()).extracting(SeasonQuestion::asked).containsOnlyNulls();
        assertThat(questions()).extracting(one -> one.id().toString()).contains(entry);
    }

    @Test
    void without_a_talk_in_the_calendar_the_week_brings_its_questions_one_at_a_time() {
        for (var client :
                List.of(tom, client("Aoife Brennan", Client.Status.ACTIVE), client("Zed Hart", Client.Status.ACTIVE)))
            workEveryMonth(client);
        var monday = FRIDAY.plusDays(3);
        var days = new ArrayList<LocalDate>();
        var whom = new HashSet<Client.Id>();
        for (int day = 0; day < 7; day++) {
            ledgers.moveTo(monday.plusDays(day));
            var asked = questions();
            assertThat(asked).hasSizeLessThanOrEqualTo(1);
            asked.forEach(entry -> {
                days.add(ledgers.today());
                assertThat(entry.due()).isEqualTo(monday.plusDays(6));
                assertThat(entry.why())
                        .startsWith("No talk is in your calendar")
                        .contains("plainly: “");
                assertThat(entry.isDated(monday)).isFalse();
                assertThat(whom.add(requireNonNull(entry.client())))
                        .as("never two to one person")
                        .isTrue();
                answers.done(hannah, entry.id().toString());
            });
            assertThat(questions()).as("another can wait").isEmpty();
        }
        assertThat(days).containsExactly(monday, monday.plusDays(2), monday.plusDays(4));
        assertThat(week()).allSatisfy(question -> assertThat(question.asked()).isNotNull());
        ledgers.moveTo(monday.plusDays(7));
        assertThat(questions()).as("a new week").hasSize(1);
    }

    @Test
    void a_question_that_can_wait_for_a_talk_waits_for_it() {
        ledgers.get(Appointments.class)
                .keep(
                        hannah.id(),
                        appointment(
                                priya,
                                FRIDAY.plusDays(5)
                                        .atTime(14, 0)
                                        .atZone(Ledgers.LONDON)
                                        .toInstant()));
        ledgers.moveTo(FRIDAY.plusDays(3));
        assertThat(week()).extracting(SeasonQuestion::client).startsWith(priya);
        assertThat(questions()).isEmpty();
        ledgers.moveTo(FRIDAY.plusDays(5));
        assertThat(questions()).extracting(Entry::client).contains(priya.id());
    }

    private Season christmas() {
        return ledgers.get(Seasons.class).current(hannah, Occasion.CHRISTMAS);
    }

    /** What the season's page shows of this week. */
    private List<SeasonQuestion> week() {
        var today = ledgers.today();
        var ofWeek = ledgers.get(SeasonQuestions.class);
        return ofWeek.week(hannah, christmas(), ofWeek.open(hannah, christmas(), today), today)
                .questions();
    }

    private List<SeasonQuestion> ofSeason() {
        return ledgers.get(ClientQuestions.class).open(hannah, Set.of(priya.id()), FRIDAY);
    }

    private List<Entry> questions() {
        var today = desk.today(hannah);
        return java.util.stream.Stream.concat(today.entries().stream(), today.rest().stream())
                .filter(entry -> entry.kind() == EntryKind.QUESTION)
                .toList();
    }
}
