package amity.moment.web;

import amity.moment.MomentDate;
import amity.moment.MomentWords;
import amity.practice.Practice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The months, seasons and years that memory dates things by, latest first. */
@Component
record MemoryDates(MomentWords words) {
    private static final int MONTHS = 12;
    private static final int YEARS = 5;

    List<ChoiceChip> before(Practice practice, LocalDate today, String chosen) {
        var months = IntStream.range(0, MONTHS)
                .mapToObj(back -> MomentDate.month(YearMonth.from(today).minusMonths(back)));
        var years = IntStream.range(0, YEARS).mapToObj(back -> MomentDate.year(today.getYear() - back));
        return Stream.of(months, MomentDate.seasons(practice, today).stream(), years)
                .flatMap(times -> times)
                .map(when -> new ChoiceChip(
                        when.word(practice),
                        words.when(practice, when.day(), when.about(), today),
                        when.word(practice).equals(chosen)))
                .toList();
    }
}
