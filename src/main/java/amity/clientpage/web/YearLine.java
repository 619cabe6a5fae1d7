package amity.clientpage.web;

import amity.moment.Direction;
import amity.moment.MomentSummary;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Places a year's moments on a line: a mark a week and side, however many there are. */
@Component
record YearLine(Words words) {
    private static final int LEFT = 38;
    private static final int WEEK = 12;
    private static final int WEEKS = 53;

    Year of(List<MomentSummary> moments, LocalDate today) {
        var begins = today.minusWeeks(WEEKS - 1L).minusDays(6);
        var year = moments.stream()
                .filter(moment ->
                        !moment.day().isBefore(begins) && !moment.day().isAfter(today))
                .toList();
        var work = weeks(year, Direction.PAID, begins);
        var shared = weeks(year, Direction.SHARED, begins);
        var received = weeks(year, Direction.RECEIVED, begins);
        var given = weeks(year, Direction.GIVEN, begins);
        return new Year(
                work,
                shared,
                received,
                given,
                months(begins, today),
                words.say("relationship.year.said", given.size(), received.size(), shared.size(), work.size()));
    }

    private static List<Integer> weeks(List<MomentSummary> year, Direction direction, LocalDate begins) {
        return year.stream()
                .filter(moment -> moment.direction() == direction)
                .map(moment -> LEFT + WEEK * (int) ChronoUnit.WEEKS.between(begins, moment.day()))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Year.Tick> months(LocalDate begins, LocalDate today) {
        var first = YearMonth.from(begins).plusMonths(1);
        return IntStream.rangeClosed(0, 11)
                .mapToObj(first::plusMonths)
                .filter(month -> !month.atDay(1).isAfter(today))
                .map(month -> new Year.Tick(
                        LEFT + (int) (WEEK * ChronoUnit.DAYS.between(begins, month.atDay(1)) / 7),
                        Days.briefMonth(month)))
                .toList();
    }
}
