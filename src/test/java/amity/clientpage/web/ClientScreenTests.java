package amity.clientpage.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.review.Question;
import amity.review.Reviews;
import java.time.MonthDay;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClientScreenTests extends WebTests {
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

    private Client priya;

    @BeforeEach
    void addPriya() {
        priya = clients.add(practice.id(), "Priya Raman");
    }

    private Visit.Page page() {
        return visit.get("/clients/" + priya.id());
    }

    private Moment note(String words, Kind kind, Direction direction, int daysAgo) {
        return ledger.tell(
                practice,
                Note.of(priya.id(), words).as(kind).direction(direction).on(TODAY.minusDays(daysAgo)));
    }

    private Visit.Page about(String part) {
        return visit.get("/clients/" + priya.id() + "/about/" + part);
    }

    private Visit.Page set(String setting, String value) {
        var part = SettingsTab.of(setting).word();
        return visit.submit(about(part), "form:has([value=" + setting + "])", Map.of("value", value));
    }

    @Test
    void closeness_is_said_by_seven_circles_where_she_prefers_them_and_the_circle_is_kept() {
        var form = "form:has([name=question][value=known])";
        visit.submit(about("wish"), form, Map.of("answer", "personal"));
        practices.set(practice.id(), Question.CIRCLES_SETTING, "yes");
        var page = about("wish");
        assertThat(page.html().select("#v-known option[selected]").val()).isEqualTo("personal");
        assertThat(page.html().select("#v-known option").eachAttr("value")).contains("1", "4", "7");
        visit.submit(page, form, Map.of("answer", "3"));
        assertThat(reviews.answers(practice.id(), priya.id())).last().satisfies(answer -> assertThat(answer.word())
                .isEqualTo("business"));
        assertThat(about("wish").html().select("#v-known option[selected]").val())
                .isEqualTo("3");
        practices.set(practice.id(), Question.CIRCLES_SETTING, "no");
        assertThat(about("wish").html().select("#v-known option[selected]").val())
                .isEqualTo("business");
    }

    @Test
    void every_line_of_the_reading_opens_to_its_sentence_and_moments() {
        for (int month = 0; month < 12; month++) {
            ledger.tell(
                    practice,
                    Note.of(priya.id(), "Retainer " + month)
                            .as(Kind.PAYMENT)
                            .on(TODAY.minusMonths(month))
                            .amount(Money.parse("GBP 820.00")));
        }
        var referral = note("Recommended you to Sofia", Kind.REFERRAL, Direction.RECEIVED, 14);
        var html = page().html();
        assertThat(html.select(".reads > summary")).hasSizeGreaterThan(8).allSatisfy(line -> assertThat(
                        line.parent().select("> div p").text())
                .isNotBlank());
        assertThat(html.select(".reads:has(dfn:contains(Revenue)) strong").text())
                .isEqualTo("£9,840");
        assertThat(html.select(".reads:has(dfn:contains(Give and get)) a[href=#m-" + referral.id() + "]"))
                .hasSize(1);
        assertThat(html.select("#m-" + referral.id())).hasSize(1);
    }

    @Test
    void given_stands_left_received_right_shared_and_work_in_the_middle() {
        note("Stayed late", Kind.HELP, Direction.GIVEN, 1);
        note("Asked after my knee", Kind.CARE, Direction.RECEIVED, 2);
        note("Lunch", Kind.TALK, Direction.SHARED, 3);
        note("Site packs", Kind.WORK, Direction.PAID, 4);
        var html = page().html();
        assertThat(html.select(".m-given").text()).contains("You gave: Stayed late");
        assertThat(html.select(".m-received").text()).contains("They gave: Asked after my knee");
        assertThat(html.select(".m-shared").text()).contains("Lunch");
        assertThat(html.select(".m-work").text()).contains("Site packs");
        assertThat(html.select("svg.year circle.yg, svg.year circle.yr, svg.year circle.ys, svg.year rect.yw"))
                .hasSizeGreaterThanOrEqualTo(4);
        var given = visit.get("/clients/" + priya.id() + "?show=given").html();
        assertThat(given.select(".m")).hasSize(1);
    }

    @Test
    void corrected_and_struck_moments_stay_visible_as_such() {
        var lunch = note("Lunch", Kind.TALK, Direction.SHARED, 3);
        ledger.correct(
                practice, lunch.id(), Note.of(priya.id(), "Lunch in Saltaire").as(Kind.TALK));
        var wrong = note("Gift", Kind.GIFT, Direction.GIVEN, 5);
        ledger.strike(practice, wrong.id(), "It was another client");
        var html = page().html();
        assertThat(html.select("#m-" + lunch.id() + " s").text()).isEqualTo("Lunch");
        assertThat(html.select("#m-" + wrong.id()).text()).contains("It was another client");
        visit.submit(page(), "#m-" + wrong.id() + " form", Map.of());
        assertThat(ledger.entry(practice.id(), wrong.id()).stands()).isTrue();
    }

    @Test
    void a_suggestion_of_theirs_that_nobody_asked_for_leads_to_a_boundary() {
        var unasked = Note.of(priya.id(), "You should charge by the hour").as(Kind.SUGGESTION);
        ledger.tell(practice, unasked.direction(Direction.RECEIVED).invited(true));
        ledger.tell(practice, unasked.direction(Direction.GIVEN).invited(false));
        var theirs = ledger.tell(practice, unasked.direction(Direction.RECEIVED).invited(false));
        var leading = page().html().select(".moments a[href^='/boundaries/new']");
        assertThat(leading).hasSize(1);
        assertThat(leading.first().closest("li").id()).isEqualTo("m-" + theirs.id());
        var form = visit.get(leading.attr("href"));
        assertThat(form.words()).contains("Priya Raman");
    }

    @Test
    void older_moments_come_page_by_page_and_none_is_lost() {
        for (int day = 0; day < 70; day++) {
            note("Call " + day, Kind.TALK, Direction.SHARED, day % 3);
        }
        var seen = new java.util.HashSet<String>();
        var page = page();
        for (int turn = 0; turn < 3; turn++) {
            seen.addAll(page.html().select(".m").eachAttr("id"));
            var older = page.html().select("a[hx-get*=/moments]");
            if (!older.isEmpty()) {
                page = visit.part(older.attr("hx-get"));
            }
        }
        assertThat(seen).hasSize(70);
    }

    @Test
    void counts_show_only_where_she_wants_a_partnership_or_has_not_decided() {
        note("Referred Tom", Kind.REFERRAL, Direction.RECEIVED, 5);
        assertThat(page().html().select("dfn:contains(Give and get)")).hasSize(1);
        visit.submit(about("wish"), "form:has([value=wanted])", Map.of("answer", "transactional"));
        assertThat(page().html().select("dfn:contains(Give and get)")).isEmpty();
        var asked = visit.get("/clients/" + priya.id() + "?counts=yes").html();
        assertThat(asked.select("dfn:contains(Give and get)")).hasSize(1);
    }

    @Test
    void what_only_she_can_say_is_kept_as_an_answer() {
        visit.submit(about("wish"), "form:has([value=would-miss])", Map.of("answer", "yes"));
        assertThat(reviews.answers(practice.id(), priya.id())).singleElement().satisfies(answer -> {
            assertThat(answer.question()).isEqualTo(Question.WOULD_MISS);
            assertThat(answer.word()).isEqualTo("yes");
        });
    }

    @Test
    void settings_are_changed_one_at_a_time() {
        set("sector", "health");
        set("town", "Leeds");
        set("since", "2022-03-01");
        set("status", "resting");
        set("dislikes-being-indebted", "yes");
        set("talks-elsewhere", "yes");
        set("hourly-rate", "45.50");
        visit.submit(about("gifts"), "form:has([value=gift-policy])", Map.of("value", "limit", "limit", "25"));
        var is = clients.get(practice.id(), priya.id());
        assertThat(is.sector()).isEqualTo(Client.Sector.HEALTH);
        assertThat(is.town()).isEqualTo("Leeds");
        assertThat(is.tenure().since()).isEqualTo("2022-03-01");
        assertThat(is.status()).isEqualTo(Client.Status.RESTING);
        assertThat(is.tenure().chosen()).isTrue();
        assertThat(is.gifts().dislikesBeingIndebted()).isTrue();
        assertThat(is.talksElsewhere()).isTrue();
        assertThat(is.gifts().limit()).hasToString("GBP 25.00");
        assertThat(is.hourlyRate()).hasToString("GBP 45.50");
        assertThat(about("standing").html().select("#settings").text()).contains("1 March 2022", "£45.50");
        assertThat(page().html().select(".page-head").text()).contains("Leeds. With you since March 2022.");
        assertThat(set("since", "2026-02-31").status()).isEqualTo(422);
    }

    /** What is known is looked over once before it is kept. */
    private void learn(Map<String, String> typed) {
        var shown = visit.submit(visit.get("/clients/" + priya.id() + "/facts/new"), "form[action$=/facts]", typed);
        visit.submit(shown, "form[action$=/facts]", Map.of());
    }

    @Test
    void facts_are_added_with_their_privacy_and_ended() {
        learn(Map.of(
                "topic", "drinks",
                "words", "Loves smoky teas",
                "stance", "like",
                "tags", "Tea, ",
                "sensitivity", "sensitive",
                "fromThem", "yes"));
        var fact = facts.of(practice.id(), priya.id()).getFirst();
        assertThat(fact.sensitivity()).isEqualTo(Fact.Sensitivity.SENSITIVE);
        assertThat(fact.tags()).containsExactly("tea");
        assertThat(page().html().select(".facts").text())
                .contains("Likes: drinks", "Loves smoky teas", "They said so", "Sensitive");
        visit.submit(page(), "form[action$=/end]", Map.of());
        assertThat(page().html().select(".facts")).isEmpty();
    }

    @Test
    void nothing_personal_is_shown_where_they_keep_it_to_work() {
        learn(Map.of("topic", "family", "words", "Daughter plays the cello", "side", "personal"));
        set("their-strand", "work-only");
        assertThat(page().words()).doesNotContain("cello").contains("personal side is closed");
    }

    @Test
    void people_are_added_and_changed() {
        visit.submit(
                about("people"),
                "form[action$=/people]",
                Map.of(
                        "name", "Mina Kaur",
                        "role", "books",
                        "birthday", "12 june",
                        "emails", "mina@example.com",
                        "phones", "+44 20 7946 0000, 01632 960 001",
                        "organisation", "Kaur & Daughters"));
        var mina = people.at(practice.id(), priya.id()).getFirst();
        assertThat(mina.birthday()).isEqualTo(MonthDay.of(6, 12));
        visit.submit(about("people"), "form[action$=/people/" + mina.id() + "]", Map.of("name", "Mina Kaur-Hale"));
        var changed = people.get(practice.id(), mina.id());
        assertThat(changed.name()).isEqualTo("Mina Kaur-Hale");
        assertThat(changed.emails()).containsExactly("mina@example.com");
        assertThat(changed.phones()).containsExactly("+44 20 7946 0000", "01632 960 001");
        assertThat(changed.organisation()).isEqualTo("Kaur & Daughters");
    }

    @Test
    void open_matters_are_opened_and_settled() {
        visit.submit(about("standing"), "form[action$=/matters]", Map.of("matter", "renewal"));
        assertThat(about("standing").html().select("#matters").text()).contains("A renewal open since 20 Nov");
        assertThat(page().html().select(".reads-risk").text()).contains("A renewal is open");
        visit.submit(about("standing"), "form[action$=/matters/closing]", Map.of());
        assertThat(clients.openMatters(practice.id(), priya.id())).isEmpty();
    }

    @Test
    void a_kept_promise_becomes_its_moment_and_one_let_go_does_not() {
        promises.make(practice, priya.id(), Promise.Whose.OURS, "send the price list", TODAY.minusDays(1), null);
        promises.make(practice, priya.id(), Promise.Whose.THEIRS, "recommend me to Sofia", null, null);
        visit.submit(page(), "#promises form[action$=/keeping]", Map.of());
        visit.submit(page(), "#promises form[action$=/letting-go]", Map.of());
        assertThat(promises.open(practice.id(), priya.id())).isEmpty();
        assertThat(ledger.timeline(practice.id(), priya.id())).singleElement().satisfies(moment -> {
            assertThat(moment.words()).isEqualTo("send the price list");
            assertThat(moment.direction()).isEqualTo(Direction.GIVEN);
        });
    }

    @Test
    void what_is_set_stands_on_a_page_of_its_own_and_nothing_of_it_is_lost() {
        var html = page().html();
        assertThat(html.select(".cols > div:last-child h2")).hasSizeLessThanOrEqualTo(6);
        assertThat(html.select("[name=setting], [name=question], [name=limit]")).isEmpty();
        var about = visit.get("/clients/" + priya.id() + "/about");
        var tabs = about.html().select(".tabs a").eachAttr("href").stream()
                .filter(tab -> tab.contains("/about/"))
                .map(tab -> visit.get(tab).html())
                .toList();
        assertThat(tabs).hasSize(7).allSatisfy(tab -> assertThat(tab.select(".tabs [aria-current=page]"))
                .hasSize(1));
        assertThat(tabs.stream().flatMap(tab -> tab.select("[name=setting]").eachAttr("value").stream()))
                .containsExactlyInAnyOrder(
                        "status",
                        "sector",
                        "gift-policy",
                        "gift-limit-year",
                        "dislikes-being-indebted",
                        "talks-elsewhere",
                        "our-strand",
                        "their-strand",
                        "since",
                        "town",
                        "hourly-rate",
                        "name");
        assertThat(tabs.stream().flatMap(tab -> tab.select("main [id]").eachAttr("id").stream()))
                .contains(
                        "settings",
                        "matters",
                        "views",
                        "gelling",
                        "people",
                        "introductions",
                        "same",
                        "declines",
                        "passed",
                        "parting",
                        "everything");
        assertThat(visit.get("/clients/" + priya.id() + "/about/nonsense").status())
                .isEqualTo(404);
    }

    @Test
    void the_latest_news_stands_before_what_else_is_known() {
        know("office", "Moves to Holbeck in spring", null, 20);
        know("tea", "Smoky teas", Fact.Stance.LIKE, 1);
        know("launch", "The new site went live", null, 4);
        var html = page().html();
        assertThat(html.select("#news dt").eachText())
                .containsExactly("launch The new site went live", "office Moves to Holbeck in spring");
        assertThat(html.select("#facts section:not(#news) dt").eachText()).containsExactly("Likes: tea Smoky teas");
    }

    private void know(String topic, String words, Fact.Stance stance, int daysAgo) {
        facts.keep(
                practice,
                new Fact(
                        new Fact.Id(amity.shell.Ids.next()),
                        priya.id(),
                        null,
                        topic,
                        words,
                        stance,
                        java.util.List.of(),
                        false,
                        Fact.Sensitivity.ORDINARY,
                        true,
                        TODAY.minusDays(daysAgo),
                        null));
    }

    @Test
    void runs_of_equal_work_fold_into_one_line_that_opens() {
        for (int week = 0; week < 12; week++) {
            note("Inbox and diary", Kind.WORK, Direction.PAID, 7 * week);
            note("Invoice " + (40 - week), Kind.INVOICE, Direction.PAID, 7 * week + 1);
        }
        note("Lunch", Kind.TALK, Direction.SHARED, 30);
        var html = page().html();
        assertThat(html.select(".m-run > summary").eachText())
                .containsExactly(
                        "Paid work: 12 × Inbox and diary, Sept to Nov", "Paid work: 12 × Invoice, Sept to Nov");
        assertThat(html.select(".m")).hasSize(3);
        assertThat(html.select(".m-run [id^=m-]")).hasSize(24);
        assertThat(html.select(".m-run").first().hasAttr("open")).isFalse();
    }

    @Test
    void odd_names_are_shown_as_text_and_never_in_the_title() {
        var name = "<b>Zoë</b> \"&\" \u202eعميل 🎻 " + "long".repeat(30);
        var odd = clients.add(practice.id(), name);
        var page = visit.get("/clients/" + odd.id());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("h1 b")).isEmpty();
        assertThat(page.html().select("h1").text()).startsWith("<b>Zoë</b>");
        assertThat(page.html().title()).doesNotContain("Zoë");
    }

    @Test
    void a_client_of_another_practice_is_not_there() {
        var other = practices.open("Marsh Support", "Zoe Marsh", practice.currency(), "GB", LONDON, true);
        var theirs = clients.add(other.id(), "Not mine");
        assertThat(visit.get("/clients/" + theirs.id()).status()).isEqualTo(404);
        assertThat(visit.get("/clients/" + theirs.id() + "/moments?from=2026-01-01," + theirs.id())
                        .html()
                        .select(".m"))
                .isEmpty();
    }
}
