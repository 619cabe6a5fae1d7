package amity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.client.Person;
import amity.knowing.Remark;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
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

    @Autowired
    Facts facts;

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
        assertThat(second.figures().people()).isEqualTo(new ImportReport.Tally(0, 1));
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

    private List<Fact> known(String client) {
        return facts.of(practice.id(), client(client).id()).stream()
                .sorted(Comparator.comparing(fact -> fact.words().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String[] noting(String note) {
        return changed("END:VCARD", "NOTE:" + note + "\nEND:VCARD");
    }

    @Test
    void what_a_contact_notes_is_taken_apart_before_it_is_kept_and_taken_back_with_its_import() {
        clients.add(practice.id(), "Kite Studio");
        var imported = bring(file("nia.vcf", noting("Loves Rioja\\, hates scented candles. Nothing over £20.")));

        assertThat(known("Kite Studio"))
                .extracting(Fact::words, Fact::stance, Fact::person, Fact::fromThem)
                .containsExactly(
                        tuple(
                                "hates scented candles",
                                Fact.Stance.DISLIKE,
                                only("Kite Studio").id(),
                                false),
                        tuple(
                                "Loves Rioja",
                                Fact.Stance.LIKE,
                                only("Kite Studio").id(),
                                false));
        assertThat(imported.figures().facts()).isEqualTo(2);
        assertThat(client("Kite Studio").gifts().policy()).isEqualTo(Client.GiftPolicy.LIMIT);
        assertThat(client("Kite Studio").gifts().limit()).isEqualTo(Money.of(practice.currency(), 20));

        imports.undo(practice, id(imported));
        assertThat(known("Kite Studio")).isEmpty();
        assertThat(client("Kite Studio").gifts().policy()).isEqualTo(Client.GiftPolicy.UNKNOWN);
        assertThat(client("Kite Studio").gifts().limit()).isNull();
    }

    @Test
    void a_rule_she_has_set_is_stronger_than_one_in_a_note_and_stays_when_the_note_goes() {
        var kite = clients.add(practice.id(), "Kite Studio");
        clients.change(practice.id(), kite.with(Client.GiftPolicy.NONE, null));
        var first = bring(file("nia.vcf", noting("Nothing over £20")));
        assertThat(client("Kite Studio").gifts().policy()).isEqualTo(Client.GiftPolicy.NONE);
        imports.undo(practice, id(first));

        clients.change(practice.id(), client("Kite Studio").with(Client.GiftPolicy.UNKNOWN, null));
        var second = bring(file("nia.vcf", noting("Nothing over £20")));
        clients.change(practice.id(), client("Kite Studio").with(Client.GiftPolicy.DECLARE, null));
        imports.undo(practice, id(second));
        assertThat(client("Kite Studio").gifts().policy()).isEqualTo(Client.GiftPolicy.DECLARE);
    }

    @Test
    void what_a_note_tells_of_health_or_faith_comes_in_neutral_words_or_stays_out() {
        clients.add(practice.id(), "Kite Studio");
        bring(file("nia.vcf", noting("Coeliac. Going through a depression. Likes walnuts")));
        assertThat(known("Kite Studio")).extracting(Fact::words).containsExactly("Likes walnuts", "no gluten");
    }

    @Test
    void what_a_note_says_beside_likes_needs_and_rules_is_kept_only_when_she_says_so() {
        clients.add(practice.id(), "Kite Studio");
        var imported = bring(file("nia.vcf", noting("Her knee is bad. Private. Loves Rioja")));
        assertThat(known("Kite Studio")).extracting(Fact::words).containsExactly("Loves Rioja");
        assertThat(imported.notes().getFirst().jottings())
                .extracting(jotting -> jotting.remark().as())
                .containsExactly(Remark.As.NOTHING, Remark.As.NOTHING, Remark.As.LIKE);
    }

    @Test
    void an_address_in_a_note_is_where_their_post_goes_if_none_is_known() {
        clients.add(practice.id(), "Kite Studio");
        var imported = bring(file(
                "nia.vcf",
                changed("ADR:;;4 Mill Lane;York;;YO1 1AA;UK", "NOTE:Their address is 9 Bell Lane\\, York YO1 7QR")));
        assertThat(only("Kite Studio").address()).contains("9 Bell Lane", "YO1 7QR");
        imports.undo(practice, id(imported));
        assertThat(people.at(practice.id(), client("Kite Studio").id())).isEmpty();
    }

    @Test
    void notes_of_whom_no_client_is_known_say_nothing_and_the_same_file_again_nothing_new() {
        assertThat(bring(file("nia.vcf", noting("Loves Rioja"))).figures().facts())
                .isZero();
        clients.add(practice.id(), "Kite Studio");
        bring(file("other.vcf", noting("Loves Rioja. Hates lilies.")));
        var again = bring(file("again.vcf", noting("Loves Rioja. Hates lilies.")));
        assertThat(again.figures().facts()).isZero();
        assertThat(known("Kite Studio")).hasSize(2);
    }

    @Test
    void the_columns_of_a_table_that_hold_notes_are_read_as_notes() {
        clients.add(practice.id(), "Kite Studio");
        bring(file(
                "google.csv",
                "First Name,Last Name,Notes,Labels,Organization Name,E-mail 1 - Label,E-mail 1 - Value",
                "Nia,Kite,\"Loves Rioja, hates scented candles\",,Kite Studio,,nia@kite.example"));
        assertThat(known("Kite Studio"))
                .extracting(Fact::stance)
                .containsExactly(Fact.Stance.DISLIKE, Fact.Stance.LIKE);
        var own = imports.bring(
                practice,
                List.of(file("own.csv", "Wer,Firma,Merke", "Ada Moss,Kite Studio,Hates lilies")),
                new FileInstructions(
                        null, Map.of("person", "Wer", "organisation", "Firma", "text", "Merke"), null, false));
        assertThat(own.figures().facts()).isEqualTo(1);
        assertThat(known("Kite Studio")).extracting(Fact::words).contains("Hates lilies");
    }
}
