package amity.circle;

import amity.Ledgers;
import amity.client.Client;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.People;
import amity.client.Person;
import amity.client.Someone;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Note;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.AutoClose;

/** A circle of a few clients on a database of its own. */
abstract class InACircle {
    static final LocalDate TODAY = Ledgers.TODAY;

    @AutoClose
    final Ledgers ledgers = Ledgers.with("circle");

    final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    final Introductions introductions = ledgers.get(Introductions.class);
    final Client priya = client("Priya Raman");
    final Client aoife = client("Aoife Brennan");
    final Client tom = client("Tom Ashdown");
    final Client ruth = client("Ruth Carmichael");

    Client client(String name) {
        var added = ledgers.clients().add(hannah.id(), name);
        return ledgers.clients().change(hannah.id(), added.with(Client.Status.ACTIVE));
    }

    Person.Id person(Client at, String name) {
        return ledgers.get(People.class)
                .add(hannah.id(), at == null ? null : at.id(), name, List.of())
                .id();
    }

    Introduction introduced(Client by, Client whom) {
        return introduced(Someone.of(by.id()), whom, TODAY.minusMonths(6));
    }

    Introduction introduced(Someone by, Client whom, LocalDate on) {
        return introductions.keep(hannah.id(), new Introduction(Ids.next(), by, whom.id(), on, null));
    }

    void paid(Client client, String amount) {
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(client.id(), "Paid")
                                .as(Kind.PAYMENT)
                                .on(TODAY.minusMonths(1))
                                .amount(Money.parse("GBP " + amount)));
    }

    List<Moment> moments(Client client) {
        return ledgers.ledger().timeline(hannah.id(), client.id());
    }
}
