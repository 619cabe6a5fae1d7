package amity.season.card;

import org.jspecify.annotations.Nullable;

/**
 * A beginning that asks to be gone on with.
 *
 * @param key under which it is remembered who got it
 * @param wording only for cards that speak of this; null for all
 * @param personal only for those known personally
 */
public record Opening(String key, Saying saying, @Nullable Wording wording, boolean personal, String words) {
    boolean fits(Wording speaks, boolean knownPersonally) {
        return (wording == null || wording == speaks) && (knownPersonally || !personal);
    }
}
