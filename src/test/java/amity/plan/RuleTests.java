package amity.plan;

import static amity.plan.Decision.CARD;
import static amity.plan.Decision.GIFT;
import static amity.plan.Decision.HOURS;
import static amity.plan.Entrants.CANDLE;
import static amity.plan.Entrants.CLARET;
import static amity.plan.Entrants.RECOMMENDATION;
import static amity.plan.Entrants.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Client;
import amity.client.Client.GiftPolicy;
import amity.client.Client.Sector;
import amity.client.Fact;
import amity.client.Fact.Stance;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        assertThat(new GiftRisks(someone.entrant(), someone.circumstances()).ofMore())
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
                new Exclusion(GIFT, null, Ruling.of("open-matter")),
                new Exclusion(HOURS, null, Ruling.of("open-matter")));
        assertThat(someone.considered().options()).extracting(Option::decision).containsExactly(CARD);
        assertThat(someone.ruleAgainst(HOURS, null)).isEqualTo("open-matter");
    }

    @Test
    void nothing_is_offered_only_where_cards_are_declined() {
        someone.blocked = List.of(
                new Exclusion(CARD, null, Ruling.of("policy-nothing")),
                new Exclusion(GIFT, null, Ruling.of("policy-nothing")),
                new Exclusion(HOURS, null, Ruling.of("policy-nothing")));
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
    void words_that_like_one_thing_and_refuse_another_refuse_the_other_alone() {
        var tags = new Tags(Map.of("wine", "alcohol", "candles", "scent"), Map.of("rioja", "wine", "nuts", "nuts"));
        assertThat(Taste.of(noted("loves Rioja, hates scented candles"), tags))
                .singleElement()
                .satisfies(taste -> {
                    assertThat(taste.stance()).isEqualTo(Stance.DISLIKE);
                    assertThat(taste.refuses(Set.of("candles"), tags)).isTrue();
                    assertThat(taste.refuses(Set.of("wine"), tags)).isFalse();
                });
        assertThat(Taste.of(noted("a good Rioja, but no nuts please"), tags))
                .singleElement()
                .satisfies(taste -> assertThat(taste.tags()).containsExactly("nuts"));
        assertThat(Taste.of(noted("free from nuts at the office"), tags))
                .singleElement()
                .satisfies(
                        taste -> assertThat(taste.refuses(Set.of("nuts"), tags)).isTrue());
        assertThat(Taste.of(noted("loves Rioja"), tags)).isEmpty();
    }

    private static Fact noted(String words) {
        return new Fact(
                new Fact.Id(Ids.next()),
                new Client.Id(Ids.next()),
                null,
                "hobby",
                words,
                null,
                List.of(),
                false,
                Fact.Sensitivity.ORDINARY,
                false,
                LocalDate.of(2026, 11, 1),
                null);
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
        var considered = EntrantOptions.of(someone.entrant(), someone.circumstances(LocalDate.of(2026, 12, 21)));
        assertThat(considered.ruledOut())
                .extracting(ruled -> ruled.ruling().rule())
                .contains("too-late");
    }

    @Test
    void policy_unknown_declare_and_regulated_sectors_warn() {
        someone.policy = GiftPolicy.UNKNOWN;
        someone.sector = Sector.FINANCE;
        assertThat(new GiftRisks(someone.entrant(), someone.circumstances()).ofMore())
                .extracting(risk -> risk.ruling().rule(), GiftRisk::points)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("policy-unknown", 20),
                        org.assertj.core.groups.Tuple.tuple("regulated-sector", 40));
        assertThat(someone.isOffered(GIFT)).isTrue();
    }

    @Test
    void every_eligible_client_has_a_reserve_until_ten_days_before_the_last_order_day() {
        var reserve = reserve(someone.circumstances(LocalDate.of(2026, 11, 30))).orElseThrow();
        assertThat(reserve.cost()).isEqualTo(215 + 1500);
        assertThat(reserve.hersAlone()).isFalse();
        double a = new Worth(someone.entrant(), 10).attachment();
        assertThat(reserve.terms().gift()).isEqualTo(Math.round(1000 * a * 0.4));
        assertThat(reserve(someone.circumstances(LocalDate.of(2026, 12, 1)))).isEmpty();
    }

    private Optional<Option> reserve(Circumstances circumstances) {
        return EntrantOptions.of(someone.entrant(), circumstances).options().stream()
                .filter(option -> option.idea() != null && option.idea().isToBeFoundOut())
                .findFirst();
    }

    @Test
    void to_be_found_out_says_more_than_any_hours_and_less_than_what_they_like() {
        someone.tastes.add(taste(Stance.LIKE, "wine", true));
        long reserve = reserve(someone.circumstances()).orElseThrow().value();
        assertThat(someone.considered().options())
                .filteredOn(option -> option.decision() == HOURS)
                .allMatch(option -> option.value() < reserve);
        assertThat(someone.offered(CLARET).value()).isGreaterThan(reserve);
    }

    @Test
    void what_matches_nothing_known_is_for_her_to_choose_and_never_proposed() {
        assertThat(someone.considered().options()).anyMatch(option -> CANDLE.equals(option.idea()));
        assertThat(someone.considered().plannable()).noneMatch(option -> CANDLE.equals(option.idea()));
        someone.tastes.add(taste(Stance.LIKE, "bath", true));
        assertThat(someone.considered().plannable()).anyMatch(option -> CANDLE.equals(option.idea()));
    }

    @Test
    void what_they_named_is_itself_an_idea_at_the_usual_price() {
        someone.tastes.add(
                new Taste(Stance.LIKE, Set.of("tea"), "Misses Leeds: Yorkshire tea and parkin", true, false, false));
        var named = someone.considered().plannable().stream()
                .filter(option -> option.idea() != null && option.idea().name().equals("Yorkshire tea and parkin"))
                .findFirst()
                .orElseThrow();
        double a = new Worth(someone.entrant(), 10).attachment();
        assertThat(named.idea().price()).isEqualTo(1500);
        assertThat(named.terms().gift()).isEqualTo(Math.round(1000 * a * 0.8));
    }

    @Test
    void what_others_say_of_them_and_what_is_kept_back_is_no_thing_they_named() {
        someone.tastes.add(new Taste(Stance.LIKE, Set.of(), "loves parkin", false, false, false));
        someone.tastes.add(new Taste(Stance.LIKE, Set.of(), "loves scones", true, false, true));
        someone.tastes.add(new Taste(Stance.LIKE, Set.of(), "loves toffee", true, true, false));
        someone.strandOpen = false;
        assertThat(someone.considered().options())
                .filteredOn(option -> option.idea() != null)
                .noneMatch(option -> Set.of("Parkin", "Scones", "Toffee")
                        .contains(option.idea().name()));
    }

    @Test
    void a_thing_that_lies_on_the_shelf_under_its_name_is_not_offered_twice() {
        someone.tastes.add(new Taste(Stance.LIKE, Set.of("wine"), "loves a bottle of claret", true, false, false));
        someone.shelf = List.of(Entrants.idea(2, "Bottle of claret", 900, false, Set.of("wine"), Set.of("wine")));
        assertThat(someone.considered().options())
                .filteredOn(
                        option -> option.idea() != null && option.idea().name().equals("Bottle of claret"))
                .hasSize(1);
    }

    @Test
    void a_deed_counts_half_takes_its_hours_and_counts_them_against_a_limit() {
        var walk = deed(8);
        someone.shelf = List.of(walk);
        someone.tastes.add(taste(Stance.LIKE, "tea", true));
        double a = new Worth(someone.entrant(), 10).attachment();
        assertThat(someone.offered(walk).terms().gift()).isEqualTo(Math.round(1000 * a * 0.8 * 0.85 * 0.5));
        assertThat(someone.offered(walk).quarters()).isEqualTo(8);
        assertThat(someone.offered(walk).cost()).isEqualTo(215);
        someone.policy = GiftPolicy.LIMIT;
        someone.limit = 5000L;
        assertThat(someone.ruleAgainst(GIFT, walk)).isEqualTo("over-limit");
        someone.limit = 6000L;
        assertThat(someone.ruleAgainst(GIFT, walk)).isNull();
    }

    @Test
    void hours_nobody_can_price_are_asked_for_before_a_limit_is_held_against_them() {
        someone.policy = GiftPolicy.LIMIT;
        someone.limit = 2000L;
        someone.hourly = null;
        var walk = deed(4);
        someone.shelf = List.of(walk);
        assertThat(someone.ruleAgainst(HOURS, null)).isEqualTo("hours-unpriced");
        assertThat(someone.ruleAgainst(GIFT, walk)).isEqualTo("hours-unpriced");
        someone.policy = GiftPolicy.NO_RULE;
        assertThat(someone.isOffered(HOURS)).isTrue();
    }

    private static Idea deed(int quarters) {
        return new Idea(
                new java.util.UUID(9, 4),
                "Tea together",
                0,
                1,
                false,
                Idea.Category.DEED,
                Set.of("tea"),
                Set.of(),
                Set.of(),
                quarters,
                null);
    }

    @Test
    void what_speaks_of_something_that_happened_is_offered_only_where_it_did() {
        var photo = new Idea(
                new java.util.UUID(9, 5),
                "A photograph",
                0,
                1,
                false,
                Idea.Category.DEED,
                Set.of(),
                Set.of(),
                Set.of(),
                1,
                Idea.Happening.TOGETHER);
        someone.shelf = List.of(photo);
        assertThat(someone.ruleAgainst(GIFT, photo)).isEqualTo("not-happened-together");
        someone.story = new Entrant.Story(Map.of(Idea.Happening.TOGETHER, "The book fair, 3 May"), false);
        assertThat(someone.ruleAgainst(GIFT, photo)).isNull();
    }

    @Test
    void after_a_gift_that_embarrassed_them_a_card_is_kinder_and_the_rest_is_for_her_to_choose() {
        someone.tastes.add(taste(Stance.LIKE, "wine", true));
        someone.past.add(past(CANDLE, LocalDate.of(2025, 12, 25), PastGift.Reaction.EMBARRASSED));
        assertThat(someone.considered().plannable())
                .extracting(Option::decision)
                .containsExactly(CARD);
        assertThat(someone.considered().options()).extracting(Option::decision).contains(GIFT, HOURS);
        assertThat(new GiftRisks(someone.entrant(), someone.circumstances()).ofMore())
                .extracting(risk -> risk.ruling().rule())
                .contains("card-kinder");
        someone.past.add(past(CLARET, LocalDate.of(2026, 4, 1), PastGift.Reaction.FINE));
        assertThat(someone.considered().plannable())
                .extracting(Option::decision)
                .contains(GIFT, HOURS);
    }

    @Test
    void the_same_tag_counts_as_the_same_thing() {
        var plant = Entrants.idea(8, "A small claret for the desk", 1200, false, Set.of("wine"), Set.of("wine"));
        someone.shelf = List.of(plant);
        someone.past.add(new PastGift(LocalDate.of(2026, 3, 1), GIFT, null, "Gave a claret", 0, Set.of(), null));
        assertThat(someone.ruleAgainst(GIFT, plant)).isEqualTo("same-again");
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

    private static PastGift past(Idea idea, LocalDate on, PastGift.Reaction reaction) {
        return new PastGift(on, GIFT, idea.id(), idea.name(), idea.price(), idea.suits(), reaction);
    }

    @Test
    void up_to_the_limit_itself_may_be_given() {
        someone.policy = GiftPolicy.LIMIT;
        someone.limit = 1500L;
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).isNull();
        someone.limit = 1499L;
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).isEqualTo("over-limit");
    }

    @Test
    void what_may_be_given_at_one_occasion_holds_beside_what_may_in_a_year() {
        someone.policy = GiftPolicy.LIMIT;
        someone.limit = 10_000L;
        someone.anOccasion = 1500L;
        someone.givenThisYear = 8500;
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).isNull();
        someone.anOccasion = 1499L;
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).isEqualTo("over-limit");
        someone.anOccasion = 1500L;
        someone.givenThisYear = 8501;
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).isEqualTo("over-limit-this-year");
        someone.policy = GiftPolicy.DECLARE;
        assertThat(someone.ruleAgainst(GIFT, CANDLE))
                .as("without a limit there is none")
                .isNull();
    }

    @Test
    void after_hours_nobody_can_price_no_gift_can_be_held_against_a_limit() {
        someone.policy = GiftPolicy.LIMIT;
        someone.limit = 10_000L;
        someone.hoursUnpriced = true;
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).isEqualTo("hours-unpriced");
        assertThat(someone.ruleAgainst(GIFT, RECOMMENDATION)).isNull();
        someone.policy = GiftPolicy.NO_RULE;
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).isNull();
    }

    @Test
    void where_only_advertising_may_be_given_nothing_else_is() {
        someone.policy = GiftPolicy.BRANDED;
        var mug = new Idea(
                new java.util.UUID(9, 6),
                "A mug with our name",
                900,
                1,
                false,
                Idea.Category.BRANDED,
                Set.of(),
                Set.of(),
                Set.of());
        someone.shelf = List.of(mug, CANDLE);
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).isEqualTo("policy-branded");
        assertThat(someone.ruleAgainst(GIFT, mug)).isNull();
        assertThat(reserve(someone.circumstances())).isEmpty();
    }

    @Test
    void a_house_that_rather_has_it_given_to_a_cause_is_told() {
        someone.policy = GiftPolicy.DONATION;
        assertThat(warnings()).contains("policy-donation").doesNotContain("policy-unknown", "policy-declare");
        someone.policy = GiftPolicy.DECLARE;
        assertThat(warnings()).contains("policy-declare").doesNotContain("policy-donation");
    }

    private List<String> warnings() {
        return new GiftRisks(someone.entrant(), someone.circumstances())
                .ofMore().stream().map(risk -> risk.ruling().rule()).toList();
    }

    @Test
    void a_first_gift_after_cards_is_told_otherwise_than_the_first_thing_of_all() {
        assertThat(firstSaid()).isEqualTo("season.rule.first-thing");
        someone.story = new Entrant.Story(Map.of(), true);
        assertThat(firstSaid()).isEqualTo("season.rule.first-gift");
    }

    private String firstSaid() {
        return new GiftRisks(someone.entrant(), someone.circumstances())
                .ofMore().stream()
                        .filter(risk -> risk.ruling().rule().equals("first-gift"))
                        .findFirst()
                        .orElseThrow()
                        .ruling()
                        .reason()
                        .key();
    }

    @Test
    void what_comes_on_the_day_itself_is_in_time() {
        var late = EntrantOptions.of(someone.entrant(), someone.circumstances(Entrants.CHRISTMAS.minusDays(5)));
        assertThat(late.ruledOut()).extracting(ruled -> ruled.ruling().rule()).doesNotContain("too-late");
        assertThat(late.options()).extracting(Option::decision).contains(GIFT);
    }

    @Test
    void what_goes_with_a_gift_is_held_to_the_same_rules() {
        var both = CANDLE.with(CLARET);
        someone.shelf = List.of(both);
        someone.tastes.add(taste(Stance.NEED, "alcohol", true));
        assertThat(someone.ruleAgainst(GIFT, both)).isEqualTo("offends");
    }

    @Test
    void what_would_do_them_no_good_is_ruled_out() {
        var spa = new Idea(
                new java.util.UUID(9, 7),
                "A spa day",
                1500,
                1,
                false,
                Idea.Category.OTHER,
                Set.of(),
                Set.of(),
                Set.of("scent"));
        someone.shelf = List.of(spa);
        someone.tastes.add(taste(Stance.LIKE, "scent", true));
        assertThat(someone.ruleAgainst(GIFT, spa)).isEqualTo("offends");
    }

    @Test
    void what_costs_no_money_is_a_deed_and_a_card_is_none() {
        assertThat(someone.offered(RECOMMENDATION).isDeed()).isTrue();
        assertThat(someone.offered(CLARET).isDeed()).isFalse();
        assertThat(someone.considered().card().orElseThrow().isDeed()).isFalse();
    }

    @Test
    void whoever_declines_cards_has_none_to_choose_and_is_told_why() {
        someone.blocked = List.of(new Exclusion(CARD, null, Ruling.of("policy-nothing")));
        assertThat(someone.considered().card()).isEmpty();
        assertThat(someone.ruleAgainst(CARD, null)).isEqualTo("policy-nothing");
    }

    @Test
    void one_idea_that_is_ruled_out_rules_out_no_gift() {
        someone.tastes.add(taste(Stance.NEED, "alcohol", true));
        assertThat(someone.considered().against(GIFT)).isEmpty();
        someone.firstPaid = TODAY.minusDays(5);
        assertThat(someone.considered().against(GIFT)).map(Ruling::rule).contains("too-new");
        assertThat(someone.considered().against(CARD)).isEmpty();
    }

    @Test
    void no_money_is_kept_for_what_they_may_not_accept() {
        someone.policy = GiftPolicy.LIMIT;
        someone.limit = 1500L;
        assertThat(reserve(someone.circumstances())).isPresent();
        someone.limit = 1499L;
        assertThat(reserve(someone.circumstances())).isEmpty();
    }

    @Test
    void ideas_are_offered_by_what_they_say_and_the_one_that_says_most_first() {
        someone.tastes.add(taste(Stance.LIKE, "wine", true));
        someone.shelf = List.of(RECOMMENDATION, CANDLE, CLARET);
        assertThat(someone.considered().options().stream()
                        .filter(option ->
                                option.decision() == GIFT && !option.idea().isToBeFoundOut())
                        .map(option -> -option.value()))
                .hasSizeGreaterThan(someone.shelf.size())
                .isSorted();
    }

    @Test
    void what_they_named_suits_whoever_likes_what_they_said_with_it_and_nothing_else() {
        someone.tastes.add(new Taste(Stance.LIKE, Set.of("breakfast"), "loves marmalade", true, false, false));
        someone.tastes.add(new Taste(Stance.LIKE, Set.of("wine"), "loves toffee", true, false, false));
        assertThat(someone.considered().options())
                .filteredOn(
                        option -> option.idea() != null && option.idea().name().equals("Marmalade"))
                .singleElement()
                .satisfies(option -> assertThat(option.idea().suits()).containsExactly("breakfast"));
    }

    @Test
    void three_days_of_work_are_enough_for_hours_and_without_any_there_are_none() {
        someone.paidDays = 3;
        assertThat(someone.isOffered(HOURS)).isTrue();
        someone.firstPaid = null;
        assertThat(someone.ruleAgainst(HOURS, null)).isEqualTo("no-paid-work");
        assertThat(someone.ruleAgainst(GIFT, null)).isEqualTo("no-paid-work");
    }

    @Test
    void who_has_too_few_points_is_told_how_many_jobs_and_whether_known() {
        someone.jobs = 2;
        someone.active = 2;
        someone.stake = Entrant.Stake.LOW;
        assertThat(someone.considered().against(GIFT)).contains(Ruling.of("few-points", 2, 0));
        someone.personally = true;
        assertThat(someone.considered().against(GIFT)).contains(Ruling.of("few-points", 2, 1));
    }

    @Test
    void monthly_work_and_work_in_spells_is_regular() {
        assertThat(java.util.stream.Stream.of(Entrant.Rhythm.values()).filter(Entrant.Rhythm::isRegular))
                .containsExactly(Entrant.Rhythm.BY_MONTHS, Entrant.Rhythm.BY_SPELLS);
    }

    @Test
    void a_limit_of_one_occasion_alone_is_a_limit() {
        someone.policy = GiftPolicy.LIMIT;
        someone.anOccasion = 1499L;
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).isEqualTo("over-limit");
        someone.anOccasion = 1500L;
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).isNull();
        someone.hourly = null;
        assertThat(someone.ruleAgainst(HOURS, null)).isEqualTo("hours-unpriced");
        assertThat(someone.ruleAgainst(GIFT, CANDLE)).as("it takes no hours").isNull();
    }

    @Test
    void what_is_over_the_limit_is_told_in_money() {
        someone.policy = GiftPolicy.LIMIT;
        someone.limit = 1000L;
        assertThat(someone.considered().ruledOut())
                .filteredOn(ruled -> CANDLE.equals(ruled.idea()))
                .extracting(Exclusion::ruling)
                .containsExactly(Ruling.of("over-limit", "£10.00", "£15.00"));
    }

    @Test
    void words_that_like_something_are_one_taste_and_words_that_say_neither_none() {
        var tags = new Tags(Map.of("wine", "alcohol"), Map.of("rioja", "wine"));
        assertThat(Taste.of(liked("Rioja", List.of()), tags)).singleElement().satisfies(taste -> {
            assertThat(taste.stance()).isEqualTo(Stance.LIKE);
            assertThat(taste.tags()).containsExactly("wine");
            assertThat(taste.welcomes()).isTrue();
            assertThat(taste.refuses(Set.of("wine"), tags)).isFalse();
        });
        assertThat(Taste.of(liked("Rioja", List.of("alcohol")), tags))
                .singleElement()
                .extracting(Taste::tags)
                .isEqualTo(Set.of("alcohol"));
        assertThat(Taste.of(noted("grew up in Rioja"), tags)).isEmpty();
    }

    private static Fact liked(String words, List<String> tags) {
        return new Fact(
                new Fact.Id(Ids.next()),
                new Client.Id(Ids.next()),
                null,
                "hobby",
                words,
                Stance.LIKE,
                tags,
                false,
                Fact.Sensitivity.ORDINARY,
                false,
                LocalDate.of(2026, 11, 1),
                null);
    }
}
