package amity.knowing.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of what is known: words, and what they tell, each for itself.
 *
 * @param action where it is sent to
 * @param people whose it could be, by id
 * @param moment the one it was learned in
 * @param asked what was asked, where the words answer a question
 * @param back where the question was asked from
 * @param corrects whether something known is put otherwise
 * @param look whether the words are taken apart here for the first time: nothing is kept yet
 * @param wrong what is wrong, in one sentence
 */
public record LearnPage(
        String action,
        String client,
        String name,
        String words,
        Map<String, String> people,
        String person,
        @Nullable String moment,
        boolean fromThem,
        @Nullable String asked,
        @Nullable String back,
        Chips chips,
        boolean corrects,
        boolean look,
        @Nullable String wrong) {

    /** Whether it holds the answer to a question. */
    public boolean answers() {
        return asked != null;
    }

    /**
     * What the words tell, with what was changed of it.
     *
     * @param shown the words that these are taken from: only what has been shown is kept
     * @param leftOut a word that tells of health, faith and the like and stays out, where it does
     * @param policies what may be given, to be chosen from
     */
    public record Chips(
            String shown,
            List<Part> parts,
            boolean discreet,
            @Nullable String leftOut,
            Map<String, String> policies) {
        public boolean hasSeveral() {
            return parts.size() > 1;
        }
    }

    /**
     * One of the things they tell.
     *
     * @param end what the names of its fields end in
     * @param piece the words it was proposed as: where they change, so does what was chosen of it
     * @param seen what was proposed and left alone
     */
    public record Part(
            String end,
            String piece,
            Map<String, String> seen,
            Map<String, String> now,
            boolean kept,
            @Nullable Special special) {
        public String now(String field) {
            return now.getOrDefault(field + end, "");
        }
    }

    /**
     * What the words tell that is not kept as it is, and the neutral words.
     *
     * @param instead null where the words do not say what to do
     */
    public record Special(String sentence, @Nullable String instead, boolean agreed) {}
}
