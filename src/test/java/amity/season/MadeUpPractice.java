package amity.season;

import static java.util.stream.Collectors.toMap;

import amity.Ledgers;
import amity.card.Cards;
import amity.card.TeamCards;
import amity.client.Client;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.Merges;
import amity.client.People;
import amity.client.Person;
import amity.client.Someone;
import amity.moment.Kind;
import amity.moment.Note;
import amity.reading.Reading;
import amity.reading.Readings;
import amity.shell.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A practice in which everything has happened that can decide who is on a list and who gets a card. */
final class MadeUpPractice {
    private static final int CLIENTS = 14;
    private final Hannah books;
    private final Random random;
    private final List<Client> clients = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    MadeUpPractice(Hannah books, Random random) {
        this.books = books;
        this.random = random;
    }

    void make() {
        for (int i = 0; i < CLIENTS; i++) client(i);
        for (int i = 0; i < 4; i++) people.add(named(null, "Apart " + i));
        for (int i = 0; i < 6; i++) introduce();
        for (int i = 0; i < 3; i++) note();
        merge();
        if (often(2)) books.seasons.apply(books.hannah, books.season(), Hannah.pounds("500"), 0);
        for (int i = 0; i < 4; i++) note();
        for (int i = 0; i < 4; i++) card();
        merge();
        for (int i = 0; i < 4; i++) status(any());
        follow();
    }

    private void client(int i) {
        var client = books.ledgers.clients().add(books.hannah.id(), "Client " + i);
        if (often(3)) books.pay(client, 9_000, Ledgers.TODAY.minusMonths(random.nextInt(40)));
        int named = random.nextInt(3);
        for (int n = 0; n < named; n++) people.add(named(client, "Person " + i + " " + n));
        if (named == 2 && often(2))
            books.ledgers
                    .ledger()
                    .tell(
                            books.hannah,
                            Note.of(client.id(), "Talked")
                                    .as(Kind.TALK)
                                    .on(Ledgers.TODAY.minusDays(20))
                                    .present(List.of(people.getLast().id())));
        clients.add(client);
        status(client);
    }

    /** As whoever keeps the standings would. */
    private void follow() {
        books.ledgers
                .clients()
                .longGone(
                        books.hannah.id(),
                        books.ledgers.get(Readings.class).all(books.hannah, Ledgers.TODAY).stream()
                                .collect(toMap(reading -> reading.client().id(), Reading::longGone)));
    }

    private void status(Client client) {
        var status = Client.Status.values()[random.nextInt(Client.Status.values().length)];
        var policy = often(4) ? Client.GiftPolicy.NOTHING : Client.GiftPolicy.UNKNOWN;
        boolean cardsStay = often(2);
        var now = books.ledgers.clients().get(books.hannah.id(), client.id());
        books.ledgers
                .clients()
                .change(
                        books.hannah.id(),
                        now.with(status).withCardsStay(cardsStay).with(policy, null));
    }

    private void introduce() {
        var to = any().id();
        var from = any().id();
        boolean person = often(2);
        if (!person && from.equals(to)) return;
        try {
            books.ledgers
                    .get(Introductions.class)
                    .keep(
                            books.hannah.id(),
                            new Introduction(
                                    Ids.next(),
                                    person
                                            ? Someone.of(people.get(random.nextInt(people.size()))
                                                    .id())
                                            : Someone.of(from),
                                    to,
                                    Ledgers.TODAY.minusYears(1),
                                    null));
        } catch (amity.shell.Refusal ring) {
            return; // nobody introduces whoever introduced them
        }
    }

    private void note() {
        var season = books.season();
        var listed = books.seasons.propose(books.hannah, season).entries();
        switch (random.nextInt(4)) {
            case 0 -> books.seasons.add(books.hannah, season, any().id().value());
            case 1 ->
                books.seasons.add(books.hannah, season, people.getLast().id().value());
            case 2 -> decide(listed);
            default -> {
                var entry = listed.get(random.nextInt(listed.size()));
                if (entry.kept() == null || !entry.kept().stage().isFixed())
                    books.seasons.leaveOut(books.hannah, season, entry);
            }
        }
    }

    private void decide(List<Proposal.Entry> listed) {
        var entry = listed.get(random.nextInt(listed.size()));
        var client = entry.client();
        if (client != null && client.gifts().policy() == Client.GiftPolicy.NOTHING) return;
        var choice = often(2) ? Choice.nothing("So") : Choice.card().because("So");
        if (entry.kept() == null || !entry.kept().stage().isFixed())
            books.seasons.decide(books.hannah, books.season(), entry, choice, "I know them");
    }

    /** One written, perhaps posted, perhaps with one for the team. */
    private void card() {
        var cards = books.ledgers.get(Cards.class);
        var pile = cards.of(books.hannah, books.season());
        if (pile.isEmpty()) return;
        var card = pile.get(random.nextInt(pile.size()));
        if (!card.team() && card.client() != null && often(2))
            books.ledgers
                    .get(TeamCards.class)
                    .tick(
                            books.hannah,
                            books.season(),
                            books.seasons.onList(books.hannah, books.season(), card.subject()),
                            true);
        cards.write(books.hannah, books.season(), card.subject(), "I know them");
        if (often(2)) cards.post(books.hannah, books.season(), card.subject(), "I know them");
    }

    private void merge() {
        var gone = any();
        var kept = any();
        if (gone.id().equals(kept.id())) return;
        var merging = books.ledgers.get(Merges.class);
        merging.merge(books.hannah.id(), kept.id(), gone.id());
        if (often(2)) merging.unmerge(books.hannah.id(), gone.id());
        else clients.removeIf(client -> client.id().equals(gone.id()));
    }

    private Client any() {
        return clients.get(random.nextInt(clients.size()));
    }

    private Person named(@Nullable Client at, String name) {
        var person =
                books.ledgers.get(People.class).add(books.hannah.id(), at == null ? null : at.id(), name, List.of());
        if (often(2)) return person;
        return books.ledgers.get(People.class).change(books.hannah.id(), person.at("1 High Street\nYork"));
    }

    private boolean often(int one) {
        return random.nextInt(one) == 0;
    }
}
