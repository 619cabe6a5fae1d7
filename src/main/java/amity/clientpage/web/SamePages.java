package amity.clientpage.web;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Lookalike;
import amity.client.Merges;
import amity.client.People;
import amity.clientpage.web.ClientPage.Pick;
import amity.clientpage.web.SamePage.Found;
import amity.moment.Ledger;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out whom a client might be, and which clients might be one. */
@Component
@Transactional(readOnly = true)
class SamePages {
    private static final int FEW = 10;
    private final Clients clients;
    private final Merges merging;
    private final Ledger ledger;
    private final People people;
    private final Words words;

    SamePages(Clients clients, Merges merging, Ledger ledger, People people, Words words) {
        this.clients = clients;
        this.merging = merging;
        this.ledger = ledger;
        this.people = people;
        this.words = words;
    }

    SamePage of(Practice.Id practice, Client.Id id, String q, Client.@Nullable Id with) {
        var client = clients.get(practice, id);
        return new SamePage(
                id.toString(),
                client.name(),
                merging.joined(practice, id).entrySet().stream()
                        .map(one -> new Pick(one.getKey().toString(), one.getValue(), true))
                        .toList(),
                merging.lookalikes(practice, id, FEW).stream()
                        .map(pair -> found(id, pair))
                        .toList(),
                q,
                q.isBlank() ? List.of() : found(practice, id, q),
                with == null ? null : union(practice, client, clients.get(practice, with)));
    }

    DoublesPage doubles(Practice.Id practice, int limit) {
        return new DoublesPage(merging.lookalikes(practice, limit).stream()
                .map(pair -> new DoublesPage.Pair(
                        new Pick(pair.one().toString(), pair.name(), true),
                        new Pick(pair.other().toString(), pair.otherName(), false),
                        why(pair)))
                .toList());
    }

    private List<Found> found(Practice.Id practice, Client.Id id, String q) {
        return clients.search(practice, q, FEW + 1).stream()
                .filter(other -> !other.id().equals(id))
                .map(other -> new Found(other.id().toString(), other.name(), ""))
                .toList();
    }

    private Found found(Client.Id id, Lookalike pair) {
        return pair.one().equals(id)
                ? new Found(pair.other().toString(), pair.otherName(), why(pair))
                : new Found(pair.one().toString(), pair.name(), why(pair));
    }

    private String why(Lookalike pair) {
        return words.say("relationship.same.why." + pair.why().word());
    }

    private SamePage.Union union(Practice.Id practice, Client kept, Client gone) {
        int moments = ledger.timeline(practice, gone.id()).size();
        int known = people.at(practice, gone.id()).size();
        return new SamePage.Union(
                gone.id().toString(), words.say("relationship.same.union", gone.name(), kept.name(), moments, known));
    }
}
