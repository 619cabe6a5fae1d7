package amity.demo;

import static java.util.Objects.requireNonNull;

import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Note;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What comes round with a client for two years: work, payments and calls. */
record Routine(Role role, Client.Id client, Practice practice, List<Work> worked, LocalDate friday, Words words) {
    private static final int YEAR = 365;
    private static final int TWO_YEARS = 2 * YEAR;
    private static final int HOURLY = 38;
    private static final int TALK = 20;
    private static final double BEFORE = 0.8; // what was paid in the year before, against this one
    private static final int PAID_AFTER = 6;

    List<Note> notes() {
        return Stream.of(work(), payments(), talks()).flatMap(notes -> notes).toList();
    }

    private Stream<Note> work() {
        if (role.workEvery() == 0) return Stream.empty();
        int minutes = (int) (role.pounds() * 60 * role.workEvery() / YEAR / HOURLY);
        return every(role.workEvery(), friday.minusDays(1))
                .map(day -> Note.of(client, on(day)).as(Kind.WORK).on(day).at(null, minutes));
    }

    /** What was in hand that day: something with an end before what always goes on. */
    private String on(LocalDate day) {
        return worked.stream()
                .filter(work -> work.wasOn(day))
                .findFirst()
                .map(Work::words)
                .orElseGet(() -> words.say("demo.work"));
    }

    private Stream<Note> payments() {
        long known = Math.min(YEAR, ChronoUnit.DAYS.between(role.since(), friday) - PAID_AFTER);
        return IntStream.range(0, 2 * role.payments())
                .mapToObj(i -> payment(i, friday.minusDays(PAID_AFTER + i * known / role.payments())))
                .filter(note ->
                        role.since().isBefore(requireNonNull(note.time().when()).day()));
    }

    private Note payment(int ago, LocalDate day) {
        long each = role.pounds() * 100 / role.payments();
        long amount = ago < role.payments() ? each : Math.round(each * BEFORE / 100) * 100;
        return Note.of(client, words.say("demo.payment"))
                .as(Kind.PAYMENT)
                .on(day)
                .amount(practice.money(amount));
    }

    private Stream<Note> talks() {
        return every(role.talkEvery(), role.lastTalk()).map(day -> Note.of(client, words.say("demo.talk"))
                .as(Kind.TALK)
                .on(day)
                .by("call")
                .at(null, TALK));
    }

    private Stream<LocalDate> every(int days, LocalDate last) {
        return Stream.iterate(last, day -> day.minusDays(days))
                .takeWhile(day -> !day.isBefore(role.since()) && day.isAfter(friday.minusDays(TWO_YEARS)));
    }
}
