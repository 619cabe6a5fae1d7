package amity.season;

import amity.plan.Decision;
import amity.plan.Idea;
import amity.plan.Option;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the user decided for an entry herself.
 *
 * @param idea its id where it lies on the shelf
 * @param name what is given; null for a card or hours
 * @param price of the gift in minor units, without wrapping and postage
 * @param quarters of an hour: the free hours or, of a gift, what the deed takes that it is or that goes with it
 * @param why her reason, where it is not what was proposed
 * @param beside a deed that goes with a gift
 */
public record Choice(
        Decision decision,
        @Nullable UUID idea,
        @Nullable String name,
        long price,
        int quarters,
        @Nullable String why,
        @Nullable LocalDate on,
        @Nullable Beside beside) {
    /** A deed that goes with a gift, by its id where it lies on the shelf. */
    public record Beside(@Nullable UUID idea, String name) {
        static @Nullable Beside of(@Nullable UUID idea, @Nullable String name) {
            return name == null ? null : new Beside(idea, name);
        }
    }

    public static Choice nothing(@Nullable String why) {
        return new Choice(Decision.NOTHING, null, null, 0, 0, why, null, null);
    }

    public static Choice card() {
        return new Choice(Decision.CARD, null, null, 0, 0, null, null, null);
    }

    public static Choice hours(int quarters) {
        return new Choice(Decision.HOURS, null, null, 0, quarters, null, null, null);
    }

    public static Choice gift(@Nullable UUID idea, String name, long price) {
        return new Choice(Decision.GIFT, idea, name, price, 0, null, null, null);
    }

    public static Choice of(Option option) {
        var idea = option.idea();
        return idea == null
                ? new Choice(option.decision(), null, null, 0, option.quarters(), null, null, null)
                : new Choice(
                        Decision.GIFT,
                        idea.id(),
                        idea.name(),
                        idea.price(),
                        option.quarters(),
                        null,
                        null,
                        beside(idea));
    }

    private static @Nullable Beside beside(Idea idea) {
        var deed = idea.beside();
        return deed == null ? null : new Beside(deed.id(), deed.name());
    }

    /** The same with a deed; only a gift that costs money has one beside it, since otherwise the deed is what is given. */
    public Choice with(@Nullable Beside deed) {
        boolean fits = decision == Decision.GIFT && price > 0 && !isToBeFoundOut();
        return new Choice(decision, idea, name, price, quarters, why, on, fits ? deed : null);
    }

    /** Money kept for a gift until it is known what. */
    public boolean isToBeFoundOut() {
        return Idea.TO_BE_FOUND_OUT.equals(name);
    }

    /** What is given, with the deed that goes with it; null for a card or hours. */
    public @Nullable String given(Words words) {
        return name == null || beside == null ? name : words.say("season.beside", name, beside.name());
    }

    /** The same thing given, whatever was said about it; the time a deed takes is the deed's own. */
    public boolean isSameAs(Choice other) {
        return decision == other.decision
                && (decision == Decision.GIFT || quarters == other.quarters)
                && java.util.Objects.equals(idea, other.idea)
                && java.util.Objects.equals(name, other.name)
                && price == other.price
                && java.util.Objects.equals(beside, other.beside);
    }

    public Choice because(@Nullable String reason) {
        return new Choice(decision, idea, name, price, quarters, reason, on, beside);
    }
}
