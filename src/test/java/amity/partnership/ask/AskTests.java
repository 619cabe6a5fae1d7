package amity.partnership.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import amity.Ledgers;
import amity.boundary.Guard;
import amity.boundary.GuardRefusal;
import amity.client.Client;
import amity.client.Merges;
import amity.client.OpenMatter;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskTests {
    private static final LocalDate TODAY = Ledgers.TODAY;

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("partnership");

    private final Asks asks = ledgers.get(Asks.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client tom = active("Tom Ashdown");

    @Test
    void what_was_given_is_a_moment_received_in_its_way_and_what_was_declined_counts_for_nothing() {
        var given = asked(tom, Kind.REFERRAL);
        asks.agreed(hannah, given.id(), null);
        asks.given(hannah, given.id(), null, "Introduced me to Harriet");
        var declined = asked(tom, Kind.MENTION);
        asks.declined(hannah, declined.id(), null, true);
        assertThat(moments())
                .extracting(Moment::kind, Moment::direction, Moment::words)
                .containsExactly(
                        tuple(Kind.REFERRAL, Direction.RECEIVED, "Introduced me to Harriet"),
                        tuple(Kind.TALK, Direction.SHARED, "We talked about a good word, and it is not for now."));
    }

    @Test
    void a_no_leaves_nothing_behind_unless_she_wants_it_noted() {
        asks.declined(hannah, asked(tom, Kind.HELP).id(), null, false);
        assertThat(moments()).isEmpty();
    }

    @Test
    void a_suggestion_that_was_asked_for_is_an_invited_one() {
        asks.given(hannah, asked(tom, Kind.SUGGESTION).id(), null, "");
        assertThat(moments()).singleElement().satisfies(moment -> {
            assertThat(moment.invited()).isTrue();
            assertThat(moment.words()).contains("What I asked for");
        });
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"WORK", "TALK", "CARD", "GIFT", "SIGNAL"})
    void only_the_six_ways_are_asked_for(Kind kind) {
        assertThatThrownBy(() -> plan(tom, kind)).isInstanceOf(Refusal.class);
    }

    @Test
    void one_thing_is_asked_at_a_time_and_the_refusal_says_which_is_open() {
        plan(tom, Kind.HELP);
        assertThatThrownBy(() -> plan(tom, Kind.CARE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("One thing at a time")
                .hasMessageContaining("What I asked for");
        plan(active("Priya Raman"), Kind.CARE);
    }

    @Test
    void taking_a_step_back_takes_back_what_came_of_it() {
        var ask = asked(tom, Kind.RESOURCES);
        asks.given(hannah, ask.id(), null, "");
        assertThat(asks.undo(hannah, ask.id())).map(Ask::state).contains(AskState.ASKED);
        assertThat(moments()).isEmpty();
        assertThat(asks.undo(hannah, ask.id())).map(Ask::state).contains(AskState.PLANNED);
        assertThat(asks.undo(hannah, ask.id())).isEmpty();
        assertThat(asks.of(hannah, tom.id())).isEmpty();
    }

    @Test
    void what_is_over_is_not_opened_again_beside_another() {
        var first = asked(tom, Kind.RESOURCES);
        asks.declined(hannah, first.id(), null, false);
        plan(tom, Kind.HELP);
        assertThatThrownBy(() -> asks.undo(hannah, first.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void taking_the_question_back_forgets_why_a_warning_was_passed() {
        var lawyer = ledgers.clients().change(hannah.id(), tom.with(Client.Sector.LEGAL));
        var ask = plan(lawyer, Kind.REFERRAL);
        assertThatThrownBy(() -> asks.asked(hannah, ask.id(), null, null)).isInstanceOf(GuardRefusal.class);
        asks.asked(hannah, ask.id(), null, "She says they may");
        var guard = ledgers.get(Guard.class);
        assertThat(guard.passed(hannah, tom.id())).hasSize(1);
        asks.undo(hannah, ask.id());
        assertThat(guard.passed(hannah, tom.id())).isEmpty();
    }

    @Test
    void nothing_is_asked_while_a_renewal_is_open_and_the_plan_waits() {
        ledgers.clients().open(hannah.id(), tom.id(), OpenMatter.Matter.RENEWAL, TODAY.minusDays(3), null);
        var ask = plan(tom, Kind.CARE);
        assertThatThrownBy(() -> asks.asked(hannah, ask.id(), null, "All the same"))
                .isInstanceOf(GuardRefusal.class);
        assertThat(asks.get(hannah, ask.id()).state()).isEqualTo(AskState.PLANNED);
    }

    @Test
    void the_day_of_a_step_can_be_put_right_and_the_moment_moves_with_it() {
        var ask = asked(tom, Kind.CARE);
        asks.given(hannah, ask.id(), null, "Asked how my year goes");
        assertThatThrownBy(() -> asks.correct(hannah, ask.id(), AskState.GIVEN, TODAY.minusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Each step");
        assertThatThrownBy(() -> asks.correct(hannah, ask.id(), AskState.GIVEN, TODAY.plusDays(1)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> asks.correct(hannah, ask.id(), AskState.AGREED, TODAY))
                .isInstanceOf(Refusal.class);
        asks.correct(hannah, ask.id(), AskState.PLANNED, TODAY.minusDays(9));
        asks.correct(hannah, ask.id(), AskState.ASKED, TODAY.minusDays(5));
        asks.correct(hannah, ask.id(), AskState.GIVEN, TODAY.minusDays(2));
        assertThat(moments()).extracting(Moment::day).containsExactly(TODAY.minusDays(2));
    }

    @Test
    void the_day_of_a_reminder_goes_with_the_ask_and_comes_to_none_that_is_withdrawn() {
        var ask = plan(tom, Kind.HELP);
        assertThat(ask.remind()).isAfter(TODAY);
        assertThat(asks.remind(hannah, ask.id(), TODAY).remind()).isEqualTo(TODAY);
        assertThat(asks.withdraw(hannah, ask.id()).remind()).isNull();
        assertThatThrownBy(() -> asks.remind(hannah, ask.id(), TODAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void words_change_until_they_were_said() {
        var ask = plan(tom, Kind.HELP);
        asks.reword(hannah, ask.id(), Kind.CARE, "  Twenty minutes for my year?  ");
        var asked = asks.asked(hannah, ask.id(), null, null);
        assertThat(asked.words()).isEqualTo("Twenty minutes for my year?");
        assertThatThrownBy(() -> asks.reword(hannah, ask.id(), Kind.HELP, "Else"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> asks.plan(hannah, new AskPlan(active("Ruth").id(), null, Kind.HELP, null, "  ")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void parting_closes_what_is_open_and_nothing_new_is_asked() {
        var ask = asked(tom, Kind.HELP);
        ledgers.clients().change(hannah.id(), tom.with(Client.Status.PARTED));
        assertThat(asks.get(hannah, ask.id()).state()).isEqualTo(AskState.WITHDRAWN);
        assertThat(asks.get(hannah, ask.id()).withdrawnWhy()).isEqualTo(Ask.Why.PARTED);
        assertThatThrownBy(() -> plan(tom, Kind.CARE)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> asks.undo(hannah, ask.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void of_two_that_become_one_only_one_ask_stays_open_until_they_are_two_again() {
        var priya = active("Priya Raman");
        var kept = asked(tom, Kind.HELP);
        var came = asked(priya, Kind.CARE);
        var merging = ledgers.get(Merges.class);
        merging.merge(hannah.id(), tom.id(), priya.id());
        assertThat(asks.open(hannah, tom.id())).map(Ask::id).contains(kept.id());
        assertThat(asks.of(hannah, tom.id())).extracting(Ask::id).contains(came.id());
        merging.unmerge(hannah.id(), priya.id());
        assertThat(asks.open(hannah, priya.id())).map(Ask::id).contains(came.id());
        assertThat(asks.open(hannah, tom.id())).map(Ask::id).contains(kept.id());
    }

    @Test
    void no_practice_sees_the_asks_of_another() {
        var ask = plan(tom, Kind.HELP);
        var other = ledgers.practice("Another practice");
        assertThat(asks.of(other, tom.id())).isEmpty();
        assertThatThrownBy(() -> asks.asked(other, ask.id(), null, null)).isInstanceOf(NotFound.class);
    }

    /** Whatever is tried in whatever order: the steps are those there are, one is open at a time, and days never go back. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void no_order_of_steps_leads_anywhere_but_where_steps_lead(long seed) {
        var chance = new Random(seed);
        var all = new ArrayList<Ask.Id>();
        int kept = 0;
        for (int i = 0; i < 150; i++) {
            var before = all.stream().flatMap(id -> found(id).stream()).toList();
            try {
                step(chance, all);
                kept++;
            } catch (Refusal refused) {
                assertThat(all.stream().flatMap(id -> found(id).stream())).isEqualTo(before);
            }
            assertLegal();
        }
        assertThat(kept).isGreaterThan(20);
    }

    private void step(Random chance, List<Ask.Id> all) {
        if (all.isEmpty() || chance.nextInt(4) == 0) {
            all.add(plan(tom, List.of(Kind.HELP, Kind.CARE).get(chance.nextInt(2)))
                    .id());
            return;
        }
        var id = all.get(chance.nextInt(all.size()));
        if (found(id).isEmpty()) return;
        var day = chance.nextBoolean() ? null : TODAY.minusDays(chance.nextInt(4) - 1);
        switch (chance.nextInt(8)) {
            case 0 -> asks.asked(hannah, id, day, null);
            case 1 -> asks.agreed(hannah, id, day);
            case 2 -> asks.given(hannah, id, day, "");
            case 3 -> asks.declined(hannah, id, day, chance.nextBoolean());
            case 4 -> asks.withdraw(hannah, id);
            case 5 -> asks.undo(hannah, id);
            default ->
                asks.correct(hannah, id, AskState.values()[chance.nextInt(6)], TODAY.minusDays(chance.nextInt(5) - 1));
        }
    }

    private void assertLegal() {
        var known = asks.of(hannah, tom.id());
        assertThat(known).filteredOn(Ask::isOpen).hasSizeLessThanOrEqualTo(1);
        for (var ask : known) {
            var steps = List.copyOf(ask.days().keySet());
            assertThat(steps.getFirst()).isEqualTo(AskState.PLANNED);
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i - 1).next()).contains(steps.get(i));
            }
            assertThat(List.copyOf(ask.days().values())).isSorted().allMatch(day -> !day.isAfter(TODAY));
            assertThat(ask.remind() == null || ask.isOpen()).isTrue();
        }
        long given = known.stream().filter(ask -> ask.state() == AskState.GIVEN).count();
        assertThat(moments().stream().filter(moment -> moment.kind().isWay())).hasSize((int) given);
    }

    private List<Ask> found(Ask.Id id) {
        return asks.of(hannah, tom.id()).stream()
                .filter(ask -> ask.id().equals(id))
                .toList();
    }

    private Ask asked(Client client, Kind way) {
        return asks.asked(hannah, plan(client, way).id(), null, null);
    }

    private Ask plan(Client client, Kind way) {
        return asks.plan(hannah, new AskPlan(client.id(), null, way, null, "What I asked for"));
    }

    private List<Moment> moments() {
        return ledgers.ledger().timeline(hannah.id(), tom.id());
    }

    private Client active(String name) {
        var client = ledgers.clients().add(hannah.id(), name);
        return ledgers.clients().change(hannah.id(), client.with(Client.Status.ACTIVE));
    }
}
