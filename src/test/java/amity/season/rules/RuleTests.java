package amity.season.rules;

import static amity.season.Decision.CARD;
import static amity.season.Decision.GIFT;
import static amity.season.Decision.HOURS;
import static amity.season.rules.Entrants.CANDLE;
import static amity.season.rules.Entrants.CLARET;
import static amity.season.rules.Entrants.RECOMMENDATION;
import static amity.season.rules.Entrants.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Client;
import amity.client.Client.GiftPolicy;
import amity.client.Client.Sector;
import amity.client.Fact.Stance;
import amity.season.Idea;
import amity.season.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleTests {
    private final Entrants someone = new Entrants();

    @Test
    void everyone_gets_at_least_the_card() {
        someone.firstPaid = TODAY.minusDays(10);
        assertThat(someone.considered().options()).extracting(Option::decision).containsExactly(CARD);
    }

    @Test
    void no_rule_on_gifts_takes_off_no_points_where_an_unknown_one_does() {
        long declared = someone.offered(Entrants.CANDLE).value();
        someone.policy = Client.GiftPolicy.UNKNOWN;
        assertThat(someone.offered(Entrants.CANDLE).value()).isEqualTo(declared - 20);
        someone.policy = Client.GiftPolicy.NO_RULE;
        assertThat(someone.offered(Entrants.CANDLE).value()).isEqualTo(declared);
        assertThat(new Risks(someone.entrant(), someone.circumstances()).ofMore())
                .extracting(risk -> risk.ruling().rule())
                .doesNotContain("policy-unknown", "policy-declare");
    }

    @Test
    void no_hours_before_90_days_of_work_or_3_work_days() {
        someone.firstPaid = TODAY.minusDays(89);
        assertThat(someone.ruleAgainst(HOURS, null)).isEqualTo("too-new");
        someone.firstPaid = TODAY.minusDays(90);
        assertThat(someone.isOffered(HOURS)).isTrue();
        someone.paidDays = 2;
        assertThat(someone.ruleAgainst(HOURS, null)).isEqualTo("few-work-days");
    }

    @Test
    void what_the_guard_forbids_is_not_offered_and_named() {
        someone.blocked = List.of(
                new RuledOut(GIFT, null, Ruling.of("open-matter")),
                new RuledOut(HOURS, null, Ruling.of("open-matter")));
        assertThat(someone.considered().options()).extracting(Option::decision).containsExactly(CARD);
        assertThat(someone.ruleAgainst(HOURS, null)).isEqualTo("open-matter");
    }

    @Test
    void nothing_is_offered_only_where_cards_are_declined() {
        someone.blocked = List.of(
                new RuledOut(CARD, null, Ruling.of("policy-nothing")),
                new RuledOut(GIFT, null, Ruling.of("policy-nothing")),
                new RuledOut(HOURS, null, Ruling.of("policy-nothing")));
        assertThat(someone.considered().options()).containsExactly(Option.nothing());
    }

    @Test
    void the_limit_of_a_year_counts_gifts_and_hours_at_the_clients_rate() {
        someone.policy = GiftPolicy.LIMIT;
        someone.limit = 4000L;
        someone.hourly = 3000L;
        assertThat(someone.considered().options().stream().filter(option -> option.decision() == HOURS))
                .extracting(Option::quarters)
                .containsExactly(4);
        someone.givenThisYear = 3000;
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).isEqualTo("over-limit-this-year");
        assertThat(someone.ruleAgainst(GIFT, RECOMMENDATION)).isNull();
    }

    @Test
    void a_dislike_a_need_or_a_no_rules_out_all_that_contains_it_or_lies_below() {
        someone.tastes.add(taste(Stance.NEED, "alcohol", true));
        assertThat(someone.ruleAgainst(GIFT, CLARET)).isEqualTo("offends");
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).isNull();
    }

    @Test
    void what_is_kept_back_rules_out_without_being_named() {
        someone.tastes.add(new Taste(Stance.NEED, Set.of("alcohol"), "why not", true, false, true));
        assertThat(someone.ruleAgainst(GIFT, CLARET)).isEqualTo("offends-kept-back");
    }

    @Test
    void the_same_idea_comes_back_after_five_years_at_the_earliest() {
        someone.past.add(past(CANDLE, LocalDate.of(2022, 12, 20), null));
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).isEqualTo("same-again");
        someone.past.set(0, past(CANDLE, LocalDate.of(2021, 12, 20), null));
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).isNull();
    }

    @Test
    void a_personal_idea_asks_for_knowing_them_an_open_strand_and_their_own_word() {
        var print = Entrants.idea(7, "A print of their street", 2000, true, Set.of("home"), Set.of());
        someone.shelf = List.of(print);
        assertThat(someone.ruleAgainst(GIFT, print)).isEqualTo("personal-not-known");
        someone.personally = true;
        someone.strandOpen = false;
        assertThat(someone.ruleAgainst(GIFT, print)).isEqualTo("personal-closed");
        someone.strandOpen = true;
        someone.tastes.add(taste(Stance.LIKE, "home", false));
        assertThat(someone.ruleAgainst(GIFT, print)).isEqualTo("personal-not-from-them");
        someone.tastes.add(taste(Stance.LIKE, "home", true));
        assertThat(someone.ruleAgainst(GIFT, print)).isNull();
    }

    @Test
    void what_cannot_come_in_time_is_not_offered() {
        var considered = Considered.of(someone.entrant(), someone.circumstances(LocalDate.of(2026, 12, 21)));
        assertThat(considered.ruledOut())
                .extracting(ruled -> ruled.ruling().rule())
                .contains("too-late");
    }

    @Test
    void policy_unknown_declare_and_regulated_sectors_warn() {
        someone.policy = GiftPolicy.UNKNOWN;
        someone.sector = Sector.FINANCE;
        assertThat(new Risks(someone.entrant(), someone.circumstances()).ofMore())
                .extracting(risk -> risk.ruling().rule(), Risk::points)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("policy-unknown", 20),
                        org.assertj.core.groups.Tuple.tuple("regulated-sector", 40));
        assertThat(someone.isOffered(GIFT)).isTrue();
    }

    @Test
    void every_eligible_client_has_a_reserve_until_ten_days_before_the_last_order_day() {
        var reserve = someone.considered().options().stream()
                .filter(option -> option.idea() != null && option.idea().isToBeFoundOut())
                .findFirst()
                .orElseThrow();
        assertThat(reserve.cost()).isEqualTo(215 + 1500);
        double a = new Worth(someone.entrant(), 10).attachment();
        assertThat(reserve.terms().gift()).isEqualTo(Math.round(1000 * a * 0.3));
        assertThat(someone.circumstances(LocalDate.of(2026, 12, 1)).isTooLateToFindOut())
                .isTrue();
        assertThat(someone.circumstances(LocalDate.of(2026, 11, 30)).isTooLateToFindOut())
                .isFalse();
    }

    @Test
    void where_nothing_is_known_two_people_need_not_get_the_same() {
        var other = new Entrants();
        other.id = new java.util.UUID(1, 3);
        assertThat(firstFree(someone)).isNotEqualTo(firstFree(other));
    }

    private static String firstFree(Entrants who) {
        who.shelf = List.of(
                RECOMMENDATION,
                Entrants.idea(4, "A playlist", 0, false, Set.of(), Set.of()),
                Entrants.idea(5, "A good word", 0, false, Set.of(), Set.of()));
        return who.considered().options().stream()
                .filter(option -> option.idea() != null && !option.idea().isToBeFoundOut())
                .findFirst()
                .orElseThrow()
                .idea()
                .name();
    }

    private static Taste taste(Stance stance, String tag, boolean ownMouth) {
        return new Taste(stance, Set.of(tag), tag, ownMouth, false, false);
    }

    private static Past past(Idea idea, LocalDate on, Past.Reaction reaction) {
        return new Past(on, GIFT, idea.id(), idea.name(), idea.price(), idea.suits(), reaction);
    }
}
