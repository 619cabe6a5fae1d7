package amity.moment;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a moment seems to be, read from its words; the user taps to change what is wrong.
 *
 * @param confidential the words ask for discretion, as “between us”
 * @param maybe where the words leave it open: what it can be, at most three, to be asked; else empty
 */
public record MomentProposal(
        Kind kind,
        Direction direction,
        Strand strand,
        MomentDate when,
        @Nullable String channel,
        @Nullable Signal signal,
        @Nullable Boolean invited,
        @Nullable Integer minutes,
        @Nullable Money amount,
        @Nullable Promised promise,
        boolean confidential,
        List<Kind> maybe) {

    public MomentProposal asInvited() {
        return new MomentProposal(
                kind, direction, strand, when, channel, signal, true, minutes, amount, promise, confidential, maybe);
    }

    public record Promised(
            Promise.Whose whose, String words, @Nullable LocalDate due) {}
}
