package amity.season.rules;

import amity.client.Fact;
import java.util.Set;

/**
 * What is known of what someone likes, wishes for, dislikes or needs to keep away from.
 *
 * @param ownMouth they said so themselves
 * @param personal learned on the personal side
 * @param keptBack sensitive or confidential: it rules out, and is never drawn on
 */
public record Taste(
        Fact.Stance stance, Set<String> tags, String words, boolean ownMouth, boolean personal, boolean keptBack) {
    public Taste {
        tags = Set.copyOf(tags);
    }

    boolean welcomes() {
        return stance == Fact.Stance.LIKE || stance == Fact.Stance.WISH;
    }
}
