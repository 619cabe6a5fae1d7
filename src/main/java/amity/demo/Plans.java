package amity.demo;

import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.Channels;
import amity.boundary.ContactHours;
import amity.boundary.SocialMedia;
import amity.boundary.Topic;
import amity.calendar.Appointment;
import amity.calendar.Appointments;
import amity.client.Client;
import amity.client.Clients;
import amity.client.OpenMatter;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Words;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lies ahead on the Friday at which the demo begins: promises, the diary, hours, and the renewal that is open. */
@Component
record Plans(Promises promises, Appointments appointments, Boundaries boundaries, Clients clients, Words words) {
    void make(Practice practice, Map<String, Client> entered, LocalDate friday) {
        hours(practice, entered.get("Tom Ashdown"));
        lines(practice, entered, friday);
        var eleanor = entered.get("Eleanor Voss").id();
        clients.open(practice.id(), eleanor, OpenMatter.Matter.RENEWAL, friday.minusDays(21), friday.plusDays(71));
        promise(practice, entered.get("Jonah Adeyemi"), Promise.Whose.OURS, "jonah", friday.plusDays(3));
        promise(practice, entered.get("Eleanor Voss"), Promise.Whose.THEIRS, "eleanor", friday.plusDays(33));
        promise(practice, entered.get("Ruth Carmichael"), Promise.Whose.THEIRS, "ruth", null);
        appointment(practice, entered.get("Marguerite Okafor"), LocalTime.of(10, 0), 150, friday, "bundles");
        appointment(practice, entered.get("Priya Raman"), LocalTime.of(14, 0), 30, friday, "call");
        appointment(practice, entered.get("Caroline Beck"), LocalTime.of(15, 30), 90, friday, "payroll");
    }

    private void hours(Practice practice, Client tom) {
        var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var toms = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        boundaries.keep(
                practice,
                Boundary.of(
                        null,
                        Boundary.Side.OURS,
                        new ContactHours(weekdays, LocalTime.of(9, 0), LocalTime.of(18, 0)),
                        practice.zone()));
        boundaries.keep(
                practice,
                Boundary.of(
                        tom.id(),
                        Boundary.Side.THEIRS,
                        new ContactHours(toms, LocalTime.of(9, 0), LocalTime.of(17, 0)),
                        practice.zone()));
    }

    /** The other boundaries: those that were said, and one that is still to say. */
    private void lines(Practice practice, Map<String, Client> entered, LocalDate friday) {
        var zone = practice.zone();
        var ruth = entered.get("Ruth Carmichael").id();
        var caroline = entered.get("Caroline Beck").id();
        boundaries.keep(practice, Boundary.of(ruth, Boundary.Side.THEIRS, Channels.only("email"), zone));
        boundaries.keep(
                practice,
                Boundary.of(caroline, Boundary.Side.THEIRS, new Topic(words.say("demo.boundary.topic")), zone)
                        .blocking());
        boundaries.keep(
                practice,
                Boundary.of(caroline, Boundary.Side.OURS, Channels.not("message"), zone)
                        .toSay(friday.minusDays(9)));
        boundaries.keep(practice, Boundary.of(null, Boundary.Side.OURS, new SocialMedia(), zone));
        boundaries.keep(
                practice,
                Boundary.leave(null, friday.plusDays(33), friday.plusDays(44), words.say("demo.boundary.leave"), zone));
    }

    private void promise(Practice practice, Client client, Promise.Whose whose, String which, @Nullable LocalDate due) {
        promises.make(practice, client.id(), whose, words.say("demo.promise." + which), due, null);
    }

    private void appointment(
            Practice practice, Client client, LocalTime from, int minutes, LocalDate day, String which) {
        var start = day.atTime(from).atZone(practice.zone()).toInstant();
        appointments.keep(
                practice.id(),
                new Appointment(
                        Ids.next(),
                        "demo-" + which,
                        "",
                        start,
                        start.plus(Duration.ofMinutes(minutes)),
                        false,
                        words.say("demo.appointment." + which),
                        client.id(),
                        List.of(),
                        null));
    }
}
