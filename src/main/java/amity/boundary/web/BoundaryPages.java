package amity.boundary.web;

import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.BoundaryForm;
import amity.boundary.BoundaryKind;
import amity.boundary.BoundaryWords;
import amity.boundary.web.BoundaryPage.Crossing;
import amity.boundary.web.BoundaryPage.Saying;
import amity.boundary.web.BoundaryPage.Sorry;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Mailto;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out one boundary and its forms, with what is usual, kept or was typed. */
@Component
record BoundaryPages(Boundaries boundaries, BoundaryWords said, Clock clock) {
    /** The empty form of a kind; a client’s clock is the one we know of already. */
    BoundaryPage empty(Practice practice, @Nullable Client client, BoundaryKind kind) {
        var zone = client == null
                ? practice.zone()
                : boundaries.drawn(practice, client.id()).own().stream()
                        .filter(other -> !other.isOurs())
                        .map(Boundary::zone)
                        .findFirst()
                        .orElse(practice.zone());
        return again(client, BoundaryForm.usual(kind, client == null, zone.getId()), null);
    }

    BoundaryPage again(@Nullable Client client, BoundaryForm typed, @Nullable String wrong) {
        return new BoundaryPage(
                client == null ? "" : client.id().toString(),
                client == null ? "" : client.name(),
                "",
                typed.kind().word(),
                "",
                typed,
                null,
                null,
                wrong == null ? null : new Sorry("keep", wrong));
    }

    BoundaryPage of(Practice practice, Boundary boundary, @Nullable Client client) {
        return of(practice, boundary, client, BoundaryForm.of(boundary), null, null);
    }

    /** The boundary as kept, with the one form that was refused as it was typed. */
    BoundaryPage of(
            Practice practice,
            Boundary boundary,
            @Nullable Client client,
            BoundaryForm typed,
            @Nullable Crossing crossing,
            @Nullable Sorry sorry) {
        var usual = new Crossing(
                boundary.isOurs() ? "them" : "us", practice.today(clock).toString(), "");
        return new BoundaryPage(
                client == null ? "" : client.id().toString(),
                client == null ? "" : client.name(),
                boundary.id().toString(),
                boundary.kind().word(),
                said.terms(boundary),
                typed,
                boundary.side() == Boundary.Side.THEIRS ? null : saying(boundary),
                client == null ? null : crossing == null ? usual : crossing,
                sorry);
    }

    private Saying saying(Boundary boundary) {
        var words = said.wording(boundary);
        return new Saying(words, Mailto.of(words), boundary.toSaySince() != null);
    }
}
