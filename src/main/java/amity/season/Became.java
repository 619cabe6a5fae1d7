package amity.season;

import amity.client.Client;
import amity.moment.Moment;
import amity.season.rules.Past;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one decision of a season.
 *
 * @param what is given, in words of its own; null for a card or hours
 * @param planned its price when the plan was kept, in minor units
 * @param cost what it has cost or will
 * @param thanks the moment their thanks became
 * @param lastYear what their gift of the season before cost, null without one
 * @param why her reason, where she decided herself
 */
public record Became(
        UUID entry,
        UUID subject,
        Client.@Nullable Id client,
        String name,
        Decision decision,
        @Nullable String what,
        long planned,
        int quarters,
        Kept.Stage stage,
        long cost,
        Past.@Nullable Reaction reaction,
        Moment.@Nullable Id thanks,
        @Nullable Long lastYear,
        @Nullable String why) {

    /** The same as it went: what was never found out became no gift, and the money kept for it stayed. */
    Became asItWent() {
        return Idea.TO_BE_FOUND_OUT.equals(what)
                ? new Became(
                        entry,
                        subject,
                        client,
                        name,
                        Decision.CARD,
                        null,
                        0,
                        quarters,
                        stage,
                        cost - planned,
                        reaction,
                        thanks,
                        lastYear,
                        why)
                : this;
    }

    /** It is less than last year: a reason should stand beside it. */
    public boolean isLess() {
        return lastYear != null && planned < lastYear;
    }

    /** A gift or hours: something whose reception teaches for next year. */
    public boolean isMore() {
        return decision.isMore();
    }
}
