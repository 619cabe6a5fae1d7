package amity.desk.web;

import amity.client.Client;
import amity.client.Fact;
import amity.desk.Briefing;
import amity.desk.Entry;
import amity.desk.EntryKind;
import amity.desk.EntryOutcome;
import amity.desk.Talks;
import amity.desk.Today;
import amity.moment.Promise;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what stands inside the entries of talks, read for all of them at once. */
@Component
record TalkViews(Talks talks, Words words, Clock clock) {
    Map<Entry.Id, TalkView> of(Practice practice, Today today, List<Entry> entries, Map<Client.Id, Client> met) {
        var begin = new HashMap<Client.Id, Instant>();
        var ahead = entries.stream()
                .filter(entry -> entry.kind() == EntryKind.TALK && met.containsKey(entry.client()))
                .toList();
        ahead.forEach(talk -> begin.putIfAbsent(client(talk), Objects.requireNonNull(talk.at())));
        var known = talks.before(practice, begin.keySet().stream().map(met::get).toList(), begin);
        var views = new HashMap<Entry.Id, TalkView>();
        ahead.forEach(talk ->
                views.put(talk.id(), view(practice, talk, Objects.requireNonNull(known.get(client(talk))), today)));
        return views;
    }

    private static Client.Id client(Entry talk) {
        return Objects.requireNonNull(talk.client());
    }

    private TalkView view(Practice practice, Entry talk, Briefing known, Today today) {
        var asking = today.inside(talk).stream()
                .map(TalkViews::asking)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var address = "/desk/talks/" + known.client().id();
        return new TalkView(
                !clock.instant().isBefore(Objects.requireNonNull(talk.at())),
                asking,
                known.askAfter() == null ? null : said(known.askAfter()),
                promised(known.ours(), today.day()),
                promised(known.theirs(), today.day()),
                known.betterNot(),
                known.until() == null ? null : until(practice, known.until()),
                known.until() != null ? List.of() : hours(known),
                address,
                address + "/heard");
    }

    private static String said(Fact news) {
        return news.topic() + ": " + news.words();
    }

    /** By her clock, and by theirs where it shows another time. */
    private String until(Practice practice, OffsetDateTime until) {
        var hers = Days.time(until.atZoneSameInstant(practice.zone()).toLocalTime());
        var theirs = Days.time(until.toLocalTime());
        return hers.equals(theirs)
                ? words.say("desk.talk.until", hers)
                : words.say("desk.talk.until.theirs", hers, theirs);
    }

    /** Their hours, shown where the talk lies outside them. */
    private List<String> hours(Briefing known) {
        return known.lines().theirHours(words);
    }

    static TalkView.@Nullable Asking asking(Entry entry) {
        return entry.becomes() instanceof EntryOutcome.Asked(var question)
                ? new TalkView.Asking(
                        entry.id().toString(),
                        question.sentence(),
                        question.inPassing(),
                        question.plainly(),
                        question.isTakenApart() ? TalkChoices.reading(question.client(), question.word()) : null)
                : null;
    }

    private List<TalkView.Promised> promised(List<Promise> promises, LocalDate today) {
        return promises.stream()
                .map(promise -> new TalkView.Promised(
                        Entry.Id.of(promise).toString(),
                        promise.due() == null
                                ? promise.words()
                                : promise.words() + ", "
                                        + words.say("desk.talks.due", Days.shown(promise.due(), today))))
                .toList();
    }
}
