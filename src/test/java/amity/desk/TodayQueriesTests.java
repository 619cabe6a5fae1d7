package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Crowd;
import amity.Ledgers;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.moment.Direction;
import amity.moment.Note;
import amity.season.Choice;
import amity.season.OpenSeasons;
import amity.season.Seasons;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;

class TodayQueriesTests extends OnTheDesk {
    private final List<String> queries = new ArrayList<>();
    private final Seasons seasons = ledgers.get(Seasons.class);

    @Test
    void a_long_list_asks_as_often_as_a_longer_one_and_brings_up_the_same() {
        ledgers.get(DSLContext.class).configuration().set(new DefaultExecuteListenerProvider(new Counting()));
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
        ledgers.clients().change(hannah.id(), tom.with(it -> it.giftPolicy = Client.GiftPolicy.NONE));
        var before = asked();
        assertThat(said())
                .contains(
                        "card:christmas:2026",
                        "card:birthday~" + tomsBirthday + ":2026",
                        "decision:christmas:2026",
                        "decision:birthday~" + tomsBirthday + ":2026")
                .anyMatch(id -> id.startsWith("question:" + priya.id()));
        Crowd.of(300, hannah, ledgers.get(DSLContext.class));
        assertThat(asked()).hasSameSizeAs(before);
        assertThat(cards()).contains("552 cards to write");
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
                .record(
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
        queries.clear();
        desk.today(hannah);
        return List.copyOf(queries);
    }

    private List<String> said() {
        return all().stream().map(entry -> entry.id().toString()).toList();
    }

    private List<String> cards() {
        return all().stream()
                .filter(entry -> entry.kind() == Kind.CARD)
                .map(Entry::what)
                .toList();
    }

    private List<Entry> all() {
        var today = desk.today(hannah);
        return java.util.stream.Stream.concat(today.entries().stream(), today.rest().stream())
                .toList();
    }

    private final class Counting implements ExecuteListener {
        @Override
        public void executeStart(ExecuteContext context) {
            queries.add(String.valueOf(context.sql()));
        }
    }
}
