package amity.demo;

import static java.util.stream.Collectors.groupingBy;

import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.moment.Strand;
import amity.practice.Practice;
import amity.shell.Keyword;
import amity.shell.MovableClock;
import amity.shell.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Plays two years: every Friday afternoon Hannah notes what happened in the week. */
@Component
record Chronicle(Ledger ledger, DemoPartnerships partnering, MovableClock clock, Words words) {
    private static final LocalTime AFTERNOON = LocalTime.of(16, 30);

    void play(Practice practice, Map<String, Client> entered, List<Role> roles, Script script) {
        var notes = new ArrayList<Note>();
        for (var role : roles) {
            var client = entered.get(role.name()).id();
            var worked = Work.of(role.name(), script);
            notes.addAll(new Routine(role, client, practice, worked, script.friday(), words).notes());
        }
        Script.lines("moments").forEach(line -> notes.add(note(line, entered, script)));
        var weeks = notes.stream()
                .collect(groupingBy(Chronicle::friday, TreeMap::new, java.util.stream.Collectors.toList()));
        weeks.forEach((friday, week) -> {
            clock.moveTo(friday.atTime(AFTERNOON).atZone(practice.zone()).toInstant());
            ledger.tell(practice, week);
        });
        partnering.play(practice, entered, script);
    }

    private static LocalDate friday(Note note) {
        return Objects.requireNonNull(note.time().when()).day().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    private static Note note(List<String> line, Map<String, Client> entered, Script script) {
        var said = List.of(line.get(2).split(" "));
        var note = Note.of(entered.get(line.get(0)).id(), line.get(3))
                .as(Keyword.of(Kind.class, said.getFirst()))
                .direction(Stream.of(Direction.values())
                        .filter(direction -> said.contains(direction.word()))
                        .findFirst()
                        .orElse(null))
                .strand(said.contains("personal") ? Strand.PERSONAL : Strand.BUSINESS)
                .on(script.day(line.get(1)));
        return said.contains("invited") ? note.invited(true) : note;
    }
}
