package amity.circle;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.SocialMedia;
import amity.client.Client;
import amity.moment.Note;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClientEntryTests extends InACircle {
    private final ClientEntry joining = ledgers.get(ClientEntry.class);
    private final UUID sofia = ledgers.get(Encounters.class)
            .keep(hannah, new Encounter.Said("Sofia Marchetti", null, "RIBA evening", TODAY, "", false))
            .id();

    private ClientEntry.After noneAgain() {
        return joining.noClient(hannah, sofia);
    }

    private boolean listed(Client.Id client) {
        return ledgers.clients().find(hannah.id(), client).isPresent();
    }

    @Test
    void a_client_made_for_somebody_met_goes_where_nothing_else_is_kept_of_it() {
        var made = joining.became(hannah, sofia, "");
        assertThat(noneAgain()).isEqualTo(ClientEntry.After.GONE);
        assertThat(listed(made)).isFalse();
    }

    @Test
    void a_moment_or_a_line_drawn_keeps_the_client_that_was_made() {
        var made = joining.became(hannah, sofia, "");
        ledgers.ledger().tell(hannah, Note.of(made, "A first call"));
        assertThat(noneAgain()).isEqualTo(ClientEntry.After.STAYS);
        var again = joining.became(hannah, sofia, "");
        ledgers.get(Boundaries.class)
                .keep(hannah, Boundary.of(again, Boundary.Side.THEIRS, new SocialMedia(), Ledgers.LONDON));
        assertThat(noneAgain()).isEqualTo(ClientEntry.After.STAYS);
        assertThat(listed(made)).isTrue();
        assertThat(listed(again)).isTrue();
        assertThat(ledgers.get(Boundaries.class).all(hannah)).hasSize(1);
    }

    @Test
    void a_client_there_was_before_stays_though_nothing_else_is_kept_of_it() {
        var there = ledgers.clients().add(hannah.id(), "Marchetti Studio");
        joining.became(hannah, sofia, "Marchetti Studio");
        assertThat(noneAgain()).isEqualTo(ClientEntry.After.WAS_THERE);
        assertThat(listed(there.id())).isTrue();
    }
}
