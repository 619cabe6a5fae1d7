package amity.desk;

import amity.calendar.Appointment;
import amity.calendar.Appointments;
import amity.client.Client;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Today's appointments with clients, each until it is told how it went, on the desk or as a talk that was noted. */
@Component
record BeforeTalks(Appointments appointments, Ledger ledger, Words words) implements Prompt {
    static final String RULE = "talk";

    @Override
    public Stream<Entry> entries(Look look) {
        return look.entries(
                open(look), talk -> Objects.requireNonNull(talk.client()), (talk, client) -> entry(talk, client, look));
    }

    /** Today’s talks that are ahead, or begun and not told. */
    List<Appointment> open(Look look) {
        var zone = look.practice().zone();
        var midnight = look.today().atStartOfDay(zone).toInstant();
        var talks = appointments
                .withClients(
                        look.practice().id(),
                        midnight,
                        look.today().plusDays(1).atStartOfDay(zone).toInstant())
                .stream()
                .filter(talk -> !talk.allDay() && !talk.start().isBefore(midnight))
                .toList();
        var told = told(look, talks);
        return talks.stream()
                .filter(talk -> talk.end().isAfter(look.now()) || !told.contains(talk.client()))
                .toList();
    }

    /** With whom a talk of today is noted already, of those whose hour has passed. */
    private Set<Client.Id> told(Look look, List<Appointment> talks) {
        var over = talks.stream()
                .filter(talk -> !talk.end().isAfter(look.now()))
                .map(talk -> Objects.requireNonNull(talk.client()))
                .collect(Collectors.toSet());
        return over.isEmpty()
                ? Set.of()
                : ledger.talks(look.practice().id(), over, List.of(look.today())).stream()
                        .map(Moment::client)
                        .collect(Collectors.toSet());
    }

    private Entry entry(Appointment talk, Client client, Look look) {
        var start = talk.start().atZone(look.practice().zone());
        int minutes = (int) Duration.between(talk.start(), talk.end()).toMinutes();
        var note = Note.of(client.id(), talk.title().isBlank() ? words.say("desk.talk.done") : talk.title())
                .as(amity.moment.Kind.TALK)
                .on(look.today())
                .at(talk.start(), minutes)
                .present(talk.people());
        return Entry.of(
                        EntryKind.TALK,
                        Entry.Id.of(RULE, talk.id(), look.today()),
                        words.say(
                                talk.start().isAfter(look.now()) ? "desk.talk.what" : "desk.talk.begun", client.name()),
                        talk.title().isBlank()
                                ? words.say("desk.talk.why")
                                : words.say("desk.talk.why.titled", talk.title()),
                        new Entry.Margin(Days.time(start), words.say("desk.minutes", minutes)))
                .about(client.id())
                .due(look.today())
                .at(talk.start())
                .reason(talk.start().toString())
                .becomes(new EntryOutcome.Noted(note, null))
                .way(words.say("desk.talk.way"), "/desk/talks/" + client.id());
    }
}
