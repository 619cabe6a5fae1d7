package amity.boundary;

import amity.shell.Keyword;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Something that speaks against an action.
 *
 * @param rule the rule's name, the same on every judgement
 * @param instead what could be done in its place
 * @param nextGoodTime when the same action would be welcome, by their clock where they have said which
 */
@NamedInterface("shared")
public record Concern(
        String rule,
        Whose whose,
        Weight weight,
        String why,
        @Nullable String instead,
        @Nullable OffsetDateTime nextGoodTime) {

    @NamedInterface("shared")
    public enum Whose implements Keyword {
        OURS,
        THEIRS,
        BOTH,
        LAW
    }

    /** A warning can be passed with a reason; a block only by changing the rule behind it. */
    @NamedInterface("shared")
    public enum Weight {
        WARN,
        BLOCK
    }

    public static Concern warn(String rule, Whose whose, String why, @Nullable String instead) {
        return new Concern(rule, whose, Weight.WARN, why, instead, null);
    }

    public static Concern block(String rule, Whose whose, String why, @Nullable String instead) {
        return new Concern(rule, whose, Weight.BLOCK, why, instead, null);
    }

    /** The same with a next good time, and with what would do instead. */
    Concern at(@Nullable OffsetDateTime time, @Nullable String other) {
        return new Concern(rule, whose, weight, why, other, time);
    }

    /** No next good time: waiting alone is not enough. */
    Concern atNoTime() {
        return nextGoodTime == null ? this : new Concern(rule, whose, weight, why, instead, null);
    }

    /** What speaks against it, and what could be done in its place. */
    public String said() {
        return instead == null ? why : why + " " + instead;
    }

    public boolean blocks() {
        return weight == Weight.BLOCK;
    }
}
