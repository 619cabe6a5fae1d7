package amity.reading;

import amity.moment.Kind;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long the pure reading of one client takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
public class ReadingBenchmark {
    @Param({"100 moments", "1000 moments", "10000 moments"})
    public String size;

    private Timeline timeline;
    private PracticePicture picture;

    @Setup
    public void tell() {
        var story = Story.of("Priya");
        int each = Integer.parseInt(size.split(" ")[0]) / 5;
        story.works(days(each, 3));
        story.pays("GBP 100", days(each, 5));
        story.talks(days(each, 2));
        story.gives(Kind.HELP, days(each, 4));
        story.getsBack(Kind.REFERRAL, days(each, 4));
        timeline = story.timeline();
        picture = Story.picture(Story.TODAY, story);
    }

    @Benchmark
    public Reading reading() {
        return Reading.of(timeline, picture, Story.TODAY);
    }

    private static LocalDate[] days(int count, int apart) {
        return IntStream.range(0, count)
                .mapToObj(i -> Story.TODAY.minusDays((long) i * apart % 1_400))
                .toArray(LocalDate[]::new);
    }
}
