package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.client.Client.GiftPolicy;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BoundaryWordsTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final Client TOM = Client.named(new Client.Id(new UUID(1, 1)), "Tom Ashdown");

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final BoundaryWords said = ledgers.get(BoundaryWords.class);

    static Stream<Arguments> terms() {
        return Stream.of(
                Arguments.of(of(Channels.not("call")), "not by phone"),
                Arguments.of(of(Channels.not("letter", "email")), "not by e-mail or by letter"),
                Arguments.of(
                        of(Channels.only("letter", "email", "video")), "only by video call, by e-mail or by letter"),
                Arguments.of(of(new Visits(false)), "no visits"),
                Arguments.of(of(new Visits(true)), "no visits, and no invitations"),
                Arguments.of(leave(FIRST, ""), "away on 20 November"),
                Arguments.of(leave(FIRST.plusDays(2), "Rome"), "away from 20 November to 22 November: Rome"));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void what_is_asked_for_is_said_as_the_end_of_a_sentence(Boundary boundary, String words) {
        assertThat(said.terms(boundary)).isEqualTo(words);
        assertThat(said.told(boundary)).isEqualTo("Told them: " + words);
    }

    @Test
    void it_is_said_to_them_in_her_own_words_where_she_has_put_it_so() {
        var calls = of(Channels.not("call"));
        assertThat(said.wording(calls)).startsWith("May I ask something small?").contains("by phone");
        assertThat(said.wording(of(Channels.only("email")))).contains("when things reach me by e-mail");
        assertThat(said.wording(calls.worded("Please write"))).isEqualTo("Please write");
    }

    @ParameterizedTest
    @CsvSource({
        "none,,, 'none, a card is welcome'",
        "no-rule, GBP 25,, no rule against them",
        "limit, GBP 25, GBP 50, 'up to £25.00 an occasion, £50.00 a year'",
        "limit, GBP 25, GBP 25, up to £25.00",
        "limit, GBP 25,, up to £25.00",
        "limit,, GBP 50, up to £50.00",
        "limit,,, up to a limit"
    })
    void what_may_be_given_is_their_gift_policy(
            String policy, @Nullable String occasion, @Nullable String year, String words) {
        var tom = TOM.with(Keyword.of(GiftPolicy.class, policy), money(occasion), money(year));
        assertThat(said.gifts(tom)).isEqualTo(words);
    }

    private static @Nullable Money money(@Nullable String amount) {
        return amount == null ? null : Money.parse(amount);
    }

    private static Boundary of(Terms terms) {
        return Boundary.of(TOM.id(), Boundary.Side.OURS, terms, Ledgers.LONDON);
    }

    private static Boundary leave(LocalDate last, String words) {
        return Boundary.leave(TOM.id(), FIRST, last, words, Ledgers.LONDON);
    }
}
