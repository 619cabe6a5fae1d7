package amity.partnership.ask;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.InvitationCheck;
import amity.moment.Kind;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invited suggestions, which are only welcome by invitation: on what, and until when. */
@Component
@Transactional
public class Invitations implements InvitationCheck {
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;
    private final InvitationStore store;
    private final Clients clients;
    private final Guard guard;
    private final Turns turns;

    Invitations(InvitationStore store, Clients clients, Guard guard, Turns turns) {
        this.store = store;
        this.clients = clients;
        this.guard = guard;
        this.turns = turns;
    }

    /** Invites a client to make suggestions on something, for a month where no day is given. */
    public Invitation invite(Practice practice, Client.Id client, String about, @Nullable LocalDate until) {
        var who = clients.get(practice.id(), client);
        if (who.status() == Client.Status.PARTED) throw turns.refused("ask.wrong.parted", who.name());
        var today = turns.today(practice);
        var last = until == null ? today.plusDays(USUAL_DAYS) : until;
        if (last.isBefore(today) || last.isAfter(today.plusDays(MOST_DAYS))) throw turns.refused("ask.wrong.until");
        var verdict =
                guard.judge(practice, new Action.Ask(client, null, Kind.SUGGESTION, turns.said(about), turns.now()));
        if (verdict.forbids()) throw new Refusal(verdict.concerns().getFirst().why());
        var invitation = new Invitation(new Invitation.Id(Ids.next()), client, turns.said(about), today, last, null);
        store.insert(practice.id(), invitation);
        return invitation;
    }

    public Invitation close(Practice practice, Invitation.Id id) {
        store.close(practice.id(), id, turns.today(practice));
        return get(practice, id);
    }

    @Transactional(readOnly = true)
    public Invitation get(Practice practice, Invitation.Id id) {
        return store.find(practice.id(), id).orElseThrow(() -> NotFound.of("refusal.invitations.no-invitation"));
    }

    /** All there were, the latest first. */
    @Transactional(readOnly = true)
    public List<Invitation> of(Practice practice, Client.Id client) {
        return store.of(practice.id(), client);
    }

    @Transactional(readOnly = true)
    public List<Invitation> open(Practice practice, Client.Id client) {
        return openOn(practice, client, turns.today(practice)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean invites(Practice practice, Client.Id client, LocalDate day) {
        return openOn(practice, client, day).findAny().isPresent();
    }

    private Stream<Invitation> openOn(Practice practice, Client.Id client, LocalDate day) {
        return store.of(practice.id(), client).stream().filter(invitation -> invitation.isOpenOn(day));
    }
}
