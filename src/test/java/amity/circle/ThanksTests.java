package amity.circle;

import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Someone;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Note;
import amity.moment.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ThanksTests extends InACircle {
    private final Thanks thanks = ledgers.get(Thanks.class);
    private final LocalDate day = TODAY.minusDays(40);

    private void given(Kind kind, Signal signal, LocalDate on) {
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(priya.id(), "Something")
                                .as(kind)
                                .signal(signal)
                                .direction(Direction.GIVEN)
                                .on(on));
    }

    @Test
    void an_introduction_waits_for_thanks_until_a_card_is_given_after_it() {
        given(Kind.CARD, null, day.minusDays(1));
        introduced(Someone.of(priya.id()), tom, day);
        assertThat(thanks.owed(hannah, TODAY)).singleElement().satisfies(owed -> {
            assertThat(owed.introducer()).isEqualTo("Priya Raman");
            assertThat(owed.wording()).contains("Tom Ashdown");
        });
        given(Kind.SIGNAL, Signal.PRAISE, day);
        assertThat(thanks.owed(hannah, TODAY)).hasSize(1);
        given(Kind.CARD, null, day);
        assertThat(thanks.owed(hannah, TODAY)).isEmpty();
    }

    @Test
    void thanks_said_count_whoever_at_the_client_introduced() {
        introduced(Someone.of(person(priya, "Owen Hale")), tom, day);
        given(Kind.SIGNAL, Signal.THANKS, day.plusDays(1));
        assertThat(thanks.owed(hannah, TODAY)).isEmpty();
    }

    @Test
    void her_word_counts_for_somebody_at_no_client_and_can_be_taken_back() {
        var kept = introduced(Someone.of(person(null, "Helen Marsh")), tom, day);
        thanks.said(hannah, kept.id());
        thanks.said(hannah, kept.id());
        assertThat(thanks.owed(hannah, TODAY)).isEmpty();
        thanks.unsaid(hannah.id(), kept.id());
        assertThat(thanks.owed(hannah, TODAY)).hasSize(1);
    }

    @Test
    void after_a_year_nobody_waits_for_thanks_any_more() {
        introduced(Someone.of(priya.id()), tom, TODAY.minusYears(1));
        introduced(Someone.of(priya.id()), ruth, TODAY.minusYears(1).plusDays(1));
        assertThat(thanks.owed(hannah, TODAY)).singleElement().satisfies(owed -> assertThat(owed.introduced())
                .isEqualTo("Ruth Carmichael"));
    }
}
