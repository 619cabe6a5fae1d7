package amity.boundary;

import amity.client.Client;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.practice.Practice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other side of a boundary: with the guard’s leave, and as a moment, where it is told to one client. */
@Component
@Transactional
public class BoundaryNotice {
    private final Boundaries boundaries;
    private final Guard guard;
    private final Hindsight hindsight;
    private final Ledger ledger;
    private final BoundaryWords said;
    private final Clock clock;

    BoundaryNotice(
            Boundaries boundaries, Guard guard, Hindsight hindsight, Ledger ledger, BoundaryWords said, Clock clock) {
        this.boundaries = boundaries;
        this.guard = guard;
        this.hindsight = hindsight;
        this.ledger = ledger;
        this.said = said;
        this.clock = clock;
    }

    public record Told(Moment.@Nullable Id moment, @Nullable Pass pass) {}

    /**
     * They know it.
     *
     * @param on the day it was said to them; null where she has not said which
     */
    public Told told(Practice practice, UUID id, @Nullable LocalDate on, @Nullable String anyway) {
        var boundary = boundaries.get(practice, id);
        var client = boundary.client();
        if (client == null) {
            boundaries.keep(practice, boundary.toSay(null));
            return new Told(null, null);
        }
        var pass = pass(practice, client, id, on, anyway);
        boundaries.keep(practice, boundary.toSay(null));
        var note = Note.of(client, said.told(boundary)).on(on);
        return new Told(ledger.record(practice, pass, note).id(), pass);
    }

    /** Takes that back: it waits to be said again, since that day as before. */
    public void notTold(Practice practice, UUID id, LocalDate since) {
        boundaries.find(practice, id).ifPresent(boundary -> boundaries.keep(practice, boundary.toSay(since)));
    }

    private Pass pass(Practice practice, Client.Id client, UUID id, @Nullable LocalDate on, @Nullable String anyway) {
        try {
            return hindsight
                    .pass(practice, List.of(saying(practice, client)), on, anyway)
                    .getFirst();
        } catch (GuardRefusal held) {
            throw held.telling(id);
        }
    }

    /** By any channel that is open: written, else spoken. */
    private Action saying(Practice practice, Client.Id client) {
        var now = clock.instant();
        var message = new Action.Message(client, null, null, "", now);
        return guard.judge(practice, message).concerns().stream()
                        .noneMatch(concern -> concern.rule().equals("channel"))
                ? message
                : new Action.Call(client, null, "", now);
    }
}
