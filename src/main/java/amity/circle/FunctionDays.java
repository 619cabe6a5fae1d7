package amity.circle;

import amity.calendar.Day;
import amity.calendar.DaySource;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The days of the functions she goes to. */
@Component
record FunctionDays(FunctionStore functions, Words words) implements DaySource {
    @Override
    public List<Day> days(Practice practice, LocalDate from, LocalDate to) {
        return functions.from(practice.id(), from).stream()
                .filter(function -> function.isGoing() && !function.on().isAfter(to))
                .map(function -> new Day(
                        "function",
                        function.on(),
                        null,
                        null,
                        function.name(),
                        words.say("circle.day.why", function.town())))
                .toList();
    }
}
