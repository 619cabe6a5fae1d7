package amity.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntroducersTests extends InACircle {
    private final Introducers making = ledgers.get(Introducers.class);
    private final OwnIntroductions pairings = ledgers.get(OwnIntroductions.class);

    private List<Moment> referrals(Client client) {
        return moments(client).stream()
                .filter(moment -> moment.kind() == Kind.REFERRAL)
                .toList();
    }

    @Test
    void an_introduction_by_a_client_is_a_referral_received_on_its_day_and_both_go_together() {
        var kept = making.keep(hannah, "Priya Raman", "Tom Ashdown", TODAY.minusDays(3), "");
        assertThat(referrals(priya)).singleElement().satisfies(moment -> {
            assertThat(moment.direction()).isEqualTo(Direction.RECEIVED);
            assertThat(moment.day()).isEqualTo(TODAY.minusDays(3));
            assertThat(moment.words()).contains("Tom Ashdown");
            assertThat(introductions.all(hannah.id()).getFirst().moment())
                    .isEqualTo(moment.id().value());
        });
        introductions.forget(hannah.id(), kept.id());
        assertThat(referrals(priya)).isEmpty();
        assertThat(introductions.all(hannah.id())).isEmpty();
    }

    @Test
    void a_referral_noted_already_that_day_is_the_moment_and_stays_when_it_was_not_so() {
        var noted = ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(priya.id(), "Sent Tom to me")
                                .as(Kind.REFERRAL)
                                .direction(Direction.RECEIVED)
                                .on(TODAY));
        var kept = making.keep(hannah, "Priya Raman", "Tom Ashdown", TODAY, "");
        assertThat(referrals(priya)).extracting(Moment::id).containsExactly(noted.id());
        introductions.forget(hannah.id(), kept.id());
        assertThat(referrals(priya)).hasSize(1);
    }

    @Test
    void two_introduced_to_each_other_is_something_given_to_both_and_to_a_friend_nothing_that_counts() {
        var pairing = pairings.keep(hannah, "Priya Raman", "Tom Ashdown", TODAY, "");
        assertThat(referrals(priya)).extracting(Moment::direction).containsExactly(Direction.GIVEN);
        assertThat(referrals(tom)).extracting(Moment::words).containsExactly("Introduced them to Priya Raman");
        assertThatThrownBy(() -> pairings.keep(hannah, "Tom Ashdown", "Priya Raman", TODAY, ""))
                .hasMessageContaining("kept already");
        pairings.forget(hannah, pairing.id());
        assertThat(referrals(priya)).isEmpty();
        assertThat(referrals(tom)).isEmpty();
        person(null, "Helen Marsh");
        pairings.keep(hannah, "Helen Marsh", "Ruth Carmichael", TODAY, "Over coffee");
        assertThat(referrals(ruth)).extracting(Moment::words).containsExactly("Over coffee");
    }

    @Test
    void what_cannot_be_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> making.keep(hannah, "Tom Ashdown", "Tom Ashdown", TODAY, ""))
                .hasMessageContaining("itself");
        assertThatThrownBy(() -> making.keep(hannah, "Tom Ashdown", "Zoë Nobody", TODAY, ""))
                .hasMessageContaining("No client is called “Zoë Nobody”");
        assertThatThrownBy(() -> making.keep(hannah, "Tom Ashdown", "Priya Raman", TODAY.plusDays(1), ""))
                .hasMessageContaining("still to come");
        assertThatThrownBy(() -> making.keep(hannah, " ", "Priya Raman", TODAY, ""))
                .hasMessageContaining("both names");
        assertThatThrownBy(() -> pairings.keep(hannah, "Priya Raman", "priya raman", TODAY, ""))
                .hasMessageContaining("one and the same");
        assertThatThrownBy(() -> pairings.keep(hannah, "Priya Raman", "Zoë Nobody", TODAY, ""))
                .hasMessageContaining("Nobody is called");
        assertThat(introductions.all(hannah.id())).isEmpty();
    }
}
