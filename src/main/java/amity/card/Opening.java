package amity.card;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole sentence that a card can open with, to be taken, changed or left.
 *
 * @param key under which it is remembered who got it
 * @param wording only for cards that speak of this; null for all
 * @param feast only on these days; null on all
 * @param personal only for those known personally
 * @param needs what must be so of them
 * @param words with places for what is so of them alone: {task}, {two}, {next}, {since}, {who}, {month}
 * @param plain where there is nothing to put there
 */
public record Opening(
        String key,
        CardMessage saying,
        @Nullable CardSubject wording,
        @Nullable Feast feast,
        boolean personal,
        Ground needs,
        String words,
        String plain) {
    boolean fits(Feast day, CardSubject speaks, boolean knownPersonally, Set<Ground> grounds) {
        return (feast == null || feast == day)
                && (wording == null || wording == speaks)
                && (knownPersonally || !personal)
                && grounds.contains(needs);
    }

    /**
     * How much it says of the one it is for, 0 the most: a card thanks for this year's work before all else; what one values
     * in somebody is told best by what they gave; and what has a place for theirs before what could be said to many.
     */
    int rank() {
        boolean theirs = !words.equals(plain);
        boolean work = needs == Ground.WORK || needs == Ground.YEARS;
        return switch (saying) {
            case VALUE -> needs.isWay() ? 0 : theirs ? 1 : 2;
            case THANKS -> work && theirs ? 0 : work ? 1 : needs.isWay() ? 2 : 3;
            case NEXT -> theirs ? 0 : work ? 1 : 2;
        };
    }
}
