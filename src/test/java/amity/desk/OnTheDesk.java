package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.calendar.Appointment;
import amity.calendar.Appointments;
import amity.calendar.Occasion;
import amity.circle.Function;
import amity.circle.Functions;
import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.moment.Promise;
import amity.moment.Strand;
import amity.practice.Practice;
import amity.season.Seasons;
import amity.shell.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

/** A desk with two clients on a database of its own, at nine on a Friday. */
abstract class OnTheDesk {
    static final LocalDate FRIDAY = Ledgers.TODAY;
    static final LocalDate MONDAY = FRIDAY.plusDays(3);

    @AutoClose
    final Ledgers ledgers = Ledgers.with("desk");

    final Desk desk = ledgers.get(Desk.class);
    final DeskAnswers answers = ledgers.get(DeskAnswers.class);
    final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    final Client priya = client("Priya Raman", Client.Status.ACTIVE);
    final Client tom = client("Tom Ashdown", Client.Status.ACTIVE);

    /** No season this year, and a do to go to on its last day, where they are not what it is about. */
    @BeforeEach
    void leaveChristmasOut() {
        season(true);
        var functions = ledgers.get(Functions.class);
        var party = functions.keep(
                hannah,
                new Function.Said(
                        "Party",
                        FRIDAY.withMonth(12).withDayOfMonth(31),
                        null,
                        "York",
                        null,
                        "",
                        false,
                        Strand.BUSINESS,
                        List.of(),
                        List.of()));
        functions.answer(hannah, party.id(), Function.Answer.GOING, "");
    }

    void season(boolean skipped) {
        var seasons = ledgers.get(Seasons.class);
        seasons.skip(hannah, seasons.current(hannah, Occasion.CHRISTMAS), skipped);
    }

    Entry only() {
        assertThat(desk.today(hannah).entries()).hasSize(1);
        return desk.today(hannah).entries().getFirst();
    }

    DeskAnswer done(String what) {
        return answers.done(
                hannah,
                desk.today(hannah).entries().stream()
                        .filter(entry -> entry.what().equals(what))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString());
    }

    static List<amity.desk.EntryKind> kinds(List<Entry> entries) {
        return entries.stream().map(Entry::kind).toList();
    }

    Promise promise(Client with, String words, LocalDate due) {
        return ledgers.promises().make(hannah, with.id(), Promise.Whose.OURS, words, due, null);
    }

    Appointment talk(Client with, int hour) {
        var start = FRIDAY.atTime(LocalTime.of(hour, 0)).atZone(Ledgers.LONDON).toInstant();
        return ledgers.get(Appointments.class).keep(hannah.id(), appointment(with, start));
    }

    static Appointment appointment(Client with, Instant start) {
        return new Appointment(
                Ids.next(),
                "uid" + start + with.id(),
                "",
                start,
                start.plus(30, ChronoUnit.MINUTES),
                false,
                "Call",
                with.id(),
                List.of(),
                null);
    }

    void born(Client at, String name, MonthDay birthday) {
        var people = ledgers.get(People.class);
        var added = people.add(hannah.id(), at.id(), name, List.of());
        people.change(hannah.id(), new Person(added.id(), at.id(), name, null, birthday, null, List.of()));
    }

    Client client(String name, Client.Status status) {
        var added = ledgers.clients().add(hannah.id(), name);
        return ledgers.clients().change(hannah.id(), copy(added, status, Client.TheirStrand.OPEN));
    }

    static Client copy(Client of, Client.Status status, Client.TheirStrand theirs) {
        return of.with(status).with(theirs);
    }
}
