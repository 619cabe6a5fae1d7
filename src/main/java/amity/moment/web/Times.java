package amity.moment.web;

import amity.moment.MomentWords;
import amity.moment.TimeOfYear;
import amity.moment.When;
import amity.practice.Practice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The months, seasons and years that memory dates things by, latest first. */
@Component
class Times {
    private static final int MONTHS = 12;
    private static final int YEARS = 5;
    private final MomentWords words;

    Times(MomentWords words) {
        this.words = words;
    }

    List<Choice> before(Practice practice, LocalDate today, String chosen) {
        var months = IntStream.range(0, MONTHS)
                .mapToObj(back -> When.month(YearMonth.from(today).minusMonths(back)));
        var years = IntStream.range(0, YEARS).mapToObj(back -> When.year(today.getYear() - back));
        return Stream.of(months, seasons(practice, today), years)
                .flatMap(times -> times)
                .map(when -> new Choice(
                        when.word(practice),
                        words.when(practice, when.day(), when.about(), today),
                        when.word(practice).equals(chosen)))
                .toList();
    }

    /** The seasons that have begun, over two years. */
    static Stream<When> seasons(Practice practice, LocalDate today) {
        return IntStream.rangeClosed(-1, 2)
                .boxed()
                .flatMap(back -> Stream.of(TimeOfYear.values())
                        .map(season -> When.season(season, today.getYear() - back, practice)))
                .filter(when -> !when.day().minusMonths(1).withDayOfMonth(1).isAfter(today))
                .sorted(Comparator.comparing(When::day).reversed())
                .limit(8);
    }
}
