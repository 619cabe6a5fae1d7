package amity.partnership.agreement;

import amity.client.Client;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How two sides support each other: goodwill, not part of their contract; either of them may stop.
 *
 * @param how where or how it was agreed, as far as said: “on the phone”
 * @param lookAgain the day on which both look at it again
 * @param before the one whose place it took
 * @param ending what ended it; null while it is in force
 */
public record Agreement(
        Id id,
        Client.Id client,
        LocalDate agreed,
        @Nullable String how,
        LocalDate lookAgain,
        List<AgreementLine> lines,
        @Nullable Id before,
        @Nullable Ending ending) {

    public record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    public record Ending(End how, LocalDate on, @Nullable String why) {}

    /** What can end it: another took its place, somebody stopped, the two parted, or the clients became one that has another. */
    public enum End implements Keyword {
        CHANGED,
        STOPPED,
        PARTED,
        MERGED
    }

    public Agreement {
        lines = List.copyOf(lines);
    }

    public boolean isInForce() {
        return ending == null;
    }

    public List<AgreementLine> lines(boolean ours) {
        return lines.stream().filter(line -> line.ours() == ours).toList();
    }

    /** The earliest day since which one of its lines holds; a line may go on from an earlier agreement. */
    LocalDate begins() {
        return lines.stream()
                .map(AgreementLine::since)
                .min(LocalDate::compareTo)
                .orElse(agreed);
    }
}
