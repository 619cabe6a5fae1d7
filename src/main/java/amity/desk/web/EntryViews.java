package amity.desk.web;

import amity.boundary.Concern;
import amity.client.Client;
import amity.client.Clients;
import amity.desk.DeskAnswers;
import amity.desk.Entry;
import amity.desk.EntryKind;
import amity.desk.EntryOutcome;
import amity.desk.Today;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.partnership.ask.AskState;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Mailto;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns entries into what the page shows: names to links, moments to sentences, days to buttons. */
@Component
record EntryViews(Clients clients, Ledger ledger, DeskAnswers answers, TalkViews talks, Words words, Clock clock) {
    /** All entries at once: their clients and moments are read together. */
    List<EntryView> of(Practice practice, Today today, List<Entry> entries) {
        if (entries.isEmpty()) return List.of();
        var met = clients.among(
                practice.id(),
                entries.stream().map(Entry::client).filter(Objects::nonNull).toList());
        var moments = moments(practice, entries);
        var delays = answers.delays(practice);
        var next = today.entries().stream().filter(entry -> entry.at() != null).findFirst();
        var within = talks.of(practice, today, entries, met);
        return entries.stream()
                .map(entry -> view(
                        practice,
                        entry,
                        next.filter(entry::equals).isPresent(),
                        met,
                        moments,
                        delays,
                        within.get(entry.id())))
                .toList();
    }

    private Map<Moment.Id, Moment> moments(Practice practice, List<Entry> entries) {
        var ids = entries.stream()
                .flatMap(entry -> entry.moments().stream())
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : ledger.among(practice.id(), ids).stream().collect(Collectors.toMap(Moment::id, Function.identity()));
    }

    private EntryView view(
            Practice practice,
            Entry entry,
            boolean now,
            Map<Client.Id, Client> met,
            Map<Moment.Id, Moment> moments,
            DeskAnswers.Delays delays,
            @Nullable TalkView talk) {
        var client = entry.client() == null ? null : met.get(entry.client());
        var name = client == null ? null : client.name();
        var way = entry.way();
        return new EntryView(
                entry.id().toString(),
                now,
                entry.margin().first(),
                entry.margin().then(),
                entry.what(),
                NameLink.of(entry.what(), name),
                NameLink.of(entry.why(), name == null || entry.what().contains(name) ? null : name),
                client == null ? null : "/clients/" + client.id(),
                saying(entry),
                remarks(entry),
                behind(entry, client, moments, practice.today(clock)),
                way == null ? null : way.label(),
                way == null ? null : way.address(),
                talk,
                TalkViews.asking(entry),
                deeds(entry),
                !(entry.becomes() instanceof EntryOutcome.SeenTo),
                delays(entry, delays, practice.today(clock)));
    }

    private static EntryView.@Nullable Saying saying(Entry entry) {
        var say = entry.say();
        return say == null ? null : new EntryView.Saying(say.words(), Mailto.of(say.words()));
    }

    private static List<String> remarks(Entry entry) {
        var say = entry.say();
        return say == null
                ? List.of()
                : say.concerns().stream().map(Concern::said).toList();
    }

    /** What it was read off, in its words; personal ones stand nowhere while either side keeps it to work. */
    private static List<EntryView.Behind> behind(
            Entry entry, @Nullable Client client, Map<Moment.Id, Moment> moments, LocalDate today) {
        return entry.moments().stream()
                .map(moments::get)
                .filter(Objects::nonNull)
                .filter(moment -> !moment.isPersonal() || client == null || client.isPersonalSideOpen())
                .map(moment -> new EntryView.Behind(Days.shown(moment.day(), today), moment.words()))
                .toList();
    }

    private List<EntryView.Deed> deeds(Entry entry) {
        return switch (entry.becomes()) {
            case EntryOutcome.SeenTo seenTo -> List.of();
            case EntryOutcome.Noted noted when entry.kind() == EntryKind.TALK -> List.of();
            case EntryOutcome.Wanted wanted ->
                Stream.of("partnership", "friendly", "transactional", "undecided")
                        .map(word -> new EntryView.Deed("wanted-" + word, words.say("desk.wanted." + word)))
                        .toList();
            case EntryOutcome.Asking(var ask, var next)
            when ask.state() != AskState.PLANNED ->
                ask.state().next().stream()
                        .filter(step -> step != AskState.WITHDRAWN)
                        .map(step -> new EntryView.Deed("ask-" + step.word(), words.say("ask.do." + step.word())))
                        .toList();
            default -> List.of(new EntryView.Deed("done", words.say(label(entry))));
        };
    }

    private static String label(Entry entry) {
        return switch (entry.becomes()) {
            case EntryOutcome.Thanked thanked -> "desk.thanks.done";
            case EntryOutcome.Rested rested -> "desk.satellite.no";
            case EntryOutcome.Seen seen when entry.kind() == EntryKind.DATE -> "desk.done.usual";
            default -> label(entry.kind());
        };
    }

    private static String label(EntryKind kind) {
        return switch (kind) {
            case PROMISE -> "desk.promise.done";
            case DATE -> "desk.date.do";
            case DRIFT -> "desk.drift.done";
            case QUESTION -> "question.asked";
            case ASK -> "ask.do.asked";
            case IMPORT -> "desk.import.done";
            case TALK, LEGAL, ARRIVED, REVIEW, CARD, VOUCHER, DECISION -> "desk.done.usual";
            case BOUNDARY -> "boundary.said.do";
        };
    }

    private List<EntryView.Delay> delays(Entry entry, DeskAnswers.Delays delays, LocalDate today) {
        var all = new ArrayList<EntryView.Delay>();
        all.add(delay(delays.next(), weekday(delays.next())));
        all.add(delay(delays.inAWeek(), words.say("desk.later.week")));
        all.add(delay(delays.inAMonth(), words.say("desk.later.month")));
        var talk = entry.client() == null ? null : delays.talks().get(entry.client());
        if (talk != null) {
            all.add(delay(talk, words.say("desk.later.talk")));
        }
        return all.stream()
                .filter(one -> entry.canWaitUntil(LocalDate.parse(one.until()), today))
                .toList();
    }

    private static EntryView.Delay delay(LocalDate until, String label) {
        return new EntryView.Delay(until.toString(), label, Days.named(until));
    }

    private static String weekday(LocalDate day) {
        return Days.weekday(day.getDayOfWeek());
    }
}
