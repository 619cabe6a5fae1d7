package amity.desk;

import amity.client.Client;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.shell.Days;
import amity.shell.Language;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What we said we would do: from the working day before it is due, or a week after it was said without a day. */
@Component
record PromisesDue(Promises promises, Words words) implements Prompt {
    private static final int UNDATED_WAITS = 7;

    @Override
    public Stream<Entry> entries(Look look) {
        var due = promises.open(look.practice().id()).stream()
                .filter(promise -> promise.whose() == Promise.Whose.OURS)
                .filter(promise -> isTimely(promise, look))
                .toList();
        return look.entries(due, Promise::client, (promise, client) -> entry(promise, client, look));
    }

    /** Any that is open, whoever’s it is and whenever it is due: in a talk it can be told that it is kept. */
    @Override
    public Optional<Entry> find(Look look, String id) {
        var named = promises.open(look.practice().id()).stream()
                .filter(open -> Entry.Id.of(open).toString().equals(id))
                .toList();
        return look.entries(named, Promise::client, (open, client) -> entry(open, client, look))
                .findFirst();
    }

    private static boolean isTimely(Promise promise, Look look) {
        var due = promise.due();
        return due == null
                ? !promise.madeOn().plusDays(UNDATED_WAITS).isAfter(look.today())
                : !due.isAfter(look.week().next(look.today()));
    }

    private Entry entry(Promise promise, Client client, Look look) {
        var due = promise.due();
        var said = words.say("desk.promise.why", Days.inFull(promise.madeOn(), look.today()), client.name());
        return Entry.of(
                        EntryKind.PROMISE,
                        Entry.Id.of(promise),
                        Language.capital(promise.words()),
                        due == null ? said : said + " " + words.say("desk.promise.by", Days.inFull(due, look.today())),
                        margin(promise, look.today()))
                .about(client.id())
                .due(due)
                .reason((due == null ? "open" : due) + " " + promise.words().hashCode())
                .moments(promise.moment() == null ? List.of() : List.of(promise.moment()))
                .becomes(new EntryOutcome.Kept(promise));
    }

    private Entry.Margin margin(Promise promise, LocalDate today) {
        var due = promise.due();
        if (due == null) {
            return new Entry.Margin(
                    words.say("desk.days", ChronoUnit.DAYS.between(promise.madeOn(), today)),
                    words.say("desk.since-said"));
        }
        if (due.isBefore(today)) {
            return new Entry.Margin(
                    words.say("desk.days", ChronoUnit.DAYS.between(due, today)), words.say("desk.past-said"));
        }
        return due.equals(today)
                ? new Entry.Margin(words.say("desk.today"), words.say("desk.as-said"))
                : new Entry.Margin(words.say("desk.by", Days.briefWeekday(due.getDayOfWeek())), Days.brief(due));
    }
}
