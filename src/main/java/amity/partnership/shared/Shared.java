package amity.partnership.shared;

import amity.client.Client;
import amity.moment.Kind;
import amity.partnership.ask.Asks;
import amity.partnership.ask.Invitations;
import amity.partnership.ask.State;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a client may see of asks and invitations to suggest, once they were spoken about; it changes nothing. */
@Component
@Transactional(readOnly = true)
public class Shared {
    private final Asks asks;
    private final Invitations invitations;

    Shared(Asks asks, Invitations invitations) {
        this.asks = asks;
        this.invitations = invitations;
    }

    /**
     * Something the client was asked for.
     *
     * @param answerable whether a yes or a no is still to come; else they have said yes
     */
    public record Asked(UUID id, Kind way, String words, LocalDate on, boolean answerable) {}

    /** What the client is invited to make suggestions on, and until when. */
    public record Invited(UUID id, String about, LocalDate until) {}

    /** What the client was asked for and has not given yet; what is only planned is nobody’s business. */
    public List<Asked> asks(Practice practice, Client.Id client) {
        return asks.open(practice, client).filter(ask -> ask.state() != State.PLANNED).stream()
                .map(ask -> new Asked(
                        ask.id().value(), ask.way(), ask.words(), ask.on(State.ASKED), ask.state() == State.ASKED))
                .toList();
    }

    /** The invitations that are open today. */
    public List<Invited> invitations(Practice practice, Client.Id client) {
        return invitations.open(practice, client).stream()
                .map(one -> new Invited(one.id().value(), one.about(), one.until()))
                .toList();
    }
}
