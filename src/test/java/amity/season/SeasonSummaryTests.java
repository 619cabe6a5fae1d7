package amity.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.plan.Decision;
import amity.plan.Option;
import amity.shell.Refusal;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Sentences held against the figures they speak of: cards for Priya, Tom and Martha cost £6.45, and an hour is £30. */
class SeasonSummaryTests {
    @AutoClose
    private final Hannah books = new Hannah();

    private final Seasons seasons = books.seasons;
    private final SeasonSummary summary = books.ledgers.get(SeasonSummary.class);

    @Test
    void every_sentence_agrees_with_the_figures_at_every_budget_and_at_any_hours() {
        for (var locked : List.of(false, true)) {
            if (locked)
                seasons.decide(
                        books.hannah,
                        books.season(),
                        books.tom.id().value(),
                        Choice.hours(8).because("He asked"),
                        "I know them");
            for (var budget : List.of("0", "2.15", "5", "6.44", "6.45", "10", "40", "300"))
                for (int quarters : new int[] {0, 4, 6, 8, 24}) agrees(proposal(budget, quarters));
        }
    }

    private Proposal proposal(String budget, int quarters) {
        return seasons.propose(books.hannah, books.season(), Hannah.pounds(budget), quarters, amity.Ledgers.TODAY);
    }

    private void agrees(Proposal proposal) {
        var said = summary.of(proposal);
        var shortage = summary.shortage(proposal);
        var shortBy = proposal.shortBy();
        long letters =
                proposal.entries().stream().filter(Proposal.Entry::letter).count();
        int hours = proposal.entries().stream()
                .map(Proposal.Entry::chosen)
                .filter(chosen -> chosen.decision() == Decision.HOURS)
                .mapToInt(Option::quarters)
                .sum();
        if (proposal.committed().compareTo(proposal.budget()) <= 0)
            assertThat(proposal.committed().plus(proposal.left())).as(said).isEqualTo(proposal.budget());
        assertThat(said.contains("hand-written letter")).as(said).isEqualTo(letters > 0);
        assertThat(said.contains("no free hours")).as(said).isEqualTo(hours == 0);
        assertThat(shortage == null).isEqualTo(shortBy == null);
        if (shortBy == null) {
            assertThat(proposal.committed()).isLessThanOrEqualTo(proposal.budget());
            assertThat(said).doesNotContain("short", "no money");
            return;
        }
        assertThat(shortage.contains("The money is enough"))
                .as(shortage)
                .isEqualTo(shortBy.amount().isZero());
        assertThat(shortage.contains(amity.money.Moneys.shown(shortBy.amount())))
                .as(shortage)
                .isEqualTo(shortBy.amount().isPositive());
        if (shortBy.amount().isZero())
            assertThat(said).contains("more hours than you allow").doesNotContain("no money");
    }

    @Test
    void nothing_to_spend_and_six_hours_to_give_away_plan_six_hours_in_letters_and_can_be_kept() {
        var proposal = proposal("0", 24);
        assertThat(proposal.entries()).allMatch(Proposal.Entry::letter);
        assertThat(proposal.entries().stream()
                        .mapToInt(entry -> entry.chosen().quarters())
                        .sum())
                .isEqualTo(24);
        assertThat(proposal.entries()).allMatch(entry -> entry.chosen().cost() == 0);
        assertThat(proposal.entries())
                .allMatch(entry -> entry.chosen().value()
                        == entry.chosen().terms().hours()
                                - entry.chosen().terms().risk());
        seasons.apply(books.hannah, books.season(), Hannah.pounds("0"), 24);
        var kept = seasons.propose(books.hannah, books.season());
        assertThat(kept.entries()).noneMatch(Proposal.Entry::wouldDiffer);
        assertThat(Hannah.entry(kept, books.martha).kept().choice().decision()).isEqualTo(Decision.CARD);
        assertThat(Hannah.entry(kept, books.priya).kept().choice().quarters()).isPositive();
    }

    @Test
    void the_cards_alone_are_what_the_cards_and_stamps_cost_whatever_is_locked() {
        assertThat(proposal("300", 0).cards()).isEqualTo(Hannah.pounds("6.45"));
        seasons.decide(
                books.hannah,
                books.season(),
                books.tom.id().value(),
                Choice.gift(null, "A pen", 4500).because("He asked"),
                "I know them");
        assertThat(proposal("300", 0).cards()).isEqualTo(Hannah.pounds("6.45"));
        assertThat(proposal("300", 0).least()).isEqualTo(Hannah.pounds("51.45"));
    }

    @Test
    void hours_that_were_decided_beyond_those_allowed_are_refused_by_their_own_sentence() {
        seasons.decide(
                books.hannah,
                books.season(),
                books.tom.id().value(),
                Choice.hours(8).because("He asked"),
                "I know them");
        assertThatThrownBy(() -> seasons.apply(books.hannah, books.season(), Hannah.pounds("300"), 4))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("an hour more than you allow");
    }
}
