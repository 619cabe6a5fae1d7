package amity.intake;

import amity.client.Acquaintances;
import amity.client.Alias;
import amity.client.AliasOwner;
import amity.client.Client;
import amity.intake.file.Tools;
import amity.intake.match.DoublePayments;
import amity.intake.match.NameRegister;
import amity.intake.match.Party;
import amity.intake.match.PartyMatch;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Finds out which rows of an import are new, whose they are and what they bring. It can be done again at any time: only waiting rows are written. */
@Component
record RowResolution(
        RowStore rows,
        PartyStore parties,
        ContactResolution guests,
        Acquaintances acquaintances,
        Practices practices,
        TransactionOperations transaction) {
    /** Compares the names of an import that waits, each look-up in a transaction of its own. */
    NameComparison compare(Practice practice, UUID imported) {
        var named = transaction.execute(status -> parties.gather(practice.id(), imported));
        return NameComparison.of(acquaintances.known(practice.id()), own(practice), named);
    }

    private List<String> own(Practice practice) {
        return practices.ownAddresses(practice.id()).addresses();
    }

    /** Resolves an import within the transaction of the caller, as its names were compared before; says what is in it. */
    StagedContents resolve(Practice practice, UUID imported, NameComparison before) {
        rows.compare(practice.id(), imported);
        var compared = rows.contents(practice.id(), imported);
        var now = before.still(
                acquaintances.known(practice.id()), own(practice), parties.gather(practice.id(), imported));
        var register = new NameRegister(now.known(), now.own());
        var named = now.named();
        var outcomes = now.outcomes();
        parties.met(practice.id(), outcomes);
        rows.assign(practice.id(), imported);
        introduce(register, named, outcomes);
        if (compared.hasPeople()) {
            guests.resolve(practice, imported, register);
        }
        var contents = compared.with(revise(practice, imported));
        rows.decide(practice.id(), imported, contents);
        var links = new ArrayList<DoublePayments.Link>();
        var same = new DoublePayments();
        parties.payments(practice.id(), imported, payment -> Optional.ofNullable(same.next(payment))
                .ifPresent(links::add));
        Tools.sameRefunds(producer -> parties.refunds(practice.id(), imported, producer))
                .forEach((refund, other) -> links.add(new DoublePayments.Link(refund, other)));
        parties.link(practice.id(), links);
        return contents;
    }

    /** Whether any row says an earlier one anew. */
    private boolean revise(Practice practice, UUID imported) {
        if (!rows.hasUnnamed(practice.id(), imported)) return false;
        var revisions = new Revisions();
        rows.unnamed(practice.id(), imported, revisions::add);
        var found = revisions.found();
        rows.revise(practice.id(), found);
        return !found.isEmpty();
    }

    /** Registers the clients of the money rows, so that contacts and meetings find them. */
    private static void introduce(NameRegister register, List<Party> named, Map<UUID, PartyMatch> outcomes) {
        for (var party : named) {
            var client = new Client.Id(outcomes.get(party.id()).client());
            names(party).forEach(alias -> register.add(new AliasOwner(Ids.next(), alias, client, null)));
        }
    }

    static List<Alias> names(Party party) {
        return names(party.called(), party.email());
    }

    static List<Alias> names(String called, @org.jspecify.annotations.Nullable String email) {
        var names = new ArrayList<Alias>();
        names.add(called.contains("@") && called.equalsIgnoreCase(email) ? Alias.email(called) : Alias.name(called));
        if (email != null && !email.isBlank() && !email.strip().equalsIgnoreCase(called)) {
            names.add(Alias.email(email));
        }
        return names;
    }
}
