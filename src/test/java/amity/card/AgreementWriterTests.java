package amity.card;

import amity.Ledgers;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.season.Season;
import amity.season.Seasons;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;

/** Hannah at her writing desk: one client in Ireland, whose card is to be written. */
abstract class AgreementWriterTests {
    static final LocalDate TODAY = Ledgers.TODAY;

    @AutoClose
    final Ledgers ledgers = Ledgers.with("card", "gift");

    final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    final Cards cards = ledgers.get(Cards.class);
    final Addressees addressees = ledgers.get(Addressees.class);
    final WritingEvenings evenings = ledgers.get(WritingEvenings.class);
    final Seasons seasons = ledgers.get(Seasons.class);
    final Client aoife = client("Brennan Equine Vets");
    final Person herself = person(aoife, "Aoife Brennan", "Curragh Road\nKildare\nIreland");

    Season christmas() {
        return seasons.of(hannah, Occasion.CHRISTMAS, 2026);
    }

    Card card() {
        return cards.get(hannah, christmas(), aoife.id().value());
    }

    void post() {
        cards.post(hannah, christmas(), aoife.id().value(), "I know them");
    }

    void undo() {
        cards.undo(hannah, christmas(), aoife.id().value());
    }

    void address(String called, CardSubject wording, String address) {
        addressees.change(hannah, card(), called, wording, address);
    }

    List<Moment> given() {
        return ledgers.ledger().timeline(hannah.id(), aoife.id()).stream()
                .filter(moment -> moment.kind() == Kind.CARD)
                .toList();
    }

    Client client(String name) {
        var client = ledgers.clients().add(hannah.id(), name);
        return ledgers.clients().change(hannah.id(), client.with(Client.Status.ACTIVE));
    }

    Person person(Client client, String name, String address) {
        var people = ledgers.get(People.class);
        var person = people.add(hannah.id(), client.id(), name, List.of());
        return people.change(hannah.id(), new Person(person.id(), client.id(), name, null, null, address, List.of()));
    }
}
