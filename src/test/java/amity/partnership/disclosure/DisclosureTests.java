package amity.partnership.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.client.Merges;
import amity.moment.InvitationCheck;
import amity.moment.Kind;
import amity.partnership.ask.AskPlan;
import amity.partnership.ask.Asks;
import amity.partnership.ask.Invitations;
import amity.practice.Practice;
import amity.shell.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DisclosureTests {
    private static final LocalDate TODAY = Ledgers.TODAY;

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("partnership", "standing");

    private final Disclosure shared = ledgers.get(Disclosure.class);
    private final Asks asks = ledgers.get(Asks.class);
    private final Invitations invitations = ledgers.get(Invitations.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client tom = ledgers.clients().add(hannah.id(), "Tom Ashdown");

    @Test
    void a_client_sees_what_was_asked_until_it_is_over_and_never_what_is_only_planned() {
        var ask = asks.plan(hannah, new AskPlan(tom.id(), null, Kind.HELP, null, "One page to read?"));
        assertThat(shared.asks(hannah, tom.id())).isEmpty();
        asks.asked(hannah, ask.id(), null, null);
        assertThat(shared.asks(hannah, tom.id()))
                .containsExactly(new Disclosure.Asked(ask.id().value(), Kind.HELP, "One page to read?", true));
        asks.agreed(hannah, ask.id(), null);
        assertThat(shared.asks(hannah, tom.id())).singleElement().matches(asked -> !asked.answerable());
        asks.withdraw(hannah, ask.id());
        assertThat(shared.asks(hannah, tom.id())).isEmpty();
    }

    @Test
    void an_invitation_is_open_until_its_day_or_until_she_closes_it() {
        var first = invitations.invite(hannah, tom.id(), "my price list", TODAY.plusDays(3));
        invitations.invite(hannah, tom.id(), "my website", null);
        assertThat(shared.invitations(hannah, tom.id()))
                .extracting(Disclosure.Invited::about)
                .containsExactly("my website", "my price list");
        var inviting = ledgers.get(InvitationCheck.class);
        assertThat(inviting.invites(hannah, tom.id(), TODAY.plusDays(30))).isTrue();
        assertThat(inviting.invites(hannah, tom.id(), TODAY.plusDays(31))).isFalse();
        assertThat(inviting.invites(hannah, tom.id(), TODAY.minusDays(1))).isFalse();
        invitations.close(hannah, first.id());
        assertThat(shared.invitations(hannah, tom.id()))
                .extracting(Disclosure.Invited::about)
                .containsExactly("my website");
        assertThatThrownBy(() -> invitations.invite(hannah, tom.id(), "", null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> invitations.invite(hannah, tom.id(), "all", TODAY.minusDays(1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void invitations_go_where_their_client_goes_and_end_with_it() {
        var other = ledgers.clients().add(hannah.id(), "T. Ashdown");
        invitations.invite(hannah, other.id(), "my website", null);
        var merging = ledgers.get(Merges.class);
        merging.merge(hannah.id(), tom.id(), other.id());
        assertThat(shared.invitations(hannah, tom.id())).hasSize(1);
        merging.unmerge(hannah.id(), other.id());
        assertThat(shared.invitations(hannah, other.id())).hasSize(1);
        ledgers.clients().change(hannah.id(), other.with(Client.Status.PARTED));
        assertThat(shared.invitations(hannah, other.id())).isEmpty();
    }
}
