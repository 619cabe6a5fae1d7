package amity.circle;

import amity.calendar.DaySource;
import amity.calendar.Day;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The days of the functions she goes to. */
@Component
class FunctionDays implements DaySource {
    private final FunctionStore functions;
    private final Words words;

    FunctionDays(FunctionStore functions, Words words) {
        this.functions = functions;
        this.words = words;
    }

    @Override
    public List<Day> days(Practice practice, LocalDate from, LocalDate to) {
        return functions.from(practice.id(), from).stream()
                .filter(function -> function.going() && !function.on().isAfter(to))
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
