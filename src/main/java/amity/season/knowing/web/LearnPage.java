package amity.season.knowing.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a fact.
 *
 * @param people whose it could be, by id
 * @param moment the one it was learned in
 * @param wrong what is wrong, in one sentence
 */
public record LearnPage(
        String client,
        String name,
        String words,
        Map<String, String> people,
        String person,
        @Nullable String moment,
        boolean fromThem,
        Chips chips,
        @Nullable String wrong) {

    /**
     * What the words propose, with what was changed of it.
     *
     * @param seen what was proposed, so that a change is known as one
     */
    public record Chips(
            Map<String, String> seen,
            Map<String, String> now,
            boolean discreet,
            @Nullable Special special) {}

    /** What the words tell that is not kept as it is, and the neutral words. */
    public record Special(String sentence, String instead, boolean agreed) {}
}
