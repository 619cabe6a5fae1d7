package amity.knowing;

import amity.client.Client.GiftPolicy;
import amity.client.Fact;
import amity.client.SpecialCategory;
import amity.shell.Keyword;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a few words seem to tell.
 *
 * @param words what to keep of it; of a name or an address, the name or the address itself
 * @param stance whether they like it, dislike it, need it or wish for it, where it is that
 * @param policy what may be given, where it is that
 * @param limit up to how much, where there is a limit
 * @param aYear whether the limit is of a year and not of one gift
 */
public record Lesson(
        Sort sort,
        String words,
        String topic,
        Fact.@Nullable Stance stance,
        SortedSet<String> tags,
        boolean personal,
        Fact.Sensitivity sensitivity,
        @Nullable GiftPolicy policy,
        @Nullable Money limit,
        boolean aYear) {
    /** What becomes of it: something known, the client's gift policy, or how and where someone is written to. */
    public enum Sort implements Keyword {
        FACT,
        POLICY,
        NAME,
        ADDRESS
    }

    /** Something known that anyone may know. */
    public static Lesson fact(String words, String topic, Fact.@Nullable Stance stance, Collection<String> tags) {
        return new Lesson(
                Sort.FACT,
                words,
                topic,
                stance,
                new TreeSet<>(tags),
                false,
                Fact.Sensitivity.ORDINARY,
                null,
                null,
                false);
    }

    /** The same as a fact, with another stance and these words. */
    public Lesson as(Fact.@Nullable Stance other, String words) {
        return new Lesson(Sort.FACT, words, topic, other, tags, personal, sensitivity, null, null, false);
    }

    public Lesson about(String topic) {
        return new Lesson(sort, words, topic, stance, tags, personal, sensitivity, policy, limit, aYear);
    }

    /** What it tells of health, faith and the like, with neutral words to keep instead. */
    public @Nullable SpecialCategory special() {
        return SpecialCategory.in(topic + " · " + words).orElse(null);
    }
}
