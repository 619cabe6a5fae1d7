package amity.intake;

import amity.client.AliasOwner;
import amity.intake.match.NameRegister;
import amity.intake.match.Party;
import amity.intake.match.PartyMatch;
import amity.intake.match.PartyMatcher;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which clients the names of an import mean. Comparing many names takes a while, and while one transaction writes no other can:
 * so it is done before the transaction that keeps the import.
 */
record NameComparison(List<AliasOwner> known, List<String> own, List<Party> named, Map<UUID, PartyMatch> outcomes) {
    static final NameComparison NONE = new NameComparison(List.of(), List.of(), List.of(), Map.of());

    static NameComparison of(List<AliasOwner> known, List<String> own, List<Party> named) {
        return new NameComparison(known, own, named, PartyMatcher.of(new NameRegister(known, own), named));
    }

    /** This one where no name has changed since, else a new one. */
    NameComparison still(List<AliasOwner> nowKnown, List<String> nowOwn, List<Party> nowNamed) {
        return known.equals(nowKnown) && own.equals(nowOwn) && named.equals(nowNamed)
                ? this
                : of(nowKnown, nowOwn, nowNamed);
    }
}
