package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Crowd;
import amity.Ledgers;
import amity.QueryLog;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.SocialMedia;
import amity.calendar.Occasion;
import amity.circle.Function;
import amity.circle.Functions;
import amity.client.Client;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.OpenMatter;
import amity.client.People;
import amity.client.Person;
import amity.client.Someone;
import amity.moment.Direction;
import amity.moment.Note;
import amity.moment.Strand;
import amity.partnership.agreement.AgreementDraft;
import amity.partnership.agreement.Agreements;
import amity.partnership.agreement.Rhythm;
import amity.season.Choice;
import amity.season.OpenSeasons;
import amity.season.Seasons;
import amity.shell.Ids;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.joda.money.Money;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class TodayQueriesTests extends OnTheDesk {
    private final Seasons seasons = ledgers.get(Seasons.class);

    @Test
    void a_long_list_asks_as_often_as_a_longer_one_and_brings_up_the_same() {
        season(false);
        talk(priya, 14);
        for (int month = 0; month < 20; month++) paid(priya, month);
        livesInNewZealand(priya);
        var tomsBirthday = birthday(tom);
        seasons.decide(
                hannah,
                christmas(),
                tom.id().value(),
                Choice.gift(null, "A pen", 0).because("He asked"),
                "I know them");
        seasons.apply(hannah, christmas(), Money.parse("GBP 5000"), 0);
        Crowd.of(250, hannah, ledgers.get(DSLContext.class));
        ledgers.clients().change(hannah.id(), tom.with(Client.GiftPolicy.NONE, null));
        befriend(client("Aoife Brennan", Client.Status.ACTIVE), tom);
        var before = asked();
        assertThat(said())
                .contains(
                        "card:christmas:2026",
                        "card:birthday~" + tomsBirthday + ":2026",
                        "decision:christmas:2026",
                        "decision:birthday~" + tomsBirthday + ":2026")
                .anyMatch(id -> id.startsWith("question:" + priya.id()))
                .anyMatch(id -> id.startsWith(Completions.BOUNDARY + ":"))
                .anyMatch(id -> id.startsWith(ThanksDue.RULE + ":"))
                .anyMatch(id -> id.startsWith("agreed:"))
                .anyMatch(id -> id.startsWith("agreement:"))
                .anyMatch(id -> id.startsWith("how-i-work:"))
                .anyMatch(id -> id.startsWith("function-waiting:"))
                .anyMatch(id -> id.startsWith("function-over:"));
        Crowd.of(300, hannah, ledgers.get(DSLContext.class));
        var crowd = ledgers.clients().search(hannah.id(), "Crowd", 10);
        for (int i = 1; i < crowd.size(); i++) befriend(crowd.get(i - 1), crowd.get(i));
        assertThat(said().stream().filter(id -> id.startsWith("function-"))).hasSize(20);
        assertThat(asked()).hasSameSizeAs(before);
        assertThat(cards()).contains("553 cards to write");
    }

    /** A line still to be said to one, another it introduced, and something of it to go to and something it was at. */
    private void befriend(Client one, Client other) {
        var line = new AgreementDraft.Promised(null, true, amity.moment.Kind.HELP, "A day", Rhythm.ONCE, 1, FRIDAY);
        ledgers.get(Agreements.class)
                .agree(hannah, new AgreementDraft(one.id(), FRIDAY, null, FRIDAY.plusDays(3), List.of(line)));
        ledgers.clients().open(hannah.id(), one.id(), OpenMatter.Matter.RENEWAL, FRIDAY, null);
        ledgers.get(Boundaries.class)
                .keep(
                        hannah,
                        Boundary.of(one.id(), Boundary.Side.OURS, new SocialMedia(), Ledgers.LONDON)
                                .toSay(FRIDAY.minusDays(2)));
        ledgers.get(Introductions.class)
                .keep(
                        hannah.id(),
                        new Introduction(Ids.next(), Someone.of(one.id()), other.id(), FRIDAY.minusDays(3), null));
        var functions = ledgers.get(Functions.class);
        functions.keep(hannah, host(one, FRIDAY.plusDays(4)));
        var been = functions.keep(hannah, host(one, FRIDAY.minusDays(4)));
        functions.answer(hannah, been.id(), Function.Answer.GOING, "");
    }

    private static Function.Said host(Client client, LocalDate on) {
        return new Function.Said(
                "Supper with " + client.id(),
                on,
                null,
                "York",
                Someone.of(client.id()),
                "",
                true,
                Strand.PERSONAL,
                List.of(),
                List.of());
    }

    private void livesInNewZealand(Client client) {
        var people = ledgers.get(People.class);
        var person = people.add(hannah.id(), client.id(), client.name(), List.of());
        people.change(
                hannah.id(),
                new Person(person.id(), client.id(), client.name(), null, null, "Wellington, New Zealand", List.of()));
    }

    private java.util.UUID birthday(Client client) {
        born(client, client.name(), MonthDay.of(12, 4));
        var person = ledgers.get(People.class).at(hannah.id(), client.id()).getFirst();
        ledgers.get(OpenSeasons.class).open(hannah, "birthday", person.id().value(), FRIDAY.getYear());
        return person.id().value();
    }

    private void paid(Client client, int monthsAgo) {
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(client.id(), "Paid")
                                .as(amity.moment.Kind.PAYMENT)
                                .direction(Direction.PAID)
                                .on(Ledgers.TODAY.minusMonths(monthsAgo))
                                .amount(Money.parse("GBP 400")));
    }

    private amity.season.Season christmas() {
        return seasons.of(hannah, Occasion.CHRISTMAS, 2026);
    }

    private List<String> asked() {
        desk.today(hannah);
        return QueryLog.during(ledgers.get(DSLContext.class), () -> desk.today(hannah));
    }

    private List<String> said() {
        return all().stream().map(entry -> entry.id().toString()).toList();
    }

    private List<String> cards() {
        return all().stream()
                .filter(entry -> entry.kind() == EntryKind.CARD)
                .map(Entry::what)
                .toList();
    }

    private List<Entry> all() {
        var today = desk.today(hannah);
        return java.util.stream.Stream.concat(today.entries().stream(), today.rest().stream())
                .toList();
    }
}
