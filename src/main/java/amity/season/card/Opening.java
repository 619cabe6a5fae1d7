package amity.season.card;

import org.jspecify.annotations.Nullable;

/**
 * A beginning that asks to be gone on with.
 *
 * @param key under which it is remembered who got it
 * @param wording only for cards that speak of this; null for all
 * @param feast only on these days; null on all
 * @param personal only for those known personally
 */
public record Opening(
        String key,
        Saying saying,
        @Nullable Wording wording,
        @Nullable Feast feast,
        boolean personal,
        String words) {
    boolean fits(Feast day, Wording speaks, boolean knownPersonally) {
        return (feast == null || feast == day)
                && (wording == null || wording == speaks)
                && (knownPersonally || !personal);
    }
}
