package amity.intake;

import amity.client.Known;
import amity.intake.match.Matching;
import amity.intake.match.Party;
import amity.intake.match.PartyOutcome;
import amity.intake.match.Register;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whom the names of an import mean, worked out before anything is written: while a transaction writes nobody else can, and to
 * compare many names takes a while.
 */
record Comparison(List<Known> known, List<String> own, List<Party> named, Map<UUID, PartyOutcome> outcomes) {
    static final Comparison NONE = new Comparison(List.of(), List.of(), List.of(), Map.of());

    static Comparison of(List<Known> known, List<String> own, List<Party> named) {
        return new Comparison(known, own, named, Matching.of(new Register(known, own), named));
    }

    /** This one where nobody has come or gone since, else a new one. */
    Comparison still(List<Known> nowKnown, List<String> nowOwn, List<Party> nowNamed) {
        return known.equals(nowKnown) && own.equals(nowOwn) && named.equals(nowNamed)
                ? this
                : of(nowKnown, nowOwn, nowNamed);
    }
}
