package amity.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The story as it is written down, its days moved by whole weeks so that it ends on the demo's Friday. */
record Script(LocalDate friday) {
    private static final LocalDate WRITTEN_FOR = LocalDate.of(2025, Month.NOVEMBER, 21);

    /** The story that ends on the last Friday on or before a 21 November that is not later than today. */
    static Script endingBefore(Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var thisYears = lastFriday(today.getYear());
        return new Script(thisYears.isAfter(today) ? lastFriday(today.getYear() - 1) : thisYears);
    }

    private static LocalDate lastFriday(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 21).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    }

    /** A day of the written story, as it falls in this one. */
    LocalDate day(String written) {
        return LocalDate.parse(written).plusDays(ChronoUnit.DAYS.between(WRITTEN_FOR, friday));
    }

    /** The lines of one of its files, cut into their cells. */
    static List<List<String>> lines(String name) {
        var file = Objects.requireNonNull(Script.class.getResourceAsStream("/demo/" + name + ".txt"), name);
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What stands in one cell, between commas. */
    static List<String> parts(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
