package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.client.HourlyRates;
import amity.client.OpenMatter;
import amity.moment.Kind;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTests {
    static final List<String> EVERY_ACTION = Action.WORDS;
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z"); // a Friday

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final Guard guard = ledgers.get(Guard.class);
    private final Boundaries boundaries = ledgers.get(Boundaries.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client tom = allowing(ledgers.clients().add(hannah.id(), "Tom Ashdown"));

    @ParameterizedTest
    @FieldSource("EVERY_ACTION")
    void nothing_speaks_against_a_client_without_boundaries_of_whom_the_policy_is_known(String word) {
        assertThat(judge(word).answer()).isEqualTo(Verdict.Answer.OK);
    }

    @ParameterizedTest
    @FieldSource("EVERY_ACTION")
    void every_action_on_an_unknown_client_is_refused(String word) {
        var nobody = Actions.named(word, new Client.Id(Ids.next()), NOW);
        assertThatThrownBy(() -> guard.judge(hannah, nobody)).isInstanceOf(NotFound.class);
    }

    @Test
    void several_things_are_judged_each_as_what_it_would_be() {
        policy(Client.GiftPolicy.NONE);
        var verdicts = guard.judge(hannah, List.of("card", "gift", "card"), word -> Actions.named(word, tom.id(), NOW));
        assertThat(verdicts).hasSize(2);
        assertThat(verdicts.get("card").isClear()).isTrue();
        assertThat(verdicts.get("gift").blocks()).isTrue();
    }

    @Test
    void no_practice_may_judge_the_client_of_another() {
        var other = ledgers.practice("Another practice");
        assertThatThrownBy(() -> guard.judge(other, Actions.named("gift", tom.id(), NOW)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void policy_nothing_rules_out_gifts_hours_and_even_cards() {
        policy(Client.GiftPolicy.NOTHING);
        assertBlocked("policy-nothing", "gift", "hours", "card");
        assertThat(judge("message").isClear()).isTrue();
    }

    @Test
    void policy_none_leaves_the_card() {
        policy(Client.GiftPolicy.NONE);
        assertBlocked("policy-none", "gift", "hours");
        assertThat(judge("card").isClear()).isTrue();
    }

    @Test
    void policy_declare_and_an_unknown_policy_warn_for_gifts_and_hours() {
        policy(Client.GiftPolicy.DECLARE);
        assertWarned("policy-declare", "gift", "hours");
        policy(Client.GiftPolicy.UNKNOWN);
        assertWarned("policy-unknown", "gift", "hours");
        assertThat(judge("card").isClear()).isTrue();
    }

    @Test
    void a_gift_above_the_limit_is_blocked_and_one_at_it_is_not() {
        assertThat(gift("25.00", false).isClear()).isTrue();
        assertThat(gift("25.01", false).blocking()).extracting(Concern::rule).containsExactly("policy-limit");
    }

    @Test
    void free_hours_count_against_the_limit_at_the_clients_rate() {
        change(it -> it.withHourlyRate(Money.parse("GBP 40.00")));
        assertThat(guard.judge(hannah, new Action.Hours(tom.id(), null, 2, NOW)).isClear())
                .isTrue();
        assertThat(guard.judge(hannah, new Action.Hours(tom.id(), null, 3, NOW)).blocking())
                .extracting(Concern::rule)
                .containsExactly("policy-limit");
    }

    @Test
    void official_bodies_are_given_cards_only_and_it_is_the_law_that_says_so() {
        sector(Client.Sector.OFFICIAL);
        assertBlocked("sector-official", "gift", "hours");
        assertThat(judge("gift").concerns()).extracting(Concern::whose).contains(Concern.Whose.LAW);
        assertThat(judge("card").isClear()).isTrue();
    }

    @Test
    void hours_that_nobody_can_price_are_not_held_to_a_limit_but_asked_about_first() {
        change(it -> it.withHourlyRate(null));
        assertThat(rules(Actions.named("hours", tom.id(), NOW))).containsExactly("hours-unpriced");
        ledgers.get(Practices.class).set(hannah.id(), HourlyRates.USUAL, "2000");
        assertThat(rules(Actions.named("hours", tom.id(), NOW))).isEmpty();
        assertThat(rules(new Action.Hours(tom.id(), null, 6, NOW))).containsExactly("policy-limit");
    }

    @Test
    void a_gift_of_which_only_the_price_is_said_is_held_to_the_limit() {
        var act = new Intention(tom.id(), null, "gift", "", Money.of(CurrencyUnit.GBP, 100), 0, null, false);
        assertThat(rules(act.at(NOW))).containsExactly("policy-limit");
    }

    @ParameterizedTest
    @EnumSource(names = {"HEALTH", "FINANCE", "LEGAL", "EDUCATION", "CHARITY"})
    void regulated_sectors_warn_for_gifts_hours_and_asks(Client.Sector sector) {
        sector(sector);
        assertWarned("sector-regulated", "gift", "hours");
        assertWarned("sector-ask", "ask");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OTHER"})
    void what_is_regulated_are_asks_to_speak_for_us_and_no_others(Client.Sector sector) {
        sector(sector);
        for (var way : Kind.values()) {
            if (way.isWay()) {
                var ask = new Action.Ask(tom.id(), null, way, "", NOW);
                boolean speaks = way == Kind.REFERRAL || way == Kind.MENTION;
                assertThat(guard.judge(hannah, ask).concerns())
                        .as(way.word())
                        .extracting(Concern::rule)
                        .isEqualTo(speaks ? List.of("sector-ask") : List.of());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_open_matter_rules_out_gifts_hours_and_asks_until_it_is_over(OpenMatter.Matter matter) {
        ledgers.clients().open(hannah.id(), tom.id(), matter, day(1), day(25));
        assertBlocked("open-matter", "gift", "hours", "ask");
        assertThat(judge("card").isClear()).isTrue();
        var afterwards = Actions.named("gift", tom.id(), Instant.parse("2026-11-26T10:00:00Z"));
        assertThat(guard.judge(hannah, afterwards).isClear()).isTrue();
    }

    @Test
    void an_open_matter_and_a_sector_are_named_by_what_they_are() {
        sector(Client.Sector.HEALTH);
        assertThat(judge("ask").concerns())
                .extracting(Concern::why)
                .containsExactly("Tom Ashdown works in health care, where recommending you may be regulated.");
        sector(Client.Sector.OTHER);
        ledgers.clients().open(hannah.id(), tom.id(), OpenMatter.Matter.RENEWAL, day(1), day(25));
        assertThat(judge("gift").concerns())
                .extracting(Concern::said)
                .containsExactly("The renewal is open with Tom Ashdown: anything given now could look like pressure."
                        + " A hand-written card, with thanks for this year’s work.");
        assertThat(judge("ask").concerns())
                .extracting(Concern::said)
                .containsExactly("The renewal is open with Tom Ashdown: an ask now would lean on it."
                        + " Ask when it is settled.");
    }

    @Test
    void whoever_dislikes_being_indebted_is_given_a_card_only() {
        change(it -> it.withDislikesBeingIndebted(true));
        assertBlocked("dislikes-being-indebted", "gift", "hours");
        assertThat(judge("card").isClear()).isTrue();
    }

    @Test
    void with_a_parted_client_nothing_new_begins_and_a_word_is_hers_to_choose() {
        change(it -> it.with(Client.Status.PARTED));
        assertBlocked("parted", "gift", "hours", "ask", "suggestion", "invitation");
        assertWarned("parted", "card", "call", "message");
    }

    @Test
    void nothing_personal_is_given_where_they_keep_it_to_work() {
        change(it -> it.with(Client.TheirStrand.WORK_ONLY));
        assertThat(gift("20.00", true).blocks()).isTrue();
        assertThat(gift("20.00", false).isClear()).isTrue();
        assertThat(guard.judge(hannah, new Action.Invitation(tom.id(), null, true, "", NOW))
                        .blocks())
                .isTrue();
    }

    @Test
    void a_call_outside_their_hours_warns_and_says_when_it_is_welcome() {
        hours(tom.id(), false, ZoneId.of("Europe/London"), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
        assertWarned("contact-hours", "call", "message");
        assertThat(judge("call").concerns().getFirst().nextGoodTime())
                .isEqualTo(OffsetDateTime.parse("2026-11-23T09:00:00Z"));
        assertThat(judge("card").isClear()).isTrue();
    }

    @Test
    void their_hours_beat_ours_of_the_same_kind() {
        hours(null, true, Ledgers.LONDON, Set.of(DayOfWeek.TUESDAY));
        hours(tom.id(), false, Ledgers.LONDON, Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
        assertThat(judge("call").concerns()).extracting(Concern::whose).containsExactly(Concern.Whose.THEIRS);
        assertThat(judge("call").concerns().getFirst().nextGoodTime())
                .isEqualTo(OffsetDateTime.parse("2026-11-24T09:00:00Z"));
    }

    /** An ask, a suggestion and an invitation come by a message or a call. */
    @ParameterizedTest
    @ValueSource(strings = {"ask", "suggestion", "invitation"})
    void what_comes_by_a_call_is_judged_as_one(String word) {
        hours(tom.id(), false, ZoneId.of("America/New_York"), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertThat(rules(word, "2026-11-24T02:00:00Z")).contains("contact-hours");
        assertThat(rules(word, "2026-11-24T15:00:00Z")).isEmpty();
        boundaries.keep(hannah, Boundary.leave(tom.id(), day(24), day(26), "", Ledgers.LONDON));
        assertThat(rules(word, "2026-11-24T15:00:00Z")).containsExactly("leave");
        boundaries.keep(
                hannah,
                Boundary.of(tom.id(), Boundary.Side.THEIRS, new Topic("his divorce"), Ledgers.LONDON)
                        .blocking());
        var about = Actions.named(word, tom.id(), "Tom’s divorce", null, Instant.parse("2026-11-27T15:00:00Z"));
        assertThat(guard.judge(hannah, about).forbids()).isTrue();
    }

    private List<String> rules(String word, String at) {
        return guard.judge(hannah, Actions.named(word, tom.id(), Instant.parse(at))).concerns().stream()
                .map(Concern::rule)
                .toList();
    }

    /** Whatever stands in the way, all that waiting cures names one time, and at that time nothing of it is left. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_best_time_is_one_answer(int seed) {
        var random = new Random(seed);
        var zones = List.of("America/New_York", "Asia/Tokyo", "Europe/London", "Australia/Sydney");
        for (int i = 0; i < 3; i++) {
            if (random.nextBoolean()) {
                boolean theirs = random.nextBoolean();
                hours(
                        theirs ? tom.id() : null,
                        !theirs,
                        ZoneId.of(zones.get(random.nextInt(zones.size()))),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.of(2 + random.nextInt(6))));
            } else {
                var from = day(20 + random.nextInt(3));
                boundaries.keep(
                        hannah,
                        Boundary.leave(
                                random.nextBoolean() ? tom.id() : null,
                                from,
                                from.plusDays(random.nextInt(8)),
                                "",
                                Ledgers.LONDON));
            }
        }
        var call = Actions.named("call", tom.id(), NOW.plusSeconds(3600L * random.nextInt(100)));
        var verdict = guard.judge(hannah, call);
        assertThat(verdict.concerns().stream().map(Concern::nextGoodTime).distinct())
                .hasSizeLessThanOrEqualTo(1);
        var best = verdict.best();
        if (best != null) {
            assertThat(guard.judge(hannah, call.at(best.toInstant())).isClear()).isTrue();
            assertThat(best.toInstant()).isAfter(call.at());
            verdict.concerns().forEach(concern -> assertThat(concern.instead())
                    .contains(BestTime.shown(ledgers.get(Words.class), best, hannah.zone()), "your time"));
        }
    }

    @Test
    void leave_of_either_side_warns_until_it_is_over() {
        boundaries.keep(hannah, Boundary.leave(tom.id(), day(16), day(22), "Lake District", Ledgers.LONDON));
        assertWarned("leave", "call", "message");
        assertThat(judge("call").concerns().getFirst().nextGoodTime())
                .isEqualTo(OffsetDateTime.parse("2026-11-23T09:00:00Z"));
        assertThat(judge("card").isClear()).as("waits for them").isTrue();
        boundaries.keep(hannah, Boundary.leave(null, day(20), day(30), "Holiday", Ledgers.LONDON));
        assertThat(judge("call").concerns().getFirst().nextGoodTime())
                .isEqualTo(OffsetDateTime.parse("2026-12-01T09:00:00Z"));
    }

    @Test
    void block_beats_warn() {
        policy(Client.GiftPolicy.UNKNOWN);
        sector(Client.Sector.OFFICIAL);
        var verdict = judge("gift");
        assertThat(verdict.answer()).isEqualTo(Verdict.Answer.BLOCK);
        assertThat(verdict.concerns()).extracting(Concern::rule).containsExactly("sector-official", "policy-unknown");
    }

    private void assertBlocked(String rule, String... words) {
        for (var word : words) {
            assertThat(judge(word).answer()).as(word).isEqualTo(Verdict.Answer.BLOCK);
            assertThat(judge(word).blocking())
                    .as(word)
                    .extracting(Concern::rule)
                    .contains(rule);
        }
    }

    private void assertWarned(String rule, String... words) {
        for (var word : words) {
            assertThat(judge(word).answer()).as(word).isEqualTo(Verdict.Answer.WARN);
            assertThat(judge(word).concerns())
                    .as(word)
                    .extracting(Concern::rule)
                    .containsExactly(rule);
        }
    }

    private Verdict judge(String word) {
        return guard.judge(hannah, Actions.named(word, tom.id(), NOW));
    }

    private Verdict gift(String price, boolean personal) {
        var offer = new Offer(null, "Tea", Set.of("tea"), personal, null, Money.parse("GBP " + price));
        return guard.judge(hannah, new Action.Gift(tom.id(), null, offer, NOW));
    }

    private void hours(Client.Id client, boolean ours, ZoneId zone, Set<DayOfWeek> days) {
        var side = ours ? Boundary.Side.OURS : Boundary.Side.THEIRS;
        var hours = new ContactHours(days, LocalTime.of(9, 0), LocalTime.of(17, 0));
        boundaries.keep(hannah, Boundary.of(client, side, hours, zone));
    }

    private static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }

    /** A client whose policy is a limit of 25 pounds, and whose hour costs 20: nothing speaks against anything. */
    private Client allowing(Client added) {
        var limited = added.with(Client.GiftPolicy.LIMIT, Money.of(CurrencyUnit.GBP, 25))
                .withHourlyRate(Money.of(CurrencyUnit.GBP, 20));
        return ledgers.clients().change(hannah.id(), limited);
    }

    private List<String> rules(Action action) {
        return guard.judge(hannah, action).concerns().stream()
                .map(Concern::rule)
                .toList();
    }

    private void change(UnaryOperator<Client> saying) {
        ledgers.clients().change(hannah.id(), saying.apply(ledgers.clients().get(hannah.id(), tom.id())));
    }

    private void policy(Client.GiftPolicy policy) {
        change(it -> it.with(policy, it.gifts().limit()));
    }

    private void sector(Client.Sector sector) {
        change(it -> it.with(sector));
    }
}
