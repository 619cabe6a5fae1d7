package amity.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.boundary.Action;
import amity.boundary.Guard;
import amity.boundary.GuardRefusal;
import amity.client.Client;
import amity.client.Someone;
import amity.moment.Kind;
import amity.moment.Strand;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionsTests extends InACircle {
    private static final Instant NOW =
            TODAY.atTime(10, 0).atZone(Ledgers.LONDON).toInstant();
    private final Functions functions = ledgers.get(Functions.class);
    private final FunctionMoments afterwards = ledgers.get(FunctionMoments.class);
    private final Guard guard = ledgers.get(Guard.class);

    private Function.Said said(String name, LocalDate on, String town, List<Someone> going) {
        return new Function.Said(
                name,
                on,
                LocalTime.of(18, 30),
                town,
                Someone.of(priya.id()),
                "",
                false,
                Strand.BUSINESS,
                List.of(),
                going);
    }

    private Function kept(LocalDate on) {
        return functions.keep(hannah, said("Winter talk", on, "Leeds", List.of(Someone.of(tom.id()))));
    }

    @Test
    void a_polite_no_is_kept_with_its_words_and_its_day_and_can_be_taken_back() {
        var id = kept(TODAY.plusDays(3)).id();
        functions.answer(hannah, id, Function.Answer.DECLINED, " Not this time ");
        functions.answer(hannah, id, Function.Answer.DECLINED, "So sorry");
        assertThat(functions.get(hannah.id(), id)).satisfies(function -> {
            assertThat(function.wording()).isEqualTo("So sorry");
            assertThat(function.answeredOn()).isEqualTo(TODAY);
        });
        functions.answer(hannah, id, null, "");
        assertThat(functions.get(hannah.id(), id).answer()).isNull();
        assertThat(functions.get(hannah.id(), id).wording()).isEmpty();
    }

    @Test
    void what_she_went_to_is_looked_back_on_for_a_month() {
        var id = kept(TODAY.minusDays(1)).id();
        functions.answer(hannah, id, Function.Answer.GOING, "");
        assertThat(functions.toLookBackOn(hannah.id(), TODAY)).hasSize(1);
        assertThat(functions.toLookBackOn(hannah.id(), TODAY.plusDays(29))).hasSize(1);
        assertThat(functions.toLookBackOn(hannah.id(), TODAY.plusDays(30))).isEmpty();
    }

    @Test
    void a_change_keeps_the_answer_and_whoever_was_asked() {
        var id = kept(TODAY.plusDays(3)).id();
        functions.answer(hannah, id, Function.Answer.GOING, "");
        functions.asked(hannah, id, guard.pass(hannah, invitation(aoife, false), null));
        functions.change(hannah, id, said("Winter lecture", TODAY.plusDays(4), "York", List.of()));
        assertThat(functions.get(hannah.id(), id)).satisfies(function -> {
            assertThat(function.isGoing()).isTrue();
            assertThat(function.town()).isEqualTo("York");
            assertThat(function.guests()).singleElement().satisfies(guest -> assertThat(guest.who())
                    .isEqualTo(Someone.of(aoife.id())));
        });
        functions.unasked(hannah.id(), id, aoife.id());
        assertThat(functions.get(hannah.id(), id).guests()).isEmpty();
    }

    @Test
    void nobody_is_asked_to_something_personal_where_either_side_keeps_it_to_work() {
        ledgers.clients().change(hannah.id(), aoife.with(Client.TheirStrand.WORK_ONLY));
        assertThatThrownBy(() -> guard.pass(hannah, invitation(aoife, true), "I’d like to"))
                .isInstanceOf(GuardRefusal.class);
        assertThat(guard.judge(hannah, invitation(aoife, false)).blocks()).isFalse();
        var id = kept(TODAY.plusDays(3)).id();
        var card = guard.pass(hannah, new Action.Card(tom.id(), null, NOW), null);
        assertThatThrownBy(() -> functions.asked(hannah, id, card)).hasMessageContaining("something else");
    }

    private static Action invitation(Client client, boolean personal) {
        return new Action.Invitation(client.id(), null, personal, "Winter talk", NOW);
    }

    @Test
    void afterwards_each_client_who_came_has_one_moment_with_who_was_there_and_it_can_be_taken_back() {
        var id = kept(TODAY.minusDays(1)).id();
        var owen = person(priya, "Owen Hale");
        var came = List.of(
                Someone.of(priya.id()), Someone.of(owen), Someone.of(tom.id()), Someone.of(person(null, "Helen")));
        assertThat(afterwards.shared(hannah, id, came, Strand.PERSONAL)).isEqualTo(2);
        assertThat(afterwards.shared(hannah, id, came, Strand.PERSONAL)).isZero();
        assertThat(moments(priya)).singleElement().satisfies(moment -> {
            assertThat(moment.kind()).isEqualTo(Kind.FUNCTION);
            assertThat(moment.strand()).isEqualTo(Strand.PERSONAL);
            assertThat(moment.day()).isEqualTo(TODAY.minusDays(1));
            assertThat(ledgers.ledger().present(hannah.id(), List.of(moment.id())))
                    .containsEntry(moment.id(), List.of(owen));
        });
        assertThat(afterwards.shared(hannah, id, List.of(Someone.of(ruth.id())), Strand.BUSINESS))
                .isEqualTo(1);
        afterwards.unshared(hannah, id);
        assertThat(moments(priya)).isEmpty();
        assertThat(moments(ruth)).isEmpty();
        assertThat(afterwards.shared(hannah, id, came, Strand.BUSINESS)).isEqualTo(2);
    }

    @Test
    void what_cannot_be_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> functions.keep(hannah, said("Talk", null, "Leeds", List.of())))
                .hasMessageContaining("on which day");
        assertThatThrownBy(() -> functions.keep(hannah, said("Talk", TODAY, " ", List.of())))
                .hasMessageContaining("in which town");
        assertThatThrownBy(() -> functions.keep(hannah, said(" ", TODAY, "Leeds", List.of())))
                .hasMessageContaining("what it is");
        var id = kept(TODAY.plusDays(1)).id();
        assertThatThrownBy(() -> kept(TODAY.plusDays(1))).hasMessageContaining("kept already");
        assertThatThrownBy(() -> afterwards.shared(hannah, id, List.of(), Strand.BUSINESS))
                .hasMessageContaining("still to come");
    }
}
