package amity.desk.arrival.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.client.Person;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.Submission;
import amity.portal.arrival.Submission.Gifts;
import amity.portal.arrival.Submission.Right;
import amity.portal.link.PrivateLinks;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hannah sees to what Ruth has sent, on pages that work without JavaScript. */
class ArrivalPagesTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private Facts facts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Reviews reviews;

    @Autowired
    private PrivateLinks handed;

    private Client trust;
    private Person ruth;

    @BeforeEach
    void meetRuth() {
        trust = clients.add(practice.id(), "Carmichael Trust");
        ruth = people.add(practice.id(), trust.id(), "Ruth Carmichael", List.of("ruth@carmichael.example"));
    }

    @Test
    void what_arrived_is_on_the_desk_and_opens_from_there() {
        var sent = send(new Submission.Correction("It is Carmichael with an i"));
        var today = visit.get("/today");
        assertThat(today.words()).contains("Carmichael Trust sent you something", "Something is not right.");
        assertThat(today.html().select("a[href='/arrivals/" + sent.id() + "']")).hasSize(1);
        assertThat(today.html().select("button[value=not-this]")).isEmpty();
        assertThat(visit.get("/arrivals").words()).contains("Carmichael Trust: Something is not right");
    }

    @Test
    void it_is_changed_accepted_and_taken_back() {
        var sent = send(new Submission.Correction("It is Carmichael with an i"));
        var page = visit.get("/arrivals/" + sent.id());
        var accepted = visit.submit(page, "form[action$='/acceptance']", Map.of("words", "Carmichael, with an i"));
        assertThat(accepted.words()).contains("Accepted, and written where it belongs.");
        assertThat(facts.of(practice.id(), trust.id())).singleElement().satisfies(fact -> assertThat(fact.words())
                .isEqualTo("Carmichael, with an i"));
        visit.submit(accepted, "form[action$='/undo']", Map.of());
        assertThat(facts.of(practice.id(), trust.id())).isEmpty();
        assertThat(arrivals.waiting(practice)).hasSize(1);
    }

    @Test
    void a_no_cannot_be_declined_and_ends_by_a_talk() {
        var sent = send(new Submission.Preferences(Gifts.NONE, "", Set.of()));
        var page = visit.get("/arrivals/" + sent.id());
        assertThat(page.html().select("form[action$='/seen']")).isEmpty();
        assertThat(page.words()).contains("you cannot decline it");
        var before = visit.get("/clients/" + trust.id() + "/before?act=gift&about=A+book&price=5");
        assertThat(before.words()).contains("It came from their page and you have not read it yet.");
        var ended = page.html().selectFirst("[name=ended]").val();
        var empty = visit.submit(page, "form[action$='/talk']", Map.of("ended", ended));
        assertThat(empty.status()).isEqualTo(422);
        visit.submit(page, "form[action$='/talk']", Map.of("words", "A book is fine, she said", "ended", ended));
        assertThat(ledger.timeline(practice.id(), trust.id()))
                .singleElement()
                .satisfies(moment -> assertThat(moment.kind()).isEqualTo(Kind.TALK));
        assertThat(visit.get("/clients/" + trust.id() + "/before?act=gift&about=A+book&price=5")
                        .words())
                .doesNotContain("from their page");
    }

    @Test
    void a_request_is_answered_at_the_address_already_known_and_stays_until_then() {
        var sent = send(new Submission.Request(Right.EVERYTHING, "to my new address, x@elsewhere.example"));
        var page = visit.get("/arrivals/" + sent.id());
        assertThat(page.words()).contains("To answer by Sunday 20 December", "ruth@carmichael.example");
        assertThat(page.html().select("a[href^='mailto:']").attr("href"))
                .contains("ruth")
                .doesNotContain("elsewhere");
        clock.moveTo(clock.instant().plus(Duration.ofDays(29)));
        assertThat(visit.get("/today").words()).contains("Carmichael Trust: Asks for everything you keep");
        visit.submit(page, "form[action$='/answer']", Map.of("words", "Sent her the copy"));
        assertThat(visit.get("/today").words()).doesNotContain("Asks for everything");
    }

    @Test
    void a_reply_by_mail_is_keyed_in_and_arrives_as_if_it_were_sent() {
        var page = visit.get("/clients/" + trust.id() + "/page/reply");
        assertThat(page.html().select("[checked]")).isEmpty();
        var arrived = visit.submit(
                page,
                "form[action$='/reply/preferences']",
                Map.of("gifts", "none", "person", ruth.id().toString()));
        assertThat(arrived.words()).contains("A no counts already", "keyed in by you");
        assertThat(arrivals.waiting(practice).getFirst().isKeyedIn()).isTrue();
        var refused = visit.submit(page, "form[action$='/reply/correction']", Map.of("words", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Say what is not right");
    }

    @Test
    void everything_is_everything_readings_and_opinions_included_and_nothing_of_others() {
        ledger.tell(practice, Note.of(trust.id(), "Spoke of the donor list").as(Kind.TALK));
        facts.keep(
                practice,
                new Fact(
                        new Fact.Id(Ids.next()),
                        trust.id(),
                        ruth.id(),
                        "tea",
                        "Likes it strong",
                        null,
                        List.of(),
                        false,
                        Fact.Sensitivity.CONFIDENTIAL,
                        true,
                        TODAY,
                        null));
        reviews.answer(practice, trust.id(), Question.WANTED, "transactional");
        send(new Submission.Correction("It is Carmichael with an i"));
        var handedOut = handed.hand(practice, trust.id(), ruth.id(), null, "I know them");
        clients.change(practice.id(), clients.get(practice.id(), trust.id()).withHourlyRate(practice.money(4_250)));
        var tom = clients.add(practice.id(), "Tom Ashdown");
        ledger.tell(practice, Note.of(tom.id(), "Spoke of his boat").as(Kind.TALK));
        for (var path : List.of("/everything", "/everything.txt")) {
            var page = visit.get("/clients/" + trust.id() + path);
            var text = path.endsWith(".txt") ? page.text() : page.words();
            assertThat(text)
                    .contains(
                            "Carmichael Trust",
                            "ruth@carmichael.example",
                            "Spoke of the donor list",
                            "Likes it strong",
                            "transactional",
                            "It is Carmichael with an i",
                            "How it reads",
                            "£42.50",
                            "20 Nov 2026")
                    .doesNotContainPattern("[a-z]_[a-z]|\\d{4}-\\d\\d-\\d\\d|: (true|false)\\b")
                    .doesNotContain("Tom Ashdown", "his boat", handedOut.token());
        }
    }

    private Arrival send(Submission submission) {
        var sender = new Arrival.Sender(trust.id(), ruth.id(), UUID.randomUUID());
        return arrivals.receive(practice, sender, UUID.randomUUID().toString(), submission);
    }
}
