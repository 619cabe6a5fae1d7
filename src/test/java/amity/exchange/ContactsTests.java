package amity.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import amity.client.People;
import amity.client.Person;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an address book brings: people with how they are reached, at the client they belong to. */
class ContactsTests extends ImportTests {
    private static final String[] NIA = {
        "BEGIN:VCARD",
        "VERSION:3.0",
        "UID:nia",
        "FN:Nia Kite",
        "ORG:Kite Studio;Design",
        "TITLE:Founder",
        "EMAIL:nia@kite.example",
        "TEL;TYPE=CELL:+44 7700 900123",
        "TEL;TYPE=WORK:01632 960 001",
        "ADR:;;4 Mill Lane;York;;YO1 1AA;UK",
        "BDAY:1984-05-09",
        "END:VCARD"
    };

    @Autowired
    People people;

    private Person only(String client) {
        return people.at(practice.id(), client(client).id()).getFirst();
    }

    @Test
    void how_somebody_is_reached_is_kept_and_shown() {
        clients.add(practice.id(), "Kite Studio");
        bring(file("nia.vcf", NIA));

        var nia = only("Kite Studio");
        assertThat(nia.phones()).containsExactly("+44 7700 900123", "01632 960 001");
        assertThat(nia.organisation()).isEqualTo("Kite Studio");
        assertThat(nia.role()).isEqualTo("Founder");
        assertThat(nia.birthday()).isEqualTo(MonthDay.of(5, 9));
        assertThat(nia.address()).isEqualTo("4 Mill Lane\nYork\nYO1 1AA\nUK");
        var page = visit.get("/clients/" + client("Kite Studio").id()).words();
        assertThat(page).contains("Founder", "+44 7700 900123, 01632 960 001", "4 Mill Lane", "9 May");
    }

    @Test
    void who_had_only_an_address_for_a_name_gets_their_name_and_loses_it_again() {
        var kite = clients.add(practice.id(), "Kite");
        people.add(practice.id(), kite.id(), "nia@kite.example", List.of("nia@kite.example"));
        var imported = bring(file("nia.vcf", NIA));
        assertThat(only("Kite").name()).isEqualTo("Nia Kite");

        imports.undo(practice, id(imported));
        assertThat(only("Kite").name()).isEqualTo("nia@kite.example");
    }

    private static String[] changed(String... fromTo) {
        var card = String.join("\n", NIA);
        for (int at = 0; at < fromTo.length; at += 2) {
            card = card.replace(fromTo[at], fromTo[at + 1]);
        }
        return card.split("\n");
    }

    @Test
    void a_contact_that_changes_corrects_what_it_said_and_nothing_she_wrote() {
        var kite = clients.add(practice.id(), "Kite Studio");
        bring(file("nia.vcf", NIA));
        var nia = only("Kite Studio");
        people.change(practice.id(), nia.at("Somewhere she wrote"));
        var second = bring(file(
                "again.vcf",
                changed(
                        "FN:Nia Kite", "FN:Nia Kite-Moss",
                        "TITLE:Founder", "TITLE:Owner",
                        "BDAY:1984-05-09", "BDAY:1984-05-19",
                        "TEL;TYPE=WORK:01632 960 001", "TEL;TYPE=WORK:01632 960 002",
                        "4 Mill Lane", "9 Mill Lane")));
        var now = only("Kite Studio");
        assertThat(second.people()).isEqualTo(new Imported.Tally(0, 1));
        assertThat(now.name()).isEqualTo("Nia Kite-Moss");
        assertThat(now.role()).isEqualTo("Owner");
        assertThat(now.birthday()).isEqualTo(MonthDay.of(5, 19));
        assertThat(now.phones()).containsExactly("+44 7700 900123", "01632 960 002");
        assertThat(now.address()).isEqualTo("Somewhere she wrote");

        imports.undo(practice, id(second));
        var back = only("Kite Studio");
        assertThat(back.name()).isEqualTo("Nia Kite");
        assertThat(back.role()).isEqualTo("Founder");
        assertThat(back.birthday()).isEqualTo(MonthDay.of(5, 9));
        assertThat(back.phones()).containsExactly("+44 7700 900123", "01632 960 001");
        assertThat(people.at(practice.id(), kite.id())).hasSize(1);
    }

    @Test
    void what_was_missing_is_filled_in_and_taken_back() {
        var kite = clients.add(practice.id(), "Kite");
        people.add(practice.id(), kite.id(), "Nia K.", List.of("nia@kite.example"));
        var imported = bring(file("nia.vcf", NIA));
        assertThat(only("Kite").phones()).hasSize(2);
        assertThat(only("Kite").name()).isEqualTo("Nia K.");

        imports.undo(practice, id(imported));
        assertThat(only("Kite").phones()).isEmpty();
        assertThat(only("Kite").organisation()).isNull();
        assertThat(only("Kite").address()).isNull();
    }
}
