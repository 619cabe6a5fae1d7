package amity.partnership.ask;

import amity.client.Client;
import amity.practice.Practices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A client has one ask open, also after two became one; asks and invitations end where it is parted from. */
@Component
@Transactional
class AskSuccession {
    private final AskStore asks;
    private final InvitationStore invitations;
    private final Practices practices;

    AskSuccession(AskStore asks, InvitationStore invitations, Practices practices) {
        this.asks = asks;
        this.invitations = invitations;
        this.practices = practices;
    }

    /** Where both have one open, that of the client merged away is taken back. */
    @EventListener
    void follow(Client.MergeBegun merge) {
        if (asks.hasOpen(merge.practice(), merge.kept())) {
            asks.end(merge.practice(), merge.gone(), Ask.Why.MERGED, practices.today(merge.practice()));
        }
    }

    @EventListener
    void follow(Client.Unmerged unmerged) {
        asks.reopen(unmerged.practice(), unmerged.back());
    }

    @EventListener
    void follow(Client.Parted parted) {
        var today = practices.today(parted.practice());
        asks.end(parted.practice(), parted.client(), Ask.Why.PARTED, today);
        invitations.close(parted.practice(), parted.client(), today);
    }
}
