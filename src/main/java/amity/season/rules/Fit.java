package amity.season.rules;

import amity.client.Fact.Stance;
import amity.season.Decision;
import amity.season.Idea;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How well an idea fits what is known of someone, and the taste it answers. */
public record Fit(double measure, @Nullable Taste answers) {
    private static final double STATED_WISH = 1;
    static final double STATED_LIKE = 0.8;
    private static final double GUESSED_LIKE = 0.5;
    static final double GENERIC = 0.2;
    static final double TO_BE_FOUND_OUT = 0.3;
    private static final double DELIGHTED_BEFORE = 1.1;
    private static final double COOL_BEFORE = 0.5;

    public static Fit of(Entrant entrant, Idea idea, Tags tags) {
        var best = entrant.tastes().stream()
                .filter(taste -> isUsable(taste, entrant) && tags.match(taste.tags(), idea.suits()))
                .max(Comparator.comparingDouble(Fit::measure));
        double measure = best.map(Fit::measure).orElse(GENERIC);
        return new Fit(StrictMath.min(1, measure * before(entrant, idea, tags)), best.orElse(null));
    }

    /** Nothing kept back is drawn on, and nothing personal where either side keeps to business. */
    private static boolean isUsable(Taste taste, Entrant entrant) {
        return taste.welcomes()
                && !taste.keptBack()
                && (!taste.personal() || entrant.bond().strandOpen());
    }

    private static double measure(Taste taste) {
        if (!taste.ownMouth()) return GUESSED_LIKE;
        return taste.stance() == Stance.WISH ? STATED_WISH : STATED_LIKE;
    }

    private static double before(Entrant entrant, Idea idea, Tags tags) {
        return entrant.past().stream()
                .filter(past -> past.decision() == Decision.GIFT && past.reaction() != null)
                .filter(past -> past.isSame(idea) || tags.match(past.tags(), idea.suits()))
                .max(Comparator.comparing(Past::on))
                .map(Past::reaction)
                .map(reaction ->
                        reaction == Past.Reaction.DELIGHTED ? DELIGHTED_BEFORE : reaction.isCool() ? COOL_BEFORE : 1)
                .orElse(1.0);
    }
}
