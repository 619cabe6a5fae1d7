package amity.partnership.ask;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.boundary.Action;
import amity.boundary.Actions;
import amity.boundary.Concern;
import amity.boundary.Guard;
import amity.boundary.Verdict;
import amity.client.Client;
import amity.hours.Vouchers;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Note;
import amity.practice.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DistanceRuleTests {
    private static final LocalDate TODAY = Ledgers.TODAY;

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("partnership", "gift");

    private final Guard guard = ledgers.get(Guard.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client tom = welcoming("Tom Ashdown");
    private final Client priya = welcoming("Priya Raman");

    @Test
    void nothing_is_asked_within_a_week_of_a_gift_or_free_hours_and_the_guard_says_from_when() {
        given(Kind.GIFT, TODAY.minusDays(7));
        assertThat(ask(TODAY).blocking()).singleElement().satisfies(concern -> {
            assertThat(concern.rule()).isEqualTo("ask-distance");
            assertThat(concern.why()).contains("a gift").contains("13 November");
            assertThat(concern.nextGoodTime().toLocalDate()).isEqualTo(TODAY.plusDays(1));
        });
        assertThat(ask(TODAY.plusDays(1)).isClear()).isTrue();
        given(Kind.HOURS, TODAY.minusDays(2));
        assertThat(ask(TODAY.plusDays(5)).blocks()).isTrue();
        assertThat(ask(TODAY.plusDays(6)).isClear()).isTrue();
        assertThat(ask(TODAY.minusDays(8)).isClear()).isTrue();
    }

    @Test
    void a_plain_card_stands_in_the_way_only_on_its_own_day() {
        given(Kind.CARD, TODAY);
        assertThat(ask(TODAY).blocks()).isTrue();
        assertThat(ask(TODAY.plusDays(1)).isClear()).isTrue();
    }

    @Test
    void a_gift_they_gave_and_one_for_somebody_else_are_no_reason_to_wait() {
        ledgers.ledger()
                .tell(hannah, Note.of(tom.id(), "Chocolates").as(Kind.GIFT).direction(Direction.RECEIVED));
        ledgers.ledger()
                .tell(hannah, Note.of(priya.id(), "A book").as(Kind.GIFT).direction(Direction.GIVEN));
        assertThat(ask(TODAY).isClear()).isTrue();
    }

    @Test
    void a_promise_of_free_hours_keeps_questions_away_for_a_week_too() {
        ledgers.get(Vouchers.class)
                .promise(hannah, new Vouchers.Promise(tom.id(), null, null, 8, null, null), (String) null);
        assertThat(ask(TODAY).blocks()).isTrue();
        assertThat(ask(TODAY.plusDays(7)).blocks()).isTrue();
        assertThat(ask(TODAY.plusDays(8)).isClear()).isTrue();
    }

    @Test
    void on_the_day_of_a_question_a_gift_hours_or_a_card_look_like_payment_for_a_yes() {
        var asks = ledgers.get(Asks.class);
        var ask = asks.plan(hannah, new AskPlan(tom.id(), null, Kind.CARE, null, "Twenty minutes?"));
        assertThat(judge("gift", TODAY).isClear()).isTrue();
        asks.asked(hannah, ask.id(), null, null);
        for (var token : new String[] {"gift", "hours", "card"}) {
            assertThat(judge(token, TODAY).concerns())
                    .as(token)
                    .extracting(Concern::rule)
                    .containsExactly("ask-distance");
            assertThat(judge(token, TODAY).blocks()).isFalse();
            assertThat(judge(token, TODAY.plusDays(1)).isClear()).isTrue();
        }
    }

    @Test
    void a_question_of_long_ago_is_found_however_late_the_day_was_that_was_judged_before_it() {
        var asks = ledgers.get(Asks.class);
        var ask = asks.plan(hannah, new AskPlan(tom.id(), null, Kind.CARE, null, "Twenty minutes?"));
        asks.asked(hannah, ask.id(), null, null);
        var later = Actions.named("gift", tom.id(), at(TODAY.plusDays(60)));
        var sameDay = Actions.named("gift", tom.id(), at(TODAY));
        assertThat(guard.judge(hannah, List.of(later, sameDay)))
                .extracting(Verdict::isClear)
                .containsExactly(true, false);
    }

    private Verdict ask(LocalDate day) {
        return guard.judge(hannah, new Action.Ask(tom.id(), null, Kind.CARE, "", at(day)));
    }

    private Verdict judge(String word, LocalDate day) {
        return guard.judge(hannah, Actions.named(word, tom.id(), at(day)));
    }

    private Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(hannah.zone()).toInstant();
    }

    private void given(Kind kind, LocalDate on) {
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(tom.id(), "Something small")
                                .as(kind)
                                .direction(Direction.GIVEN)
                                .on(on));
    }

    private Client welcoming(String name) {
        var client = ledgers.clients().add(hannah.id(), name);
        return ledgers.clients()
                .change(hannah.id(), client.with(Client.Status.ACTIVE).with(Client.GiftPolicy.NO_RULE, null));
    }
}
