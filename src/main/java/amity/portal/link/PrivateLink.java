package amity.portal.link;

import amity.boundary.Action;
import amity.boundary.Pass;
import amity.client.Client;
import amity.client.Person;
import amity.shell.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way in to a client’s page for one person; what it opens with is known to that person alone.
 *
 * @param expires from when on it opens nothing
 * @param ended the day it was ended before that
 * @param used the last month in which it was used: more is not kept
 */
public record PrivateLink(
        UUID id,
        Client.Id client,
        Person.Id person,
        LocalDate made,
        Instant expires,
        @Nullable LocalDate ended,
        @Nullable YearMonth used) {
    /** A new one, for the person at the client for whom leave was given. */
    static PrivateLink of(Pass pass, LocalDate made, Instant expires) {
        var whom = pass.action(Action.Link.class);
        return new PrivateLink(
                Ids.next(), whom.client(), Objects.requireNonNull(whom.person()), made, expires, null, null);
    }

    public boolean opens(Instant now) {
        return ended == null && now.isBefore(expires);
    }

    public LocalDate lastDay(ZoneId zone) {
        return LocalDate.ofInstant(expires.minusSeconds(1), zone);
    }
}
