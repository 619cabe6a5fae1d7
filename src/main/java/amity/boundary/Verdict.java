package amity.boundary;

import amity.shell.Keyword;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * The guard’s answer: what speaks against an action, and whether it can be passed.
 *
 * @param forbids something blocks it that neither waiting nor settling cures: it is neither proposed nor shown
 */
@NamedInterface("shared")
public record Verdict(Answer answer, List<Concern> concerns, boolean forbids) {
    @NamedInterface("shared")
    public enum Answer implements Keyword {
        OK,
        WARN,
        BLOCK
    }

    /** Block beats warn, and of the same rule theirs beats ours that is no stricter; blocks come first. A time is good only where it cures all. */
    static Verdict of(List<Concern> found) {
        boolean waits = found.stream().allMatch(concern -> concern.nextGoodTime() != null);
        var concerns = found.stream()
                .filter(concern -> concern.whose() != Concern.Whose.OURS || !isHeldByThem(concern, found))
                .map(concern -> waits ? concern : concern.atNoTime())
                .distinct()
                .sorted(Comparator.comparing(Concern::weight).reversed())
                .toList();
        return new Verdict(
                concerns.stream()
                        .map(concern -> concern.blocks() ? Answer.BLOCK : Answer.WARN)
                        .max(Comparator.naturalOrder())
                        .orElse(Answer.OK),
                concerns,
                found.stream()
                        .anyMatch(concern -> concern.blocks()
                                && concern.nextGoodTime() == null
                                && !concern.rule().equals("open-matter")));
    }

    public boolean blocks() {
        return answer == Answer.BLOCK;
    }

    /** When it would be welcome, where waiting alone cures all. */
    public @Nullable OffsetDateTime best() {
        return concerns.stream()
                .map(Concern::nextGoodTime)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public boolean isClear() {
        return answer == Answer.OK;
    }

    public Stream<Concern> blocking() {
        return concerns.stream().filter(Concern::blocks);
    }

    private static boolean isHeldByThem(Concern ours, List<Concern> found) {
        return found.stream()
                .anyMatch(other -> other.rule().equals(ours.rule())
                        && other.whose() != Concern.Whose.OURS
                        && other.weight().compareTo(ours.weight()) >= 0);
    }
}
