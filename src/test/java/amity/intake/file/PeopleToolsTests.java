package amity.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleToolsTests {
    @TempDir
    Path folder;

    @Test
    void google_contacts_bring_people_and_only_what_is_worth_keeping() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.resource("google-contacts.csv"));
        var people = Drafts.entries(rows, RowEntry.Contact.class);
        assertThat(Drafts.producer("google-contacts.csv")).isEqualTo("google-contacts");
        var nia = people.getFirst();
        assertThat(nia.name()).isEqualTo("Nia Kite");
        assertThat(nia.emails()).containsExactly("nia@kite.example", "hello@kite.example", "nia@home.example");
        assertThat(nia.birthday()).isEqualTo(new RowEntry.Birthday(null, 5, 9));
        assertThat(nia.facts())
                .containsExactly(new RowEntry.Fact("nickname", "Nini"), new RowEntry.Fact("note", "her knee is bad"));
        assertThat(nia.toString()).doesNotContain("female");
        assertThat(people.get(1).name()).isEqualTo("Okafor Dental");
        assertThat(Drafts.leftOut(rows)).containsExactly("exchange.left-out.no-name");
    }

    @Test
    void the_layout_before_2024_is_read_too() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.resource("google-contacts-before-2024.csv"));
        var jerry = Drafts.entries(rows, RowEntry.Contact.class).getFirst();
        assertThat(jerry.organisation()).isEqualTo("Mathis Partners");
        assertThat(jerry.title()).isEqualTo("Founder");
        assertThat(jerry.birthday()).isEqualTo(new RowEntry.Birthday(1975, 12, 12));
        assertThat(jerry.facts())
                .containsExactly(new RowEntry.Fact("hobby", "fishing"), new RowEntry.Fact("note", "private"));
        assertThat(jerry.toString()).doesNotContain("male");
    }

    @Test
    void cards_of_all_three_versions_are_read() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.resource("people.vcf"));
        var people = Drafts.entries(rows, RowEntry.Contact.class);
        assertThat(people).extracting(RowEntry.Contact::name).containsExactly("Nia Kite", "Jana Böhm", "Tom Ferry");
        assertThat(people.getFirst().birthday()).isEqualTo(new RowEntry.Birthday(1984, 5, 9));
        assertThat(people.getFirst().address()).isEqualTo("4 Mill Lane\nYork\nYO1 1AA\nUK");
        assertThat(people.getFirst().facts()).containsExactly(new RowEntry.Fact("note", "her knee is bad"));
        assertThat(people.getLast().birthday()).isEqualTo(new RowEntry.Birthday(null, 2, 29));
        assertThat(Drafts.keys(rows)).contains("person-1");
        assertThat(Drafts.leftOut(rows)).containsExactly("exchange.left-out.group");
    }

    @Test
    void a_card_that_is_cut_off_is_a_wrong_row() throws UnreadableFile {
        assertThat(Drafts.wrong(Drafts.rows(Drafts.resource("people.vcf")))).containsExactly(Explanation.of("row.cut"));
    }

    private RowEntry.Contact card(String... lines) throws UnreadableFile {
        return Drafts.entries(
                        Drafts.rows(Drafts.written(
                                folder, "BEGIN:VCARD\nVERSION:3.0\n" + String.join("\n", lines) + "\nEND:VCARD\n")),
                        RowEntry.Contact.class)
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BDAY:1990-01-02|1990-1-2",
                "BDAY:1990-01-02;|1990-1-2",
                "BDAY;VALUE=date:1990-01-02;;|1990-1-2",
                "BDAY:19900102|1990-1-2",
                "BDAY:1990-01-02T00:00:00Z|1990-1-2",
                "BDAY:19900102T000000Z|1990-1-2",
                "BDAY:--0102|null-1-2",
                "BDAY:--01-02|null-1-2",
                "BDAY:0000-01-02|null-1-2",
                "BDAY:1604-01-02|null-1-2",
                "BDAY;X-APPLE-OMIT-YEAR=1900:1900-01-02|null-1-2",
                "BDAY:1990-1-2|1990-1-2",
                "BDAY:02.01.1990|1990-1-2",
                "BDAY:2 January 1990|1990-1-2",
                "item1.BDAY:1990-01-02 |1990-1-2"
            })
    void a_birthday_is_read_however_it_is_written(String line, String expected) throws UnreadableFile {
        var birthday = card("FN:Ann", line).birthday();
        assertThat(birthday).isNotNull();
        assertThat(birthday.year() + "-" + birthday.month() + "-" + birthday.day())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BDAY:circa 1800", "BDAY:", "BDAY:1990-13-45", "BDAY:unknown"})
    void a_birthday_that_cannot_be_read_does_not_lose_the_person(String line) throws UnreadableFile {
        assertThat(card("FN:Ann", line).birthday()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N:최;유림;;;|최유림",
                "N:山田;太郎;;;|山田太郎",
                "N:王;小明;;;|王小明",
                "N:Smith;John;;;|John Smith",
                "N:Smith;John;Q.;;|John Q. Smith",
                "N:Nagy;János;;;|János Nagy",
                "N:;유림;;;|유림",
                "N:Kim;유림;;;|유림 Kim"
            })
    void a_name_in_parts_is_put_together_as_its_people_say_it(String line, String expected) throws UnreadableFile {
        assertThat(card(line, "TEL:1").name()).isEqualTo(expected);
    }

    @Test
    void an_address_in_columns_of_its_own_is_kept() throws UnreadableFile {
        var file = Drafts.written(
                folder,
                "First Name,Last Name,Labels,E-mail 1 - Value,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country\n"
                        + "太郎,山田,* myContacts,taro@yamada.example,,4 Mill Lane,York,YO1 1AA,UK\n");
        var taro = Drafts.entries(Drafts.rows(file), RowEntry.Contact.class).getFirst();
        assertThat(taro.name()).isEqualTo("山田太郎");
        assertThat(taro.address()).isEqualTo("4 Mill Lane\nYork\nYO1 1AA\nUK");
    }

    @Test
    void an_address_book_of_any_tool_is_proposed_with_its_names_and_addresses() throws UnreadableFile {
        var file = Drafts.written(
                folder,
                "Title,First Name,Last Name,Company,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,E-mail Address,Birthday\n"
                        + "Ms,Nia,Kite,Kite Studio,4 Mill Lane,York,,YO1 1AA,UK,nia@kite.example,9/5/1984\n");
        var outlook = (FileDiagnosis.Unmapped) Tools.recognise(file, Drafts.NONE);
        assertThat(outlook.why()).isEqualTo(Explanation.of("file.unknown-people"));
        assertThat(outlook.proposed())
                .containsEntry("first", "First Name")
                .containsEntry("last", "Last Name")
                .containsEntry("street", "Business Street")
                .containsEntry("town", "Business City")
                .containsEntry("postcode", "Business Postal Code")
                .containsEntry("country", "Business Country/Region")
                .containsEntry("kind", "contact");
        var nia = Drafts.entries(Drafts.rows(file, Drafts.mapped(outlook.proposed())), RowEntry.Contact.class)
                .getFirst();
        assertThat(nia.name()).isEqualTo("Nia Kite");
        assertThat(nia.address()).isEqualTo("4 Mill Lane\nYork\nYO1 1AA\nUK");
        assertThat(nia.organisation()).isEqualTo("Kite Studio");
    }

    @Test
    void a_mapping_takes_any_column_that_says_who() throws UnreadableFile {
        var file = Drafts.written(folder, "Vorname,Nachname,Betrag,Datum\nAnna,Böhm,\"1.250,00\",05.03.2026\n");
        assertThat(Drafts.entries(
                                Drafts.rows(
                                        file,
                                        Drafts.mapped(Map.of(
                                                "first",
                                                "Vorname",
                                                "last",
                                                "Nachname",
                                                "amount",
                                                "Betrag",
                                                "date",
                                                "Datum"))),
                                RowEntry.Payment.class)
                        .getFirst())
                .satisfies(payment -> assertThat(Drafts.said(payment)).isEqualTo("Anna Böhm 2026-03-05 1250 null"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From tom@ferry.example Mon Nov 30 10:00:00 2026\\nReceived: by x\\nSubject: Hi\\n\\nHello|mail",
                "From - Mon Nov 30 10:00:00 2026\\nX-Mozilla-Status: 0001\\nFrom: Tom\\n\\nHello|mail",
                "From MAILER-DAEMON Fri Jul  8 12:08:34 2011\\nFrom: Author\\nTo: You\\nSubject: Hi\\n\\nText|mail",
                "Delivered-To: me@va.example\\nReceived: by x\\nSubject: Hi\\n\\nHello|mail",
                "MIME-Version: 1.0\\nContent-Type: multipart/mixed\\nSubject: Hi\\n\\nHello|mail",
                "[12/03/2026, 10:11:12] Tom Ferry: Hello\\n[12/03/2026, 10:12:00] You: Hi|chat",
                "12/03/26, 10:11 - Tom Ferry: Hello|chat",
                "12.03.26, 10:11 - Messages are end-to-end encrypted|chat",
                "OFXHEADER:100\\nDATA:OFXSGML|bank",
                "!Type:Bank\\nD03/12/2026\\nT100.00\\n^|bank"
            })
    void what_a_file_is_is_said_rightly_where_it_cannot_be_read(String text, String sentence) {
        var file = Drafts.written(folder, text.replace("\\n", "\n"));
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                UnreadableFile.class, () -> Tools.recognise(file, Drafts.NONE))
                        .why())
                .isEqualTo(Explanation.of("file." + sentence));
    }

    @Test
    void a_list_of_projects_with_their_price_is_no_address_book() throws UnreadableFile {
        var file = Drafts.written(
                folder,
                "First Name,Last Name,Email,Project Name,Project Type,Project Source,Project Creation Date,Project Date,Booked Date,Total Booked Value,Tax,Total Paid,Refunded Amount,Gratuity,Company\n"
                        + "Nia,Kite,nia@kite.example,Launch,Design,Tom Ferry,2026-01-05 10:00:00 UTC,2026-03-05 10:00:00 UTC,2026-01-06 10:00:00 UTC,1200.00,0.00,1200.00,0.00,0.00,\n");
        var projects = (FileDiagnosis.Unmapped) Tools.recognise(file, Drafts.NONE);
        assertThat(projects.why()).isEqualTo(Explanation.of("file.unknown"));
        assertThat(projects.proposed()).containsEntry("amount", "Total Paid").containsEntry("date", "Booked Date");
        assertThat(Drafts.entries(Drafts.rows(file, Drafts.mapped(projects.proposed())), RowEntry.Payment.class))
                .extracting(Drafts::said)
                .containsExactly("Nia Kite 2026-01-06 1200 null");
    }

    @Test
    void an_address_written_as_a_link_is_an_address() throws UnreadableFile {
        var card = Drafts.written(
                folder, "BEGIN:VCARD\nVERSION:4.0\nFN:Nia Kite\nEMAIL;PREF=1:mailto:nia@kite.example\nEND:VCARD\n");
        assertThat(Drafts.entries(Drafts.rows(card), RowEntry.Contact.class)
                        .getFirst()
                        .emails())
                .containsExactly("nia@kite.example");
    }

    private List<Row> cards(String... lines) throws UnreadableFile {
        return Drafts.rows(
                Drafts.written(folder, "BEGIN:VCARD\nVERSION:3.0\n" + String.join("\n", lines) + "\nEND:VCARD\n"));
    }

    @Test
    void a_group_of_apples_is_no_person() throws UnreadableFile {
        assertThat(Drafts.leftOut(cards("FN:Team", "X-ADDRESSBOOKSERVER-KIND:group")))
                .containsExactly("exchange.left-out.group");
    }

    @Test
    void whoever_has_only_a_nickname_is_called_by_it() throws UnreadableFile {
        assertThat(Drafts.entries(cards("N:;;;;", "NICKNAME:Bobby", "EMAIL:b@b.example"), RowEntry.Contact.class))
                .extracting(RowEntry.Contact::name)
                .containsExactly("Bobby");
    }

    @Test
    void an_address_stands_once_whatever_its_case_and_what_is_none_does_not() throws UnreadableFile {
        assertThat(Drafts.entries(
                                cards("FN:Ann", "EMAIL:ann@b.example", "EMAIL:Ann@B.example", "EMAIL:none"),
                                RowEntry.Contact.class)
                        .getFirst()
                        .emails())
                .containsExactly("ann@b.example");
    }

    @ParameterizedTest
    @CsvSource({
        "BDAY:1980-02-30,",
        "BDAY;VALUE=date:19810229,",
        "BDAY:--0230,",
        "'BDAY:May 6\\, 1980',1980-5-6",
        "BDAY:--0229,null-2-29",
        "BDAY;VALUE=text:6 May,null-5-6",
        "BDAY;VALUE=text:May 6,null-5-6"
    })
    void a_birthday_that_no_calendar_has_is_none_and_loses_nobody(String line, String expected) throws UnreadableFile {
        var birthday = Drafts.entries(cards("FN:Ann", line), RowEntry.Contact.class)
                .getFirst()
                .birthday();
        assertThat(birthday == null ? null : birthday.year() + "-" + birthday.month() + "-" + birthday.day())
                .isEqualTo(expected);
    }

    @Test
    void of_several_names_the_preferred_one_counts() throws UnreadableFile {
        assertThat(Drafts.entries(cards("FN;PREF=2:Second", "FN;PREF=1:First", "FN:Third"), RowEntry.Contact.class))
                .extracting(RowEntry.Contact::name)
                .containsExactly("First");
    }

    @Test
    void addresses_are_read_however_a_cell_dresses_them() throws UnreadableFile {
        var rows = Drafts.rows(
                Drafts.written(
                        folder,
                        "Name,Mail\nAnn,Ann Lee <ann@lee.example>\nBob,\"bob@b.example; b@b.example\"\nCy,mailto:cy@c.example\n"),
                Drafts.mapped(Map.of("person", "Name", "email", "Mail")));
        assertThat(Drafts.entries(rows, RowEntry.Contact.class))
                .extracting(RowEntry.Contact::emails)
                .containsExactly(
                        List.of("ann@lee.example"), List.of("bob@b.example", "b@b.example"), List.of("cy@c.example"));
    }

    @Test
    void of_several_in_one_cell_of_google_the_first_organisation_title_and_address_count() throws UnreadableFile {
        var contact = Drafts.entries(
                        Drafts.rows(
                                Drafts.written(
                                        folder,
                                        "First Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Value,Address 1 - Formatted\n"
                                                + "Ann,Lee,A Ltd ::: B Ltd,PA ::: VA,* myContacts,a@a.example,\"1 St\nBath ::: 2 St\"\n")),
                        RowEntry.Contact.class)
                .getFirst();
        assertThat(contact.organisation()).isEqualTo("A Ltd");
        assertThat(contact.title()).isEqualTo("PA");
        assertThat(contact.address()).isEqualTo("1 St\nBath");
    }

    @Test
    @org.junit.jupiter.api.Timeout(20)
    void cells_of_any_length_are_looked_through_once() throws UnreadableFile {
        var blob = "a".repeat(400_000);
        assertThat(Drafts.entries(cards("FN:Ann", "EMAIL:" + blob, "EMAIL:ann@b.example"), RowEntry.Contact.class)
                        .getFirst()
                        .emails())
                .containsExactly("ann@b.example");
        assertThat(new RowEntry.Who("a" + " ".repeat(400_000) + "b\nc", null).name())
                .endsWith("b c");
    }
}
