package amity.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.moment.Strand;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PartnershipScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Reviews reviews;

    private Client eleanor;
    private Client sunil;

    @BeforeEach
    void addClients() {
        eleanor = client("Eleanor Voss", "partnership");
        sunil = client("Sunil Mehta", "transactional");
        for (int month = 1; month <= 6; month++) {
            note(eleanor, Kind.HELP, Direction.GIVEN, "Stayed late for the fair " + month, month);
        }
        note(eleanor, Kind.RESOURCES, Direction.RECEIVED, "Lent the rights list", 2);
        note(eleanor, Kind.REFERRAL, Direction.RECEIVED, "Sent the Bloomsbury agency, long ago", 14);
        note(sunil, Kind.REFERRAL, Direction.RECEIVED, "Sent his brother", 3);
    }

    private Client client(String name, String wanted) {
        var client = clients.add(practice.id(), name);
        var since = clients.change(practice.id(), client.withSince(TODAY.minusYears(3)));
        reviews.answer(practice, client.id(), Question.WANTED, wanted);
        return since;
    }

    private void note(Client client, Kind way, Direction direction, String words, int monthsAgo) {
        ledger.tell(
                practice,
                Note.of(client.id(), words).as(way).direction(direction).on(TODAY.minusMonths(monthsAgo)));
    }

    private String part(Client client) {
        return "/clients/" + client.id() + "/partnership";
    }

    @Test
    void shows_a_dot_for_each_moment_of_twelve_months_and_each_opens_to_its_moments() {
        var page = visit.get("/partnership");
        assertThat(page.html().select(".table-ways thead th"))
                .extracting(head -> head.text())
                .contains("Referrals", "Other help", "It is", "You want");
        var row = page.html().select(".table-ways tbody tr");
        assertThat(row).hasSize(1);
        assertThat(row.select(".dots").eachText()).containsExactly("●");
        assertThat(row.text()).contains("You give more", "Partnership").doesNotContain("the same");

        var opened = visit.get(row.select("a.dots").attr("href"));
        assertThat(opened.words()).contains("They gave: Opening doors and resources", "Lent the rights list");
        var given = visit.get("/partnership?side=given");
        assertThat(given.html().select("a.dots").eachText()).containsExactly("●●●●●●");
        assertThat(visit.get(given.html().select("a.dots").attr("href")).html().select("ul li"))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void names_those_with_whom_nothing_is_counted_and_counts_them_only_when_asked() {
        var page = visit.get("/partnership");
        assertThat(page.words()).contains("Sunil Mehta isn’t shown", "is a real answer");
        assertThat(page.html().select(".table-ways tbody tr").text()).doesNotContain("Sunil");
        assertThat(visit.get("/partnership?show=all").html().select(".table-ways tbody tr"))
                .hasSize(2);
        assertThat(visit.get(part(sunil)).html().select(".bal, .chart, table")).isEmpty();
        assertThat(visit.get(part(sunil) + "?counts=yes").html().select(".chart"))
                .hasSize(1);
    }

    @Test
    void only_those_who_give_less_than_she_wants_have_a_tab() {
        client("Ruth Carmichael", "friendly");
        note(sunil, Kind.HELP, Direction.RECEIVED, "Fixed the printer", 1);
        var tabs = visit.get("/partnership").html().select("nav .tabs a");
        assertThat(tabs.eachText()).containsExactly("Eleanor Voss", "Ruth Carmichael");
        var ruth = visit.get(tabs.last().attr("href")).html();
        assertThat(ruth.select("#part h2").text()).isEqualTo("Ruth Carmichael");
        assertThat(ruth.select("#part .lede").text()).startsWith("You want it friendly.");
    }

    @Test
    void says_what_is_wanted_with_its_day_and_reason_and_keeps_what_was_said_before() {
        var kept = visit.submit(
                visit.get(part(eleanor)),
                "form[action$=/wanted]",
                Map.of("want", "transactional", "why", "It is good money"));
        assertThat(kept.words())
                .contains("That is a real answer", "You said so on 20 Nov 2026", "What you wanted before");
        assertThat(Answer.latest(reviews.answers(practice.id(), eleanor.id()), Question.WANTED, TODAY))
                .satisfies(answer -> {
                    assertThat(Objects.requireNonNull(answer).word()).isEqualTo("transactional");
                    assertThat(answer.why()).isEqualTo("It is good money");
                });
        assertThat(visit.get("/partnership").html().select("nav .tabs a")).isEmpty();
    }

    @Test
    void coming_to_an_end_leads_to_the_path_of_parting_and_says_nothing_else() {
        var path = visit.submit(visit.get(part(eleanor)), "form[action$=/wanted]", Map.of("want", "ending"));
        assertThat(path.at().getPath()).isEqualTo("/clients/" + eleanor.id() + "/parting");
        assertThat(reviews.answers(practice.id(), eleanor.id())).hasSize(1);
        assertThat(visit.post(part(eleanor) + "/wanted", "want=queen&_csrf=x").status())
                .isEqualTo(403);
        assertThat(visit.submit(visit.get(part(eleanor)), "form[action$=/wanted]", Map.of("want", "queen"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void give_and_get_stand_month_by_month_as_a_picture_and_as_a_table_that_opens() {
        var page = visit.get(part(eleanor)).html();
        assertThat(page.select("[data-chart=months]").attr("data-of")).contains("\"Nov 26\"", "\"Sept 25\"");
        var months = page.select(".more tbody tr");
        assertThat(months.eachText().getFirst()).startsWith("November 2026 0 0");
        assertThat(months.eachText()).anyMatch(row -> row.startsWith("September 2025 0 1 −0.50 0.50"));
        assertThat(visit.get(months.select("a").attr("href")).words()).contains("Stayed late for the fair");
        assertThat(page.text()).contains("A year ago, in November 2025: you gave 0 and they gave 1, in one of 6 ways");
    }

    @Test
    void nothing_personal_is_listed_where_either_side_keeps_it_to_work() {
        ledger.tell(
                practice,
                Note.of(eleanor.id(), "Sat with me at the funeral")
                        .as(Kind.CARE)
                        .direction(Direction.RECEIVED)
                        .strand(Strand.PERSONAL)
                        .weight(1.0)
                        .on(TODAY));
        var care = part(eleanor) + "/moments?side=received&way=care";
        assertThat(visit.get(care).words()).contains("funeral");
        clients.change(practice.id(), eleanor.with(Client.TheirStrand.WORK_ONLY));
        assertThat(visit.get(care).words()).doesNotContain("funeral");
    }

    @Test
    void a_client_of_somebody_else_is_not_found() {
        var other = new Visit(port);
        assertThat(other.get(part(eleanor)).at().getPath()).doesNotContain("partnership");
        assertThat(visit.get("/clients/" + practice.id() + "/partnership").status())
                .isEqualTo(404);
        assertThat(visit.get(part(eleanor) + "/moments?side=given&way=money").status())
                .isEqualTo(404);
        assertThat(visit.get(part(eleanor) + "/moments?side=given&month=May").status())
                .isEqualTo(404);
    }
}
