package amity.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.ContactHours;
import amity.boundary.Topic;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.client.Person;
import amity.hours.Vouchers;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.moment.Strand;
import amity.partnership.agreement.AgreementDraft;
import amity.partnership.agreement.Agreements;
import amity.partnership.agreement.Rhythm;
import amity.partnership.ask.AskPlan;
import amity.partnership.ask.Asks;
import amity.portal.link.PrivateLinks;
import amity.portal.content.Part;
import amity.portal.content.VisibleParts;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Ids;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice full of secrets, each with a word of its own: none of them is on a client’s page, whatever is switched on. */
class SecretsTests extends WebTests {
    /** What readings say, wherever they say it. */
    private static final List<String> READINGS = List.of(
            "transactional",
            "one-sided",
            "you give more",
            "mainstay",
            "quiet lately",
            "would miss",
            "too soon",
            "4,321");

    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Facts facts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Promises promises;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Boundaries boundaries;

    @Autowired
    private Vouchers vouchers;

    @Autowired
    private Asks asks;

    @Autowired
    private Agreements agreements;

    @Autowired
    private PrivateLinks links;

    @Autowired
    private VisibleParts sharing;

    private final List<String> secrets = new ArrayList<>();
    private Client trust;
    private Client other;
    private Person ruth;

    @BeforeEach
    void plant() {
        trust = clients.add(practice.id(), "Bellwether Trust");
        other = clients.add(practice.id(), secret("other client"));
        ruth = people.add(practice.id(), trust.id(), "Ruth Adler", List.of("ruth@bellwether.example"));
        var tom = people.add(practice.id(), trust.id(), secret("colleague"), List.of("x@y.example"));
        Stream.of(trust.id(), ruth.id(), other.id(), practice.id())
                .map(Object::toString)
                .forEach(secrets::add);
        for (var sensitivity : Fact.Sensitivity.values()) {
            fact(trust, sensitivity);
            fact(other, sensitivity);
        }
        for (var kind : List.of(Kind.NOTE, Kind.TALK, Kind.INVOICE, Kind.CARE, Kind.HELP, Kind.SIGNAL, Kind.GIFT)) {
            moment(trust, kind, Strand.BUSINESS);
        }
        moment(other, Kind.REFERRAL, Strand.BUSINESS);
        promises.make(practice, trust.id(), Promise.Whose.THEIRS, secret("promise"), TODAY, null);
        reviews.answer(practice, new Answer(trust.id(), Question.VALUES, "at-odds", TODAY, secret("why")));
        reviews.overrule(practice, trust.id(), "kind", "one-sided", secret("overruled"), TODAY.plusMonths(1));
        var topic = Boundary.of(trust.id(), Boundary.Side.OURS, new Topic(secret("topic")), LONDON);
        boundaries.keep(practice, topic.toSay(TODAY).worded(secret("wording")));
        var late = new ContactHours(Set.of(DayOfWeek.SUNDAY), LocalTime.of(3, 33), LocalTime.of(4, 44));
        boundaries.keep(
                practice,
                Boundary.of(trust.id(), Boundary.Side.OURS, late, LONDON).toSay(TODAY));
        secrets.addAll(List.of("03:33", "04:44"));
        voucher(trust, tom, 44);
        voucher(other, null, 88);
        secrets.addAll(List.of("11 hours", "22 hours"));
        asks.plan(practice, new AskPlan(trust.id(), null, Kind.MENTION, null, secret("planned ask")));
    }

    /** What they may see, so that a page without anything on it would not pass. */
    private void share() {
        voucher(trust, ruth, 12);
        var promised =
                new AgreementDraft.Promised(null, true, Kind.HELP, "Board papers early", Rhythm.WHENEVER, 1, null);
        agreements.agree(
                practice,
                new AgreementDraft(
                        trust.id(), TODAY, secret("how it was agreed"), TODAY.plusYears(1), List.of(promised)));
    }

    @Test
    void with_nothing_switched_on_there_is_nothing_of_it() {
        share();
        assertThat(theirs()).contains("3 hours").doesNotContain("board papers early", "november 2026");
        assertNoSecretAnywhere();
    }

    @Test
    void with_everything_switched_on_there_is_what_was_shared_and_nothing_else() {
        share();
        for (var part : Part.values()) {
            sharing.show(practice, trust.id(), part, TODAY, "They asked me to");
        }
        assertThat(theirs()).contains("3 hours", "board papers early", "november 2026");
        assertNoSecretAnywhere();
    }

    private void assertNoSecretAnywhere() {
        var preview = "/clients/" + trust.id() + "/page/" + ruth.id();
        var seen = List.of(
                theirs(),
                visit.get(preview)
                        .html()
                        .select(".letterhead section")
                        .outerHtml()
                        .toLowerCase(Locale.ROOT),
                visit.get(preview + "/words").html().select("#letter").text().toLowerCase(Locale.ROOT));
        assertThat(secrets).hasSizeGreaterThan(30);
        assertThat(seen).allSatisfy(page -> assertThat(page)
                .isNotEmpty()
                .doesNotContain(
                        secrets.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList())
                .doesNotContain(READINGS));
    }

    private String theirs() {
        var token = links.hand(practice, trust.id(), ruth.id(), null, null).token();
        return new Visit(clientsDoor.port()).get("/p/" + token).text().toLowerCase(Locale.ROOT);
    }

    private String secret(String of) {
        var word = "Zeppelin" + secrets.size() + " " + of;
        secrets.add(word.substring(0, word.indexOf(' ')));
        return word;
    }

    private void voucher(Client client, Person person, int quarters) {
        vouchers.promise(
                practice,
                new Vouchers.Promise(
                        client.id(), person == null ? null : person.id(), null, quarters, null, secret("code")),
                "They know");
    }

    private void moment(Client client, Kind kind, Strand strand) {
        var note = Note.of(client.id(), secret("moment " + kind))
                .as(kind)
                .strand(strand)
                .on(TODAY.minusDays(2));
        var noted = ledger.tell(practice, kind == Kind.INVOICE ? note.amount(practice.money(432_100)) : note);
        secrets.add(noted.id().toString());
    }

    private void fact(Client client, Fact.Sensitivity sensitivity) {
        facts.keep(
                practice,
                new Fact(
                        new Fact.Id(Ids.next()),
                        client.id(),
                        null,
                        "plans",
                        secret("fact " + sensitivity),
                        null,
                        List.of(),
                        false,
                        sensitivity,
                        true,
                        TODAY,
                        null));
    }
}
