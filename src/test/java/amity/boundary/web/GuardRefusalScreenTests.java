package amity.boundary.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.Guard;
import amity.boundary.Waiver;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.hours.Vouchers;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.season.Choice;
import amity.season.Season;
import amity.season.Seasons;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan with a pen for Priya is kept, and her birthday is today; then her side closes one door after the other. */
class GuardRefusalScreenTests extends WebTests {
    private static final String CHRISTMAS = "/season/christmas-2026";

    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Boundaries boundaries;

    @Autowired
    private Guard guard;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Seasons seasons;

    @Autowired
    private Vouchers vouchers;

    private Client priya;
    private Person anya;

    @BeforeEach
    void keepThePlan() {
        priya = clients.change(
                practice.id(), clients.add(practice.id(), "Priya Raman").with(Client.Status.ACTIVE));
        priya = clients.change(practice.id(), priya.with(Client.GiftPolicy.NO_RULE, null));
        for (int back = 0; back < 14; back++) {
            var paid = Note.of(priya.id(), "Invoice").as(Kind.INVOICE).on(TODAY.minusMonths(back));
            ledger.tell(practice, paid.amount(practice.money(80_000)));
        }
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
        seasons.budget(practice, christmas(), practice.money(9_000), 8);
        seasons.decide(
                practice,
                christmas(),
                priya.id().value(),
                Choice.gift(null, "A pen", 1_200).because("She asked"),
                null);
        seasons.apply(practice, christmas(), practice.money(9_000), 8);
    }

    @Test
    void where_everything_is_blocked_every_way_of_doing_it_is_refused_and_nothing_changes() {
        clients.change(practice.id(), priya.with(Client.GiftPolicy.NOTHING, null));
        boundaries.keep(
                practice,
                Boundary.leave(priya.id(), TODAY, TODAY.plusDays(2), "", LONDON).blocking());
        var was = records();
        ways().forEach((path, body) -> {
            assertThat(post(path, body).status()).as(path + "?" + body).isEqualTo(422);
            assertThat(post(path, body + "&anyway=All+the+same").status())
                    .as(path + "?" + body)
                    .isEqualTo(422);
        });
        assertThat(records()).isEqualTo(was);
    }

    @Test
    void where_something_warns_every_way_of_doing_it_asks_why_and_keeps_the_reason() {
        clients.change(practice.id(), priya.with(Client.GiftPolicy.DECLARE, null));
        boundaries.keep(practice, Boundary.leave(priya.id(), TODAY, TODAY.plusDays(2), "", LONDON));
        var ways = new ArrayList<>(ways().entrySet());
        ways.removeIf(way -> way.getKey().contains("/cards/"));
        for (var way : ways) {
            int passed = guard.passed(practice, priya.id()).size();
            var held = post(way.getKey(), way.getValue());
            assertThat(held.status()).as(way.toString()).isEqualTo(422);
            assertThat(held.html().select(".held .remark")).as(way.toString()).isNotEmpty();
            var done = visit.submit(held, ".held form", Map.of("anyway", "She knows"));
            assertThat(done.status()).as(way.toString()).isEqualTo(200);
            assertThat(guard.passed(practice, priya.id()))
                    .as(way.toString())
                    .hasSize(passed + 1)
                    .extracting(Waiver::reason)
                    .containsOnly("She knows");
        }
    }

    @Test
    void an_earlier_day_is_told_of_as_the_past_is_which_nothing_holds_back() {
        post(CHRISTMAS + "/gifts/" + priya.id() + "/payment", "price=12.00");
        clients.change(practice.id(), priya.with(Client.GiftPolicy.NOTHING, null));
        assertThat(post(CHRISTMAS + "/gifts/" + priya.id() + "/giving", "").status())
                .isEqualTo(422);
        assertThat(post(CHRISTMAS + "/gifts/" + priya.id() + "/giving", "day=2026-11-19")
                        .status())
                .isEqualTo(200);
        assertThat(post("/moments", "client=Priya+Raman&words=Sent+her+a+card&kind=card")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_is_undone_on_today_crossed_nothing() {
        boundaries.keep(practice, Boundary.leave(priya.id(), TODAY, TODAY.plusDays(2), "", LONDON));
        post(birthday(), "do=done&anyway=It+is+her+day");
        assertThat(crossings()).hasSize(1);
        post(birthday(), "do=undo");
        assertThat(crossings()).isEmpty();
        assertThat(guard.passed(practice, priya.id())).isEmpty();
    }

    /** Each form that does something with her, in an order in which each is still to be done. */
    private Map<String, String> ways() {
        var entry = CHRISTMAS + "/entries/" + priya.id();
        var ways = new java.util.LinkedHashMap<String, String>();
        ways.put(entry + "/lock", "lock=on");
        ways.put(entry + "/own", "idea=A+map&price=10&why=She+asked");
        ways.put(CHRISTMAS + "/decided", "entry=" + priya.id() + "&decision=card%2Bgift&idea=A+map&price=10&hours=");
        ways.put(CHRISTMAS + "/gifts/" + priya.id() + "/order", "price=12.00");
        ways.put(CHRISTMAS + "/cards/" + priya.id(), "mark=written");
        ways.put(CHRISTMAS + "/cards/" + priya.id() + "?", "mark=posted");
        ways.put("/season/vouchers", "client=" + priya.id() + "&hours=2");
        ways.put(birthday(), "do=done");
        ways.put("/clients/" + priya.id() + "/before", "act=gift&about=A+map&price=10");
        return ways;
    }

    private String birthday() {
        return "/desk/birthday:" + anya.id() + ":2026-11-20";
    }

    private Visit.Page post(String path, String body) {
        var token =
                visit.get(CHRISTMAS).html().select("input[name=_csrf]").first().val();
        return visit.post(path, "_csrf=" + token + "&" + body);
    }

    private List<Object> records() {
        var entry = seasons.propose(practice, christmas()).entry(priya.id().value());
        return List.of(
                ledger.timeline(practice.id(), priya.id()).stream()
                        .map(Moment::id)
                        .toList(),
                vouchers.of(practice, priya.id()),
                guard.passed(practice, priya.id()),
                java.util.Objects.requireNonNull(entry.kept()).stage());
    }

    private List<Moment> crossings() {
        return ledger.timeline(practice.id(), priya.id()).stream()
                .filter(moment -> moment.signal() != null)
                .toList();
    }

    private Season christmas() {
        return seasons.of(practice, Occasion.CHRISTMAS, 2026);
    }
}
