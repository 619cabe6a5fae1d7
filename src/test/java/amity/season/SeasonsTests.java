package amity.season;

import static amity.plan.Decision.CARD;
import static amity.plan.Decision.GIFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Fact;
import amity.client.Introduction;
import amity.client.OpenMatter;
import amity.client.Someone;
import amity.plan.Decision;
import amity.plan.Option;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Refusal;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SeasonsTests {
    @AutoClose
    private final Hannah books = new Hannah();

    private final Ledgers ledgers = books.ledgers;
    private final Seasons seasons = books.seasons;
    private final Practice hannah = books.hannah;

    @Test
    void everyone_active_is_on_the_list_by_name() {
        assertThat(books.propose("100").entries())
                .extracting(Proposal.Entry::name)
                .containsExactly("Martha Ellison", "Priya Raman", "Tom Ashdown");
    }

    @Test
    void cards_come_first_and_the_plan_keeps_within_the_budget() {
        var proposal = books.propose("40");
        assertThat(proposal.plan().cost()).isLessThanOrEqualTo(4000);
        assertThat(Hannah.entry(proposal, books.martha).chosen().decision()).isEqualTo(CARD);
        assertThat(Hannah.entry(proposal, books.martha).why().reasons())
                .first()
                .asString()
                .contains("expectation");
        assertThat(Hannah.entry(proposal, books.priya).chosen().decision()).isEqualTo(GIFT);
    }

    @Test
    void each_decision_has_three_for_three_against_and_its_sums() {
        assertThat(books.propose("40").entries()).allSatisfy(entry -> {
            assertThat(entry.why().positives()).hasSize(3).noneMatch(String::isBlank);
            assertThat(entry.why().negatives()).hasSize(3).noneMatch(String::isBlank);
            assertThat(entry.why().reasons()).isNotEmpty();
            assertThat(entry.options()).contains(entry.chosen());
        });
    }

    @Test
    void when_not_even_the_cards_fit_it_says_by_how_much_and_for_whom() {
        var proposal = books.propose("5");
        assertThat(proposal.plan()).isNull();
        assertThat(proposal.shortBy().amount()).isEqualTo(Hannah.pounds("1.45"));
        assertThat(proposal.left()).as("after two cards").isEqualTo(Hannah.pounds("0.70"));
        assertThat(proposal.shortBy().letters())
                .containsExactly(books.martha.id().value());
        assertThat(Hannah.entry(proposal, books.martha).why().reasons())
                .first()
                .asString()
                .contains("letter");
        assertThatThrownBy(() -> seasons.apply(hannah, books.season(), Hannah.pounds("5"), 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("£1.45")
                .hasMessageContaining("Martha Ellison");
    }

    @Test
    void an_open_renewal_rules_out_gifts_and_hours_alike() {
        ledgers.clients().open(hannah.id(), books.priya.id(), OpenMatter.Matter.RENEWAL, Ledgers.TODAY, null);
        var entry = Hannah.entry(books.propose("100"), books.priya);
        assertThat(entry.options()).extracting(Option::decision).containsExactly(CARD);
        assertThat(entry.ruledOut()).extracting(Proposal.Excluded::rule).containsOnly("open-matter");
    }

    @Test
    void whoever_takes_nothing_gets_nothing() {
        books.change(books.priya, Client.GiftPolicy.NOTHING);
        var entry = Hannah.entry(books.propose("100"), books.priya);
        assertThat(entry.chosen().decision()).isEqualTo(Decision.NOTHING);
        assertThat(entry.why().reasons()).first().asString().contains("not even a card");
    }

    @Test
    void an_introducer_is_on_the_list_for_a_card() {
        var helen = ledgers.clients().add(hannah.id(), "Helen Marsh");
        ledgers.get(amity.client.Introductions.class)
                .keep(
                        hannah.id(),
                        new Introduction(Ids.next(), Someone.of(helen.id()), books.priya.id(), Ledgers.TODAY, null));
        var entry = Hannah.entry(books.propose("100"), helen);
        assertThat(entry.chosen().decision()).isEqualTo(CARD);
        assertThat(entry.why().reasons()).first().asString().contains("Priya Raman");
    }

    @Test
    void what_she_wished_for_is_chosen() {
        books.fact(books.priya, "wine", Fact.Stance.WISH);
        var entry = Hannah.entry(books.propose("30"), books.priya);
        assertThat(entry.chosen().idea().name()).isEqualTo("Wine");
        assertThat(entry.why().reasons()).anyMatch(reason -> reason.contains("wished"));
    }

    @Test
    void a_locked_decision_stays_and_the_plan_works_around_it() {
        var opened = seasons.budget(hannah, books.season(), Hannah.pounds("60"), 0);
        seasons.decide(
                hannah,
                opened,
                books.tom.id().value(),
                Choice.gift(null, "A fountain pen", 4500).because("He asked"),
                "I know them");
        var proposal = seasons.propose(hannah, books.season());
        var entry = Hannah.entry(proposal, books.tom);
        assertThat(entry.isLocked()).isTrue();
        assertThat(entry.chosen().cost()).isEqualTo(4715);
        assertThat(entry.options()).contains(entry.chosen());
        assertThat(proposal.plan().cost()).isLessThanOrEqualTo(6000);
        seasons.unlock(hannah, books.season(), books.tom.id().value());
        assertThat(Hannah.entry(seasons.propose(hannah, books.season()), books.tom)
                        .isLocked())
                .isFalse();
    }

    @Test
    void what_differs_from_the_proposal_needs_a_reason() {
        assertThatThrownBy(() -> seasons.decide(
                        hannah,
                        books.season(),
                        books.tom.id().value(),
                        Choice.gift(null, "A pen", 4500),
                        "I know them"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void what_the_guard_forbids_cannot_be_decided() {
        books.change(books.tom, Client.GiftPolicy.NONE);
        assertThatThrownBy(() -> seasons.decide(
                        hannah,
                        books.season(),
                        books.tom.id().value(),
                        Choice.gift(null, "A pen", 100).because("Anyway"),
                        "I know them"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_lock_that_the_guard_now_forbids_is_shown_as_a_conflict_and_kept_out() {
        seasons.decide(
                hannah,
                books.season(),
                books.tom.id().value(),
                Choice.gift(null, "A pen", 1000).because("He asked"),
                "I know them");
        books.change(books.tom, Client.GiftPolicy.NONE);
        var entry = Hannah.entry(books.propose("100"), books.tom);
        assertThat(entry.conflict().rule()).isEqualTo("policy-none");
        assertThat(entry.isLocked()).isTrue();
        var applied = seasons.apply(hannah, books.season(), Hannah.pounds("100"), 0);
        assertThat(applied.keptOut()).extracting(Proposal.Entry::name).containsExactly("Tom Ashdown");
        assertThat(Hannah.entry(seasons.propose(hannah, books.season()), books.tom)
                        .kept())
                .isNull();
    }

    @Test
    void what_was_applied_stays_and_says_when_it_would_now_be_different() {
        seasons.apply(hannah, books.season(), Hannah.pounds("40"), 0);
        assertThat(seasons.propose(hannah, books.season()).entries()).noneMatch(Proposal.Entry::wouldDiffer);
        ledgers.clients().open(hannah.id(), books.priya.id(), OpenMatter.Matter.TENDER, Ledgers.TODAY, null);
        var entry = Hannah.entry(seasons.propose(hannah, books.season()), books.priya);
        assertThat(entry.wouldDiffer()).isTrue();
        assertThat(entry.kept().choice().decision()).isEqualTo(GIFT);
    }

    @Test
    void all_that_was_already_decided_is_typed_in_at_once() {
        var choices = new LinkedHashMap<UUID, Choice>();
        choices.put(books.priya.id().value(), Choice.gift(null, "A shawl", 3000));
        choices.put(books.tom.id().value(), Choice.hours(8));
        choices.put(books.martha.id().value(), Choice.card());
        seasons.decideAll(hannah, books.season(), choices, "I know them");
        assertThat(seasons.propose(hannah, books.season(), Hannah.pounds("50"), 8, Ledgers.TODAY)
                        .entries())
                .allMatch(Proposal.Entry::isLocked);
    }

    @Test
    void no_season_this_year_is_quiet() {
        assertThat(seasons.isOpen(hannah, Occasion.CHRISTMAS)).isTrue();
        seasons.skip(hannah, books.season(), true);
        assertThat(seasons.isOpen(hannah, Occasion.CHRISTMAS)).isFalse();
        assertThatThrownBy(() -> seasons.apply(hannah, books.season(), Hannah.pounds("50"), 0))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void seasons_of_another_practice_stay_its_own() {
        seasons.budget(hannah, books.season(), Hannah.pounds("60"), 4);
        var other = ledgers.practice("Another practice");
        assertThat(seasons.current(other, Occasion.CHRISTMAS).budget()).isNull();
        assertThat(seasons.propose(other, seasons.current(other, Occasion.CHRISTMAS))
                        .entries())
                .isEmpty();
    }
}
