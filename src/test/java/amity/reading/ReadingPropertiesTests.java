package amity.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.instancio.Select.field;

import amity.Ledgers;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Strand;
import amity.review.Question;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.instancio.Instancio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingPropertiesTests {
    private static Ledgers ledgers;

    @BeforeAll
    static void open() {
        ledgers = Ledgers.open();
    }

    @AfterAll
    static void close() {
        ledgers.close();
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    /** What may happen on a day. */
    record Event(Kind kind, Direction direction, Strand strand, int daysAgo, int minor) {}

    private static Story story(List<Event> events) {
        var story = Story.of("Any");
        for (var event : events) {
            var day = Story.TODAY.minusDays(event.daysAgo());
            story.add(story.moment(
                    day,
                    event.kind(),
                    event.direction(),
                    event.kind().paid()
                            ? org.joda.money.Money.ofMinor(org.joda.money.CurrencyUnit.GBP, event.minor())
                            : null,
                    event.strand(),
                    null,
                    null,
                    null));
        }
        return story;
    }

    private static List<Event> events(int seed, int size) {
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

    @ParameterizedTest
    @MethodSource("seeds")
    void every_reason_is_a_sentence(int seed) {
        var story = story(events(seed, seed));
        Stream.of(Question.VALUES, Question.GEL, Question.ENJOYMENT, Question.KNOWN)
                .forEach(question -> story.says(
                        question,
                        question.answers()
                                .get(Math.floorMod(seed, question.answers().size())),
                        LocalDate.of(2026, 1, 1)));
        var reading = story.read();
        var words = ledgers.get(Words.class);
        Stream.concat(
                        Stream.of(
                                reading.revenue().reason(),
                                reading.regularity().reason(),
                                reading.stake().reason(),
                                reading.closeness().reason(),
                                reading.mutuality().reason(),
                                reading.kind().reason(),
                                reading.drift().reason(),
                                reading.values().reason(),
                                reading.gel().reason(),
                                reading.enjoyment().reason()),
                        reading.risks().stream().flatMap(risk -> Stream.of(risk.reason(), risk.todo())))
                .forEach(reason ->
                        assertThat(reason.in(words)).matches("(?s)\\S.*[.?”]").doesNotContain("{"));
    }

    @Test
    void whatever_grows_old_has_a_name() {
        var words = ledgers.get(Words.class);
        for (var kind : Stream.of(Kind.values()).filter(Kind::way).toList()) {
            for (var direction : List.of(Direction.GIVEN, Direction.RECEIVED)) {
                assertThat(words.say("reading.aged." + direction.word() + "." + kind.word(), "3 May 2026"))
                        .contains("3 May 2026");
            }
        }
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
