package amity.clientpage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A moment in the list: which side it stands on, what happened, and what became of the note.
 *
 * @param side given, received, shared or work
 * @param corrected the id of the moment that took its place
 * @param struck why it was struck out
 * @param unasked a suggestion of theirs that nobody had asked for, which may become a boundary
 * @param run the same over and over, of which this is the latest
 * @param money whether two tools report it, where it is a payment
 */
public record MomentRow(
        String id,
        String day,
        String when,
        String side,
        String words,
        String what,
        @Nullable String corrected,
        @Nullable String struck,
        boolean unasked,
        @Nullable Run run,
        @Nullable Money money) {
    private static final int BRIEF = 60;

    /**
     * Another payment that is, or may be, the same money.
     *
     * @param counted they count once already
     * @param on when the other was, where it is on this page
     */
    public record Money(
            String other, boolean counted, @Nullable String on) {}

    /**
     * The same over and over.
     *
     * @param sentence how often, and from when to when
     * @param rows all of it, this one first
     */
    public record Run(String sentence, List<MomentRow> rows) {}

    MomentRow running(Run as) {
        return new MomentRow(id, day, when, side, words, what, corrected, struck, unasked, as, money);
    }

    public boolean stands() {
        return corrected == null && struck == null;
    }

    /** The words, cut to the length of a label. */
    public String brief() {
        return words.codePointCount(0, words.length()) <= BRIEF
                ? words
                : words.substring(0, words.offsetByCodePoints(0, BRIEF)) + "…";
    }
}
