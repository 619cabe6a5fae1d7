package amity.exchange.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleToolsTests {
    @TempDir
    Path folder;

    @Test
    void google_contacts_bring_people_and_only_what_is_worth_keeping() throws Unreadable {
        List<Row> rows = Drafts.rows(Drafts.resource("google-contacts.csv"));
        List<Entry.Contact> people = Drafts.entries(rows, Entry.Contact.class);
        assertThat(Drafts.producer("google-contacts.csv")).isEqualTo("google-contacts");
        Entry.Contact nia = people.getFirst();
        assertThat(nia.name()).isEqualTo("Nia Kite");
        assertThat(nia.emails()).containsExactly("nia@kite.example", "hello@kite.example", "nia@home.example");
        assertThat(nia.birthday()).isEqualTo(new Entry.Birthday(null, 5, 9));
        assertThat(nia.facts()).containsExactly(new Entry.Fact("nickname", "Nini"));
        assertThat(nia.toString()).doesNotContain("knee");
        assertThat(people.get(1).name()).isEqualTo("Okafor Dental");
        assertThat(Drafts.leftOut(rows)).containsExactly("exchange.left-out.no-name");
    }

    @Test
    void the_layout_before_2024_is_read_too() throws Unreadable {
        List<Row> rows = Drafts.rows(Drafts.resource("google-contacts-before-2024.csv"));
        Entry.Contact jerry = Drafts.entries(rows, Entry.Contact.class).getFirst();
        assertThat(jerry.organisation()).isEqualTo("Mathis Partners");
        assertThat(jerry.title()).isEqualTo("Founder");
        assertThat(jerry.birthday()).isEqualTo(new Entry.Birthday(1975, 12, 12));
        assertThat(jerry.facts()).containsExactly(new Entry.Fact("hobby", "fishing"));
        assertThat(jerry.toString()).doesNotContain("private").doesNotContain("male");
    }

    @Test
    void cards_of_all_three_versions_are_read() throws Unreadable {
        List<Row> rows = Drafts.rows(Drafts.resource("people.vcf"));
        List<Entry.Contact> people = Drafts.entries(rows, Entry.Contact.class);
        assertThat(people).extracting(Entry.Contact::name).containsExactly("Nia Kite", "Jana Böhm", "Tom Ferry");
        assertThat(people.getFirst().birthday()).isEqualTo(new Entry.Birthday(1984, 5, 9));
        assertThat(people.getFirst().address()).isEqualTo("4 Mill Lane\nYork\nYO1 1AA\nUK");
        assertThat(people.getFirst().toString()).doesNotContain("knee");
        assertThat(people.getLast().birthday()).isEqualTo(new Entry.Birthday(null, 2, 29));
        assertThat(Drafts.keys(rows)).contains("person-1");
        assertThat(Drafts.leftOut(rows)).containsExactly("exchange.left-out.group");
    }

    @Test
    void a_card_that_is_cut_off_is_a_wrong_row() throws Unreadable {
        assertThat(Drafts.wrong(Drafts.rows(Drafts.resource("people.vcf")))).containsExactly(Why.of("row.cut"));
    }

    @Test
    void an_address_written_as_a_link_is_an_address() throws Unreadable {
        Path card = Drafts.written(
                folder, "BEGIN:VCARD\nVERSION:4.0\nFN:Nia Kite\nEMAIL;PREF=1:mailto:nia@kite.example\nEND:VCARD\n");
        assertThat(Drafts.entries(Drafts.rows(card), Entry.Contact.class)
                        .getFirst()
                        .emails())
                .containsExactly("nia@kite.example");
    }
}
