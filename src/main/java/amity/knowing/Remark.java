package amity.knowing;

import amity.client.Fact;
import amity.shell.Keyword;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said, and what it is kept as.
 *
 * @param instead the words that are kept in its place, where it tells of health, faith and the like
 */
public record Remark(String said, As as, @Nullable String instead) {
    /** Something known, a rule, how or where someone is written to, a promise of either side, or nothing by itself. */
    public enum As implements Keyword {
        KNOW,
        LIKE,
        DISLIKE,
        WISH,
        NEED,
        POLICY,
        NAME,
        ADDRESS,
        OURS,
        THEIRS,
        NOTHING;

        /** All that becomes something known. */
        public static final Set<As> KNOWN = EnumSet.range(KNOW, ADDRESS);

        static As of(Fact.@Nullable Stance stance) {
            return stance == null ? KNOW : valueOf(stance.name());
        }

        Fact.@Nullable Stance stance() {
            return Stream.of(Fact.Stance.values())
                    .filter(stance -> stance.name().equals(name()))
                    .findFirst()
                    .orElse(null);
        }
    }

    public Remark as(As other) {
        return new Remark(said, other, instead);
    }

    public String words() {
        return instead == null ? said : instead;
    }
}
