package amity.desk;

import amity.calendar.Appointment;
import amity.calendar.Appointments;
import amity.client.Client;
import amity.moment.Note;
import amity.shell.Words;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Today's appointments with clients, until each is over. */
@Component
class BeforeTalks implements Prompt {
    private final Appointments appointments;
    private final Words words;

    BeforeTalks(Appointments appointments, Words words) {
        this.appointments = appointments;
        this.words = words;
    }

    @Override
    public Stream<Entry> entries(Look look) {
        var zone = look.practice().zone();
        var talks = appointments
                .withClients(
                        look.practice().id(),
                        look.today().atStartOfDay(zone).toInstant(),
                        look.today().plusDays(1).atStartOfDay(zone).toInstant())
                .stream()
                .filter(talk -> !talk.allDay() && talk.end().isAfter(look.now()))
                .toList();
        look.meet(
                talks.stream().map(Appointment::client).filter(Objects::nonNull).toList());
        return talks.stream().flatMap(talk -> look.client(Objects.requireNonNull(talk.client())).stream()
                .map(client -> entry(talk, client, look)));
    }

    private Entry entry(Appointment talk, Client client, Look look) {
        var start = talk.start().atZone(look.practice().zone());
        var minutes = (int) Duration.between(talk.start(), talk.end()).toMinutes();
        var note = Note.of(client.id(), talk.title().isBlank() ? words.say("desk.talk.done") : talk.title())
                .as(amity.moment.Kind.TALK)
                .on(look.today())
                .at(talk.start(), minutes)
                .present(talk.people());
        return new Entry(
                new Entry.Id("talk", talk.id().toString(), look.today().toString()),
                Kind.TALK,
                words.say("desk.talk.what", client.name()),
                talk.title().isBlank() ? words.say("desk.talk.why") : words.say("desk.talk.why.titled", talk.title()),
                client.id(),
                look.today(),
                talk.start(),
                new Entry.Margin(Sentences.time(start.toLocalTime()), words.say("desk.minutes", minutes)),
                talk.start().toString(),
                List.of(),
                new Becomes.Noted(note, null),
                new Entry.Way(words.say("desk.talk.way"), "/desk/talks/" + client.id()),
                null);
    }
}
