package amity.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.instancio.Select.field;

import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Strand;
import java.util.List;
import java.util.stream.IntStream;
import org.instancio.Instancio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingPropertiesTests {
    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    /** What may happen on a day. */
    record Event(Kind kind, Direction direction, Strand strand, int daysAgo, int minor) {}

    static Story story(List<Event> events) {
        var story = Story.of("Any");
        for (var event : events) {
            var day = Story.TODAY.minusDays(event.daysAgo());
            story.add(story.moment(
                    day,
                    event.kind(),
                    event.direction(),
                    event.kind().isPaid()
                            ? org.joda.money.Money.ofMinor(org.joda.money.CurrencyUnit.GBP, event.minor())
                            : null,
                    event.strand(),
                    null,
                    null,
                    null));
        }
        return story;
    }

    static List<Event> events(int seed, int size) {
        return Instancio.ofList(Event.class)
                .size(size)
                .withSeed(seed)
                .generate(field(Event::daysAgo), gen -> gen.ints().range(0, 1500))
                .generate(field(Event::minor), gen -> gen.ints().range(-5000, 90_000))
                .create();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_figure_keeps_within_its_bounds(int seed) {
        var story = story(events(seed, seed));
        var reading = story.read();
        assertThat(reading.regularity().activeMonths()).isBetween(0, 12);
        var mutuality = reading.mutuality();
        if (mutuality.balance() != null) {
            assertThat(mutuality.balance()).isBetween(-1.0, 1.0);
            assertThat(mutuality.index()).isBetween(0.0, 1.0);
        }
        if (reading.revenue().share() != null) {
            assertThat(reading.revenue().share()).isBetween(0.0, 1.0);
        }
        assertThat(reading.stake().word() == null)
                .isEqualTo(reading.regularity().word() == Regularity.Word.NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_reading_of_a_past_day_knows_nothing_of_what_came_later(int seed) {
        var all = events(seed, 40);
        var day = Story.TODAY.minusDays(seed * 16L);
        var before = all.stream()
                .filter(event -> !Story.TODAY.minusDays(event.daysAgo()).isAfter(day))
                .toList();
        var whole = story(all);
        var part = story(before).is(whole.client());
        assertThat(figures(whole.read(day))).isEqualTo(figures(part.read(day)));
    }

    private static List<Object> figures(Reading reading) {
        return List.of(
                reading.revenue().amount(),
                reading.revenue().previous(),
                reading.regularity().word(),
                reading.regularity().activeMonths(),
                reading.tier(),
                reading.closeness().word(),
                reading.mutuality().given(),
                reading.mutuality().received(),
                reading.kind().actual(),
                reading.drift().word());
    }
}
