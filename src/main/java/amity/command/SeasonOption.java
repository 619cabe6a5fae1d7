package amity.command;

import amity.calendar.Occasion;
import amity.calendar.Occasions;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The season a command is about, and the hours there are for it. */
final class SeasonOption {
    @Parameters(paramLabel = "NAME")
    private String name;

    @Option(names = "--year")
    private @Nullable Integer year;

    @Option(names = "--hours", paramLabel = "H", defaultValue = "0")
    private BigDecimal hours;

    Season season(Book book, LocalDate day, Command command) {
        var occasion = occasion(book, day, command);
        return book.the(Seasons.class).of(book.practice(), occasion, year == null ? occasion.yearAt(day) : year);
    }

    private Occasion occasion(Book book, LocalDate day, Command command) {
        try {
            return book.the(Occasions.class).named(book.practice(), name, day);
        } catch (Refusal unknown) {
            throw command.wrong(unknown);
        }
    }

    int quarters(Command command) {
        return Arguments.quarters(hours, command);
    }
}
