package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Strand;
import amity.practice.Practice;
import amity.shell.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class IntentionsTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final Intentions intentions = ledgers.get(Intentions.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client tom = ledgers.clients()
            .change(
                    hannah.id(),
                    ledgers.clients().add(hannah.id(), "Tom Ashdown").with(Client.GiftPolicy.NO_RULE, null));

    @Test
    void it_is_judged_at_the_time_given_and_else_now() {
        var friday = new ContactHours(Set.of(DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));
        ledgers.get(Boundaries.class).keep(hannah, Boundary.of(tom.id(), Boundary.Side.THEIRS, friday, Ledgers.LONDON));
        var call = intention("call", "", 0, false);
        assertThat(intentions.judge(hannah, call, null).isClear())
                .as("nine on a Friday")
                .isTrue();
        assertThat(intentions
                        .judge(hannah, call, Instant.parse("2026-11-21T10:00:00Z"))
                        .isClear())
                .isFalse();
    }

    @Test
    void what_is_done_is_a_moment_of_today() {
        var moment = intentions.done(hannah, intention("call", "The price list", 0, false), null);
        assertThat(moment.kind()).isEqualTo(Kind.TALK);
        assertThat(moment.day()).isEqualTo(Ledgers.TODAY);
        assertThat(moment.words()).endsWith(": The price list");
        assertThat(intentions
                        .done(hannah, intention("gift", "Tea", 0, false), null)
                        .words())
                .isEqualTo("Tea");
    }

    @Test
    void a_gift_needs_a_name_and_free_hours_a_number() {
        assertThatThrownBy(() -> intentions.done(hannah, intention("gift", "", 0, false), null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> intentions.done(hannah, intention("hours", "", 0, false), null))
                .isInstanceOf(Refusal.class);
        assertThat(intentions
                        .done(hannah, intention("hours", "", 1, false), null)
                        .minutes())
                .isEqualTo(15);
        assertThat(intentions
                        .done(hannah, intention("card", "", 0, false), null)
                        .kind())
                .isEqualTo(Kind.CARD);
    }

    @Test
    void of_a_friend_off_the_record_it_is_noted_as_business() {
        var dinner = intention("invitation", "Dinner", 0, true);
        assertThat(intentions.done(hannah, dinner, null).strand()).isEqualTo(Strand.PERSONAL);
        ledgers.clients().change(hannah.id(), tom.with(Client.OurStrand.OFF_RECORD));
        assertThat(intentions.done(hannah, dinner, null).strand()).isEqualTo(Strand.BUSINESS);
    }

    private Intention intention(String word, String about, int quarters, boolean personal) {
        return new Intention(tom.id(), null, word, about, null, quarters, null, personal);
    }
}
