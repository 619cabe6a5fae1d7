package amity.desk.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.BoundaryKind;
import amity.circle.Encounters;
import amity.client.Client;
import amity.client.Fact;
import amity.client.People;
import amity.hours.Vouchers;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.partnership.ask.Invitations;
import amity.portal.arrival.Submission;
import amity.portal.arrival.Submission.Gifts;
import amity.portal.arrival.Submission.Wish;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrivalDecisionsTests extends OnArrival {
    @Test
    void preferences_become_the_gift_policy_and_facts_in_their_words_and_back() {
        var said = new Submission.Preferences(
                Gifts.NONE, "Over £10 is declared", Set.of(Wish.NO_ALCOHOL, Wish.WORK_ONLY, Wish.INVITE));
        var arrived = send(said);
        accept(arrived);
        assertThat(record().gifts().policy()).isEqualTo(Client.GiftPolicy.NONE);
        assertThat(record().strands().theirs()).isEqualTo(Client.TheirStrand.WORK_ONLY);
        assertThat(facts()).hasSize(3).allMatch(Fact::fromThem).anySatisfy(fact -> {
            assertThat(fact.words()).isEqualTo("Over £10 is declared");
            assertThat(fact.person()).isEqualTo(ruth.id());
        });
        decisions.undo(hannah, arrived.id());
        assertThat(record()).as("a no holds, read or not").isEqualTo(trust.with(Client.TheirStrand.WORK_ONLY));
        assertThat(facts()).isEmpty();
        assertThat(arrivals.get(hannah, arrived.id())).isEqualTo(arrived);
    }

    @Test
    void what_is_changed_is_kept_as_changed_and_what_was_sent_as_it_was() {
        var arrived = send(new Submission.Preferences(Gifts.POLICY, "fifteen", Set.of()));
        decisions.accept(hannah, arrived.id(), new ArrivalChange("Up to £15", null, null, hannah.money(1500)));
        assertThat(record().gifts().policy()).isEqualTo(Client.GiftPolicy.LIMIT);
        assertThat(record().gifts().limit()).isEqualTo(hannah.money(1500));
        assertThat(facts()).singleElement().satisfies(fact -> assertThat(fact.words())
                .isEqualTo("Up to £15"));
        assertThat(arrivals.get(hannah, arrived.id()).submission()).isEqualTo(arrived.submission());
    }

    @Test
    void their_hours_become_a_boundary_of_theirs_that_both_know_and_the_earlier_ones_come_back() {
        var boundaries = ledgers.get(Boundaries.class);
        boundaries.keep(hannah, Boundary.of(trust.id(), Boundary.Side.THEIRS, hours(9, 17), Ledgers.LONDON));
        var arrived = send(new Submission.Reach(hours(10, 12), Ledgers.LONDON));
        accept(arrived);
        assertThat(boundaries.all(hannah)).singleElement().satisfies(kept -> {
            assertThat(kept.side()).isEqualTo(Boundary.Side.THEIRS);
            assertThat(kept.terms()).isEqualTo(hours(10, 12));
            assertThat(kept.toSaySince()).isNull();
        });
        decisions.undo(hannah, arrived.id());
        assertThat(boundaries.all(hannah)).singleElement().satisfies(kept -> {
            assertThat(kept.terms()).isEqualTo(hours(9, 17));
            assertThat(kept.blocks()).isFalse();
        });
    }

    @Test
    void a_wish_not_to_be_written_to_closes_the_ways_of_writing() {
        accept(send(new Submission.Preferences(null, "", Set.of(Wish.DO_NOT_WRITE))));
        assertThat(ledgers.get(Boundaries.class).all(hannah)).singleElement().satisfies(kept -> assertThat(kept.kind())
                .isEqualTo(BoundaryKind.CHANNEL));
    }

    @Test
    void hours_worked_off_are_hours_given_and_go_back_when_it_was_not_so() {
        var vouchers = ledgers.get(Vouchers.class);
        var promise = new Vouchers.Promise(trust.id(), null, null, 12, null, null);
        var voucher = vouchers.promise(hannah, promise, "I know them").id();
        var arrived = send(new Submission.Redemption(voucher, 8, "The donor list"));
        decisions.accept(hannah, arrived.id(), new ArrivalChange(null, 4, Ledgers.TODAY, null));
        assertThat(moments()).singleElement().satisfies(moment -> {
            assertThat(moment.kind()).isEqualTo(Kind.HOURS);
            assertThat(moment.minutes()).isEqualTo(60);
        });
        assertThat(vouchers.get(hannah, voucher).left(Ledgers.TODAY)).isEqualTo(8);
        decisions.undo(hannah, arrived.id());
        assertThat(moments()).isEmpty();
        assertThat(vouchers.get(hannah, voucher).reserved()).isEqualTo(8);
        decisions.seen(hannah, arrived.id());
        assertThat(vouchers.get(hannah, voucher).left(Ledgers.TODAY)).isEqualTo(12);
        decisions.undo(hannah, arrived.id());
        assertThat(vouchers.get(hannah, voucher).left(Ledgers.TODAY)).isEqualTo(4);
    }

    @Test
    void what_they_gave_is_a_moment_received_in_its_way() {
        var invitation = ledgers.get(Invitations.class).invite(hannah, trust.id(), "the newsletter", null);
        accept(send(new Submission.Testimonial(null, "She never misses a thing")));
        accept(send(new Submission.Suggestion(invitation.id().value(), "Make it shorter")));
        accept(send(new Submission.Referral("Tell Anna of me", "", "")));
        assertThat(moments()).allMatch(moment -> moment.direction() == Direction.RECEIVED);
        assertThat(moments())
                .extracting(Moment::kind, Moment::invited)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(Kind.MENTION, null),
                        org.assertj.core.api.Assertions.tuple(Kind.SUGGESTION, true),
                        org.assertj.core.api.Assertions.tuple(Kind.REFERRAL, null));
    }

    @Test
    void there_is_a_box_for_suggestions_only_while_they_are_invited() {
        var suggested = new Submission.Suggestion(UUID.randomUUID(), "Cheaper");
        assertThatThrownBy(() -> send(suggested)).hasMessageContaining("nothing is open for suggestions");
    }

    @Test
    void whoever_is_recommended_is_met_only_once_something_came_of_it() {
        var arrived = send(new Submission.Referral("Tell Anna of me", "Anna Berg", "anna@berg.example"));
        accept(arrived);
        assertThat(ledgers.get(Encounters.class).all(hannah.id())).isEmpty();
        var met = ledgers.get(ReferralContact.class).with(hannah, arrived.id());
        var anna = ledgers.get(People.class).get(hannah.id(), met.person());
        assertThat(anna.emails()).containsExactly("anna@berg.example");
        assertThat(met.through().client()).isEqualTo(trust.id());
    }
}
