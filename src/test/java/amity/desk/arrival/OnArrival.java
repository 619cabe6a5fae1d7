package amity.desk.arrival;

import amity.Ledgers;
import amity.boundary.Action;
import amity.boundary.ContactHours;
import amity.boundary.Guard;
import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.client.Person;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.partnership.ask.Ask;
import amity.partnership.ask.AskPlan;
import amity.partnership.ask.Asks;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.Submission;
import amity.practice.Practice;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;

/** Ruth of the Carmichael Trust has sent something, on a database of its own. */
abstract class OnArrival {
    @AutoClose
    final Ledgers ledgers = Ledgers.with("desk");

    final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    final Arrivals arrivals = ledgers.get(Arrivals.class);
    final ArrivalDecisions decisions = ledgers.get(ArrivalDecisions.class);
    final Client trust = ledgers.clients().add(hannah.id(), "Carmichael Trust");
    final Person ruth = ledgers.get(People.class).add(hannah.id(), trust.id(), "Ruth Carmichael", List.of());

    boolean blocks() {
        var at = Ledgers.TODAY.atTime(11, 0).atZone(Ledgers.LONDON).toInstant();
        return ledgers.get(Guard.class)
                .judge(hannah, new Action.Gift(trust.id(), null, null, at))
                .blocks();
    }

    Ask asked() {
        var asks = ledgers.get(Asks.class);
        var plan = new AskPlan(trust.id(), ruth.id(), Kind.MENTION, null, "Would you write two lines?");
        return asks.asked(hannah, asks.plan(hannah, plan).id(), null, "I know them");
    }

    static ContactHours hours(int from, int to) {
        return new ContactHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    Arrival send(Submission submission) {
        var sender = new Arrival.Sender(trust.id(), ruth.id(), UUID.randomUUID());
        return arrivals.receive(hannah, sender, UUID.randomUUID().toString(), submission);
    }

    void accept(Arrival arrival) {
        decisions.accept(hannah, arrival.id(), ArrivalChange.NOTHING);
    }

    Client record() {
        return ledgers.clients().get(hannah.id(), trust.id());
    }

    List<Fact> facts() {
        return ledgers.get(Facts.class).of(hannah.id(), trust.id());
    }

    List<Moment> moments() {
        return ledgers.ledger().timeline(hannah.id(), trust.id());
    }
}
