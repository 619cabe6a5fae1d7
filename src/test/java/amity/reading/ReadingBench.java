package amity.reading;

import amity.Stopwatch;
import amity.moment.Kind;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the pure reading of one client takes. */
class ReadingBench {
    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 10_000})
    void reading_of_moments(int moments) {
        var story = Story.of("Priya");
        var each = moments / 5;
        story.works(days(each, 3));
        story.pays("GBP 100", days(each, 5));
        story.talks(days(each, 2));
        story.gives(Kind.HELP, days(each, 4));
        story.getsBack(Kind.REFERRAL, days(each, 4));
        var timeline = story.timeline();
        var picture = Story.picture(Story.TODAY, story);
        Stopwatch.time("reading of " + moments + " moments", () -> Reading.of(timeline, picture, Story.TODAY));
    }

    private static LocalDate[] days(int count, int apart) {
        return IntStream.range(0, count)
                .mapToObj(i -> Story.TODAY.minusDays((long) i * apart % 1_400))
                .toArray(LocalDate[]::new);
    }
}
