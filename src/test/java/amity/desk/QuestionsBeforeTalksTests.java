package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.moment.Direction;
import amity.moment.Note;
import amity.season.question.Question;
import amity.season.question.WithClients;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionsBeforeTalksTests extends OnTheDesk {
    @BeforeEach
    void workEveryMonth() {
        season(false);
        for (int month = 0; month < 20; month++)
            ledgers.ledger()
                    .record(
                            hannah,
                            Note.of(priya.id(), "Paid")
                                    .as(amity.moment.Kind.PAYMENT)
                                    .direction(Direction.PAID)
                                    .on(FRIDAY.minusMonths(month))
                                    .amount(Money.parse("GBP 400")));
    }

    @Test
    void what_is_worth_finding_out_comes_before_a_talk_and_not_without_one() {
        assertThat(questions()).isEmpty();
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
        assertThat(ofSeason()).extracting(Question::asked).contains(FRIDAY);
        assertThat(questions()).extracting(one -> one.id().toString()).doesNotContain(entry);
        answers.undo(hannah, entry);
        assertThat(ofSeason()).extracting(Question::asked).containsOnlyNulls();
        assertThat(questions()).extracting(one -> one.id().toString()).contains(entry);
    }

    private java.util.List<Question> ofSeason() {
        return ledgers.get(WithClients.class).open(hannah, Set.of(priya.id()), FRIDAY);
    }

    private java.util.List<Entry> questions() {
        var today = desk.today(hannah);
        return java.util.stream.Stream.concat(today.entries().stream(), today.rest().stream())
                .filter(entry -> entry.kind() == Kind.QUESTION)
                .toList();
    }
}
