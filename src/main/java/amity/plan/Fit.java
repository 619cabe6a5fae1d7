package amity.plan;

import amity.client.Fact.Stance;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How well an idea fits what is known of someone, and the taste it answers.
 *
 * @param measure whose word it is times how near the idea comes to it
 * @param answers null where it matches nothing that is known
 */
public record Fit(double measure, @Nullable Taste answers) {
    private static final double STATED_WISH = 1;
    static final double STATED_LIKE = 0.8;
    private static final double GUESSED_LIKE = 0.5;
    static final double NEAR = 0.85;
    private static final double GENERIC = 0.2;
    static final double TO_BE_FOUND_OUT = 0.4;
    private static final double DELIGHTED_BEFORE = 1.1;

    public static Fit of(Entrant entrant, Idea idea, Tags tags) {
        Taste best = null;
        double most = 0;
        for (var taste : entrant.tastes()) {
            double measure = isUsable(taste, entrant) ? source(taste) * nearness(taste, idea, tags) : 0;
            if (measure <= most) continue;
            best = taste;
            most = measure;
        }
        double measure = best == null ? GENERIC : most;
        return new Fit(StrictMath.min(1, measure * before(entrant, idea, tags)), best);
    }

    /** It matches nothing that is known: one more gift on their desk. */
    public boolean isGeneric() {
        return answers == null;
    }

    /** Nothing kept back is drawn on, and nothing personal where either side keeps to business. */
    static boolean isUsable(Taste taste, Entrant entrant) {
        return taste.welcomes()
                && !taste.keptBack()
                && (!taste.personal() || entrant.bond().strandOpen());
    }

    private static double source(Taste taste) {
        if (!taste.ownMouth()) return GUESSED_LIKE;
        return taste.stance() == Stance.WISH ? STATED_WISH : STATED_LIKE;
    }

    /** 1 for the very thing they named, {@link #NEAR} for one of its narrowest kind, else 0. */
    private static double nearness(Taste taste, Idea idea, Tags tags) {
        if (taste.named().stream().anyMatch(naming -> naming.is(idea))) return 1;
        return tags.meets(taste.tags(), idea.suits()) ? NEAR : 0;
    }

    /** Above 1 if the last thing like it that they had from us delighted them, else 1. */
    private static double before(Entrant entrant, Idea idea, Tags tags) {
        return entrant.past().stream()
                .filter(past -> past.decision() == Decision.GIFT && past.reaction() != null)
                .filter(past -> past.isSame(idea, tags) || tags.meets(past.tags(), idea.suits()))
                .max(Comparator.comparing(PastGift::on))
                .filter(past -> past.reaction() == PastGift.Reaction.DELIGHTED)
                .map(past -> DELIGHTED_BEFORE)
                .orElse(1.0);
    }
}
