package amity.desk;

import amity.boundary.Action;
import amity.calendar.Day;
import amity.moment.Direction;
import amity.moment.Note;
import amity.moment.Strand;
import amity.shell.Days;
import amity.shell.Words;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Birthdays, anniversaries and other days that features know of, from the working day before; a day once past is let go. */
@Component
record DaysToMark(KnownDays days, Words words) implements Prompt {
    @Override
    public Stream<Entry> entries(Look look) {
        return days.between(look, look.today(), look.week().next(look.today())).stream()
                .filter(day -> !day.rule().equals("function")) // FunctionsNear says more of them
                .map(day -> entry(day, look));
    }

    private Entry entry(Day day, Look look) {
        var subject = day.person() == null
                ? Objects.toString(day.client(), "practice")
                : day.person().toString();
        return Entry.of(
                        EntryKind.DATE,
                        Entry.Id.of(day.rule(), subject, day.on()),
                        day.what(),
                        day.why(),
                        new Entry.Margin(
                                day.on().equals(look.today())
                                        ? words.say("desk.today")
                                        : Days.briefWeekday(day.on().getDayOfWeek()),
                                Days.brief(day.on())))
                .about(day.client())
                .due(day.on())
                .becomes(becomes(day, look));
    }

    /** A day marked is care given. */
    private EntryOutcome becomes(Day day, Look look) {
        var client = day.client();
        return client == null
                ? new EntryOutcome.Seen()
                : new EntryOutcome.Noted(
                        Note.of(client, words.say("desk.date.done", day.what()))
                                .as(amity.moment.Kind.CARE)
                                .direction(Direction.GIVEN)
                                .strand(KnownDays.isPersonal(day) ? Strand.PERSONAL : Strand.BUSINESS)
                                .on(look.today()),
                        new Action.Message(client, day.person(), null, day.what(), look.now()));
    }
}
