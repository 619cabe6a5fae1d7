package amity.relationship.web;

import org.jspecify.annotations.Nullable;

/**
 * A moment in the list: which side it stands on, what happened, and what became of the note.
 *
 * @param side given, received, shared or work
 * @param corrected the id of the moment that took its place
 * @param struck why it was struck out
 */
public record MomentRow(
        String id,
        String day,
        String when,
        String side,
        String words,
        String what,
        @Nullable String corrected,
        @Nullable String struck) {
    private static final int BRIEF = 60;

    public boolean stands() {
        return corrected == null && struck == null;
    }

    /** The words as far as a label needs them. */
    public String brief() {
        return words.codePointCount(0, words.length()) <= BRIEF
                ? words
                : words.substring(0, words.offsetByCodePoints(0, BRIEF)) + "…";
    }
}
