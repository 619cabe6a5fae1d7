package amity.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Crowd;
import amity.client.Client;
import amity.client.Introduction;
import amity.client.Someone;
import amity.moment.Promise;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Ids;
import amity.shell.Refusal;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class CirclesTests extends InACircle {
    private final Circles circles = ledgers.get(Circles.class);
    private final Encounters encounters = ledgers.get(Encounters.class);

    private Circle circle() {
        return circles.of(hannah, TODAY);
    }

    private Encounter meet(String name, Someone through) {
        return encounters.keep(hannah, new Encounter.Said(name, through, "The fair", TODAY.minusDays(9), "", false));
    }

    @Test
    void what_introductions_brought_counts_everyone_along_the_chain_once() {
        introduced(priya, aoife);
        introduced(priya, tom);
        introduced(aoife, ruth);
        introduced(tom, ruth);
        paid(priya, "1000");
        paid(aoife, "200");
        paid(tom, "30");
        paid(ruth, "4");
        assertThat(circle().introducers())
                .filteredOn(one -> one.name().equals("Priya Raman"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.brought()).hasToString("GBP 234.00");
                    assertThat(one.introduced()).containsExactly("Aoife Brennan", "Tom Ashdown");
                    assertThat(one.further()).isEqualTo(1);
                });
        assertThat(circle().through()).isEqualTo(3);
        assertThat(circle().clients()).isEqualTo(4);
    }

    @Test
    void somebody_at_a_client_introduces_for_it_and_a_friend_for_herself() {
        introduced(Someone.of(person(priya, "Owen Hale")), aoife, TODAY);
        introduced(Someone.of(person(null, "Helen Marsh")), tom, TODAY);
        assertThat(circle().introducers()).extracting(Circle.Introducer::name).contains("Priya Raman", "Helen Marsh");
        assertThat(circle().members())
                .filteredOn(member -> member.place() == Circle.Place.FRIEND)
                .extracting(Circle.Member::name)
                .containsExactly("Helen Marsh");
    }

    @Test
    void a_ring_is_refused_however_long_and_across_people_at_clients() {
        introduced(priya, aoife);
        introduced(Someone.of(person(aoife, "Owen Hale")), tom, TODAY);
        assertThatThrownBy(() -> introduced(tom, priya))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ring");
        assertThatThrownBy(() -> introduced(Someone.of(person(tom, "Ann")), priya, TODAY))
                .hasMessageContaining("ring");
        assertThatThrownBy(() -> introduced(Someone.of(person(ruth, "Bea")), ruth, TODAY))
                .hasMessageContaining("itself");
        introduced(tom, ruth);
        assertThat(introductions.all(hannah.id())).hasSize(3);
    }

    @Test
    void a_ring_through_somebody_met_is_refused_too() {
        var sofia = meet("Sofia Marchetti", Someone.of(priya.id()));
        assertThatThrownBy(() -> introduced(Someone.of(sofia.person()), priya, TODAY))
                .hasMessageContaining("ring");
        introduced(Someone.of(sofia.person()), tom, TODAY);
        var niamh = meet("Niamh Daly", Someone.of(tom.id()));
        assertThatThrownBy(() -> encounters.change(
                        hannah,
                        sofia.id(),
                        new Encounter.Said(
                                "Sofia Marchetti", Someone.of(niamh.person()), "The fair", TODAY, "", false)))
                .hasMessageContaining("ring");
    }

    @Test
    void a_promise_to_introduce_that_names_one_other_is_drawn_as_promised() {
        ledgers.promises().make(hannah, tom.id(), Promise.Whose.OURS, "introduce him to Ruth", null, null);
        ledgers.promises().make(hannah, tom.id(), Promise.Whose.OURS, "send Priya the list", null, null);
        assertThat(circle().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.bond()).isEqualTo(Circle.Bond.PROMISED);
            assertThat(tie.to()).isEqualTo(ruth.id().value());
        });
    }

    @Test
    void nothing_is_counted_where_work_and_payment_are_all_that_is_wanted() {
        introduced(priya, tom);
        paid(tom, "500");
        ledgers.get(Reviews.class).answer(hannah, tom.id(), Question.WANTED, "transactional");
        assertThat(circle().members())
                .filteredOn(member -> member.name().equals("Tom Ashdown"))
                .singleElement()
                .satisfies(member -> assertThat(member.revenue()).isNull());
    }

    @Test
    void the_picture_is_the_same_each_time_and_nobody_stands_on_another() {
        introduced(priya, aoife);
        introduced(Someone.of(person(null, "Helen Marsh")), tom, TODAY);
        meet("Sofia Marchetti", Someone.of(priya.id()));
        var first = Layout.of(circle());
        assertThat(Layout.of(circle())).isEqualTo(first);
        assertThat(first.spots()).hasSameSizeAs(circle().members());
        assertThat(first.spots().values()).doesNotHaveDuplicates();
        assertThat(first.roots())
                .contains(priya.id().value())
                .doesNotContain(aoife.id().value());
    }

    @Test
    void of_many_only_those_in_an_introduction_are_drawn_and_no_more_than_can_be_read() {
        Crowd.of(300, hannah, ledgers.get(DSLContext.class));
        introduced(priya, aoife);
        assertThat(circle().members()).hasSize(2);
        var others = ledgers.clients().all(hannah.id()).stream()
                .filter(client ->
                        !List.of(priya.id(), aoife.id(), tom.id(), ruth.id()).contains(client.id()))
                .map(Client::id)
                .toList();
        for (int i = 0; i < 200; i += 2) {
            introductions.keep(
                    hannah.id(),
                    new Introduction(Ids.next(), Someone.of(others.get(i)), others.get(i + 1), TODAY, null));
        }
        assertThat(circle().members()).hasSizeLessThanOrEqualTo(60);
        assertThat(circle().hidden()).isGreaterThan(0);
    }
}
