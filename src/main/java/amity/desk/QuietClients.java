package amity.desk;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.Guard;
import amity.calendar.Appointments;
import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Clients gone quiet, unless an appointment is coming or somebody is away; what could be said passes the guard first. */
@Component
record QuietClients(StandingLookup lookup, Appointments appointments, Guard guard, Ledger ledger, Words words)
        implements Prompt {
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final int WEEK = 7;
    private static final int WEEKS_FROM = 21;

    @Override
    public Stream<Entry> entries(Look look) {
        var quiet = lookup.quiet(look);
        if (quiet.isEmpty()) return Stream.empty();
        var practice = look.practice();
        var coming =
                appointments.clientsSeen(practice.id(), look.now(), look.now().plus(AHEAD));
        var silences = quiet.stream()
                .filter(silence -> !coming.contains(silence.client()))
                .toList();
        var verdicts = guard.judge(practice, silences, silence -> word(silence.client(), look));
        var talks = talks(look, silences);
        var there = silences.stream()
                .filter(silence -> verdicts.get(silence).concerns().stream()
                        .noneMatch(concern -> concern.rule().equals("leave")))
                .toList();
        return look.entries(
                there,
                QuietSpell::client,
                (silence, client) -> entry(
                        look,
                        silence,
                        client,
                        talks.getOrDefault(client.id(), List.of()),
                        verdicts.get(silence).concerns()));
    }

    /** The talks after which it went quiet. */
    private Map<Client.Id, List<Moment.Id>> talks(Look look, List<QuietSpell> silences) {
        var last = silences.stream().collect(Collectors.toMap(QuietSpell::client, QuietSpell::lastTalk));
        return ledger.talks(look.practice().id(), last.keySet(), last.values()).stream()
                .filter(talk -> talk.day().equals(last.get(talk.client())))
                .collect(Collectors.groupingBy(Moment::client, Collectors.mapping(Moment::id, Collectors.toList())));
    }

    private Entry entry(Look look, QuietSpell silence, Client client, List<Moment.Id> talks, List<Concern> concerns) {
        var today = look.today();
        var week = "%d-W%02d"
                .formatted(today.get(IsoFields.WEEK_BASED_YEAR), today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return Entry.of(
                        EntryKind.DRIFT,
                        Entry.Id.of("drift", client.id(), week),
                        words.say(silence.drifting() ? "desk.drift.what" : "desk.drift.quiet", client.name()),
                        why(silence, today),
                        margin(silence.daysTo(today)))
                .about(client.id())
                .reason(silence.lastTalk().toString())
                .moments(talks)
                .becomes(new EntryOutcome.Noted(
                        Note.of(client.id(), words.say("desk.drift.talked"))
                                .as(Kind.TALK)
                                .on(today),
                        word(client.id(), look)))
                .say(new Entry.Say(words.say("desk.drift.say"), concerns));
    }

    /** The action that is proposed and then done: a message of a few words of her own. */
    private static Action word(Client.Id client, Look look) {
        return new Action.Message(client, null, null, "", look.now());
    }

    /** Counts days by the calendar; says beside them how many of these were leave and do not count. */
    private String why(QuietSpell silence, LocalDate today) {
        long ago = silence.daysTo(today);
        var said = words.say("desk.drift.why", Days.shown(silence.lastTalk(), today), ago, silence.usualGap());
        long away = ago - silence.days();
        return away > 0 ? said + " " + words.say("desk.drift.away", away) : said;
    }

    private Entry.Margin margin(long days) {
        return new Entry.Margin(
                days < WEEKS_FROM ? words.say("desk.days", days) : words.say("desk.weeks", days / WEEK),
                words.say("desk.drift.margin"));
    }
}
