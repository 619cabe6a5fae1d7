package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Strand;
import amity.shell.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentionTests {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Client.Id TOM = new Client.Id(new UUID(1, 1));

    private static Intention intention(String word, String about, @Nullable String price, boolean personal) {
        return new Intention(TOM, null, word, about, price == null ? null : Money.parse(price), 3, null, personal);
    }

    @Test
    void each_word_is_asked_about_as_the_action_it_names() {
        assertThat(Intention.WORDS).allSatisfy(word -> assertThat(
                        intention(word, "", null, false).at(NOW).word())
                .isEqualTo(word));
        assertThatThrownBy(() -> intention("bribe", "", null, false)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_gift_without_a_name_and_a_price_is_a_gift_as_such() {
        assertThat(offer("", null)).isNull();
        assertThat(offer("Tea", null)).isNull();
        assertThat(offer("", "GBP 0")).isNull();
        assertThat(offer(" Tea ", "GBP 0")).isNotNull().extracting(Offer::name).isEqualTo("Tea");
        assertThat(offer("", "GBP 9")).isNotNull().extracting(Offer::price).isEqualTo(Money.parse("GBP 9"));
    }

    private static @Nullable Offer offer(String about, @Nullable String price) {
        return ((Action.Gift) intention("gift", about, price, true).at(NOW)).offer();
    }

    @ParameterizedTest
    @CsvSource({
        "gift, GIFT, GIVEN",
        "hours, HOURS, GIVEN",
        "card, CARD, GIVEN",
        "suggestion, SUGGESTION, GIVEN",
        "call, TALK,",
        "message, TALK,",
        "visit, TALK,",
        "invitation, TALK,",
        "ask, TALK,",
        "reminder, TALK,",
        "friending, NOTE,"
    })
    void once_done_it_is_noted_as_its_sort(String word, Kind kind, @Nullable Direction direction) {
        var note = intention(word, "Tea", null, false).note("Done");
        assertThat(note.nature().kind()).isEqualTo(kind);
        assertThat(note.nature().direction()).isEqualTo(direction);
        assertThat(note.words()).isEqualTo("Done: Tea");
        assertThat(intention(word, "Tea", null, false).at(NOW).leaves()).contains(kind);
    }

    @Test
    void what_it_was_about_is_noted_once() {
        assertThat(intention("call", "", null, false).note("Called").words()).isEqualTo("Called");
        assertThat(intention("call", "Called", null, false).note("Called").words())
                .isEqualTo("Called");
    }

    @Test
    void how_long_how_much_and_by_what_channel_is_noted_with_it() {
        assertThat(intention("hours", "", null, false).note("Hours").time().minutes())
                .isEqualTo(45);
        assertThat(intention("gift", "Tea", "GBP 9", false).note("Gift").work().amount())
                .isEqualTo(Money.parse("GBP 9"));
        assertThat(intention("gift", "Tea", "GBP 0", false).note("Gift").work().amount())
                .isNull();
        assertThat(intention("message", "", null, false).note("Wrote").work().channel())
                .isEqualTo("message");
        assertThat(new Intention(TOM, null, "message", "", null, 0, "email", false)
                        .note("Wrote")
                        .work()
                        .channel())
                .isEqualTo("email");
        assertThat(intention("call", "", null, false).note("Called").work().channel())
                .isEqualTo("call");
        assertThat(intention("visit", "", null, false).note("Called in").work().channel())
                .isEqualTo("meeting");
    }

    @Test
    void what_has_nothing_to_do_with_work_is_noted_as_personal() {
        assertThat(intention("invitation", "", null, true)
                        .note("Asked")
                        .nature()
                        .strand())
                .isEqualTo(Strand.PERSONAL);
        assertThat(intention("invitation", "", null, false)
                        .note("Asked")
                        .nature()
                        .strand())
                .isEqualTo(Strand.BUSINESS);
        assertThat(intention("friending", "", null, false)
                        .note("Asked")
                        .nature()
                        .strand())
                .isEqualTo(Strand.PERSONAL);
    }
}
