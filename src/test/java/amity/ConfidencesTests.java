package amity;

import static org.assertj.core.api.Assertions.assertThat;

import amity.boundary.Intention;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.client.Person;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.moment.Strand;
import amity.season.Seasons;
import amity.shell.Ids;
import java.io.IOException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Priya has told much, and so has Tom: each thing has a word of its own, which is then looked for wherever Amity suggests or words anything. */
class ConfidencesTests extends WebTests {
    private static final String CHRISTMAS = "/season/christmas-2026";

    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Facts facts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Seasons seasons;

    private Client priya;
    private Person anya;
    private Client tom;

    @BeforeEach
    void tellMuch() {
        priya = met("Priya Raman");
        tom = met("Tom Ashdown");
        anya = people.add(practice.id(), priya.id(), "Anya Raman", List.of());
        people.change(
                practice.id(),
                new Person(
                        anya.id(),
                        priya.id(),
                        anya.name(),
                        null,
                        MonthDay.of(11, 20),
                        "1 Mill Lane",
                        List.of(),
                        List.of(),
                        null));
        seasons.budget(practice, seasons.current(practice, Occasion.CHRISTMAS), practice.money(20_000), 12);
    }

    @Test
    void nothing_told_in_confidence_is_in_any_wording_or_suggestion() {
        for (var sensitivity : List.of(Fact.Sensitivity.SENSITIVE, Fact.Sensitivity.CONFIDENTIAL)) {
            for (var stance : Fact.Stance.values()) {
                var word = "quokka" + sensitivity.word() + stance.word();
                fact(priya, null, word + " wine", stance, sensitivity, false);
                fact(priya, anya, word + "person chocolate", stance, sensitivity, false);
            }
            fact(priya, null, "quokka" + sensitivity.word() + "plain", null, sensitivity, false);
        }
        moment(priya, Kind.CARE, Direction.RECEIVED, "Told me quietly that quokkasecret is closing");
        moment(priya, Kind.FUNCTION, Direction.SHARED, "Between us, entre nous: quokkaentre");
        assertNowhere("quokka");
    }

    @Test
    void nothing_of_another_client_is_in_any_wording_or_suggestion() {
        for (var stance : Fact.Stance.values()) {
            fact(tom, null, "zeppelin" + stance.word() + " wine", stance, Fact.Sensitivity.ORDINARY, false);
        }
        moment(tom, Kind.CARE, Direction.RECEIVED, "Asked after my zeppelindog");
        moment(tom, Kind.FUNCTION, Direction.SHARED, "The zeppelinfair");
        var learnedAtToms = moment(tom, Kind.NOTE, Direction.SHARED, "He spoke of Priya");
        learned(null, "zeppelinplans of hers", learnedAtToms);
        for (var stance : Fact.Stance.values()) {
            learned(stance, "zeppelin" + stance.word() + " wine", learnedAtToms);
        }
        for (var path : ofPriya()) {
            assertThat(text(path)).as(path).doesNotContain("zeppelin");
        }
    }

    @Test
    void nothing_personal_is_suggested_prompted_or_shown_where_they_keep_it_to_work() {
        tellPersonalThings();
        clients.change(practice.id(), priya.with(Client.TheirStrand.WORK_ONLY));
        assertNowhere("walrus");
        assertThat(text("/clients/" + priya.id())).doesNotContain("walrus", "20 november, anya", "birthday");
        assertThat(text("/today")).doesNotContain("birthday");
    }

    @Test
    void nothing_personal_is_suggested_prompted_or_shown_where_she_keeps_it_to_work() {
        tellPersonalThings();
        clients.change(practice.id(), priya.with(Client.OurStrand.BUSINESS_ONLY));
        assertNowhere("walrus");
        assertThat(text("/clients/" + priya.id())).doesNotContain("walrus", "birthday");
        assertThat(text("/today")).doesNotContain("birthday");
    }

    @Test
    void business_only_with_all_hides_the_personal_side_everywhere_but_where_she_chose_otherwise() {
        tellPersonalThings();
        var page = visit.get("/settings/strand");
        visit.submit(page, "form[action='/settings/strand']", java.util.Map.of("strand", "business-only"));
        assertNowhere("walrus");
        assertThat(text("/clients/" + priya.id())).doesNotContain("walrus", "birthday");
        assertThat(text("/today")).doesNotContain("birthday");
        clients.change(practice.id(), clients.get(practice.id(), priya.id()).with(Client.OurStrand.FRIENDS));
        assertThat(text("/clients/" + priya.id())).contains("walrus", "birthday");
    }

    @Test
    void off_the_record_nothing_personal_is_kept_and_birthdays_remain() {
        tellPersonalThings();
        clients.change(practice.id(), priya.with(Client.OurStrand.OFF_RECORD));
        assertNowhere("walrus");
        assertThat(text("/clients/" + priya.id())).doesNotContain("walrus").contains("birthday");
        assertThat(text("/today")).contains("birthday");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> fact(priya, null, "sails", Fact.Stance.LIKE, Fact.Sensitivity.PERSONAL, true))
                .hasMessageContaining("off the record");
    }

    private void tellPersonalThings() {
        fact(priya, null, "walruslike wine", Fact.Stance.LIKE, Fact.Sensitivity.PERSONAL, true);
        fact(priya, anya, "walruswish chocolate", Fact.Stance.WISH, Fact.Sensitivity.ORDINARY, true);
        fact(priya, null, "walrusplain", null, Fact.Sensitivity.PERSONAL, true);
        ledger.tell(
                practice,
                Note.of(priya.id(), "Came to my walruswedding")
                        .as(Kind.CARE)
                        .direction(Direction.RECEIVED)
                        .strand(Strand.PERSONAL)
                        .on(TODAY.minusDays(4)));
    }

    private void assertNowhere(String word) {
        Stream.concat(ofPriya().stream(), ofAll().stream())
                .forEach(path -> assertThat(text(path)).as(path).doesNotContain(word));
    }

    private List<String> ofPriya() {
        var paths = new ArrayList<>(List.of(
                CHRISTMAS + "/entries/" + priya.id(),
                CHRISTMAS + "/cards?card=" + priya.id(),
                "/clients/" + priya.id() + "/questions",
                "/clients/" + priya.id() + "/asks?show=all",
                "/desk/talks/" + priya.id(),
                "/declines?client=" + priya.id(),
                "/boundaries?client=" + priya.id()));
        Intention.WORDS.forEach(word -> paths.add(
                "/clients/" + priya.id() + "/before?act=" + word + "&about=A+bottle+of+wine&price=5&hours=1"));
        return paths;
    }

    private static List<String> ofAll() {
        return List.of(
                CHRISTMAS,
                CHRISTMAS + "/sums",
                CHRISTMAS + "/print",
                CHRISTMAS + "/decided",
                CHRISTMAS + "/questions",
                CHRISTMAS + "/cards",
                CHRISTMAS + "/cards/plan",
                CHRISTMAS + "/afterwards",
                CHRISTMAS + "/cards/labels.pdf",
                CHRISTMAS + "/cards/posting.pdf",
                CHRISTMAS + "/cards/shopping.pdf",
                "/season/shelf",
                "/season/vouchers",
                "/season/register",
                "/today");
    }

    private String text(String path) {
        if (!path.endsWith(".pdf")) {
            var page = visit.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            return page.text().toLowerCase(Locale.ROOT);
        }
        try (var paper = Loader.loadPDF(visit.bytes(path))) {
            return new PDFTextStripper().getText(paper).toLowerCase(Locale.ROOT);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Client met(String name) {
        var client =
                clients.change(practice.id(), clients.add(practice.id(), name).with(Client.Status.ACTIVE));
        for (int back = 0; back < 14; back++) {
            var paid = Note.of(client.id(), "Invoice").as(Kind.INVOICE).on(TODAY.minusMonths(back));
            ledger.tell(practice, paid.amount(practice.money(80_000)));
        }
        return client;
    }

    private java.util.UUID moment(Client client, Kind kind, Direction direction, String words) {
        return ledger.tell(
                        practice,
                        Note.of(client.id(), words)
                                .as(kind)
                                .direction(direction)
                                .on(TODAY.minusDays(9)))
                .id()
                .value();
    }

    /** Of Priya, in a moment of whomever. */
    private void learned(Fact.Stance stance, String words, java.util.UUID moment) {
        facts.keep(
                practice,
                new Fact(
                        new Fact.Id(Ids.next()),
                        priya.id(),
                        null,
                        "plans",
                        words,
                        stance,
                        List.of(),
                        false,
                        Fact.Sensitivity.ORDINARY,
                        true,
                        TODAY,
                        moment));
    }

    private void fact(
            Client client,
            Person person,
            String words,
            Fact.Stance stance,
            Fact.Sensitivity sensitivity,
            boolean personal) {
        facts.keep(
                practice,
                new Fact(
                        new Fact.Id(Ids.next()),
                        client.id(),
                        person == null ? null : person.id(),
                        "taste",
                        words,
                        stance,
                        List.of(),
                        personal,
                        sensitivity,
                        true,
                        TODAY.minusDays(3),
                        null));
    }
}
