package amity.partnership.ask;

import amity.client.Client;
import amity.practice.Practice;
import amity.practice.Practices;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks and invitations go where their client goes: into another and back, and they end where it is parted from. */
@Component
@Transactional
class AskSuccession {
    private final AskStore asks;
    private final InvitationStore invitations;
    private final Practices practices;
    private final Clock clock;

    AskSuccession(AskStore asks, InvitationStore invitations, Practices practices, Clock clock) {
        this.asks = asks;
        this.invitations = invitations;
        this.practices = practices;
        this.clock = clock;
    }

    @EventListener
    void follow(Client.Merged merged) {
        asks.move(merged.practice(), merged.gone(), merged.kept(), today(merged.practice()));
        invitations.move(merged.practice(), merged.gone(), merged.kept());
    }

    @EventListener
    void follow(Client.Unmerged unmerged) {
        asks.moveBack(unmerged.practice(), unmerged.back());
        invitations.moveBack(unmerged.practice(), unmerged.back());
    }

    @EventListener
    void follow(Client.Parted parted) {
        var today = today(parted.practice());
        asks.end(parted.practice(), parted.client(), Ask.Why.PARTED, today);
        invitations.close(parted.practice(), parted.client(), today);
    }

    private LocalDate today(Practice.Id practice) {
        return practices.find(practice).orElseThrow().today(clock);
    }
}
