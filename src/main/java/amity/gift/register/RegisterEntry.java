package amity.gift.register;

import amity.client.Client;
import amity.client.Person;
import amity.gift.law.GiftValue;
import amity.plan.Idea;
import amity.plan.PastGift;
import amity.season.KeptDecision;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One gift of the register.
 *
 * @param id of the moment it was noted as, or of its entry in a season
 * @param season it was decided in, if it was
 * @param subject whom the season noted it for
 * @param on the day it was given, else the day it is for
 * @param hours free hours, which are no gift to the law
 * @param value its price with tax, without wrapping and postage
 */
public record RegisterEntry(
        UUID id,
        @Nullable UUID season,
        @Nullable UUID subject,
        Client.@Nullable Id client,
        Person.@Nullable Id person,
        LocalDate on,
        String item,
        Money value,
        Idea.Category category,
        KeptDecision.Stage stage,
        PastGift.@Nullable Reaction reaction,
        boolean hours) {
    /** Noted by hand: what the law calls it can be said. */
    public boolean isNoted() {
        return season == null && !hours;
    }

    /** Hours of which nobody has said what they cost. */
    public boolean isUnpriced() {
        return hours && value.isZero();
    }

    GiftValue asGiven() {
        return new GiftValue(on, category, value);
    }

    /** Compares the people; where one of the two names nobody, the clients. */
    boolean goesTo(Client.@Nullable Id otherClient, Person.@Nullable Id other) {
        if (person != null && other != null) return person.equals(other);
        return client != null && client.equals(otherClient);
    }
}
