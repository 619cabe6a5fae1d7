package amity.reading;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.review.Question;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences that figures are told by. */
class ReasonTests {
    private static Ledgers ledgers;

    @BeforeAll
    static void open() {
        ledgers = Ledgers.open();
    }

    @AfterAll
    static void close() {
        ledgers.close();
    }

    @ParameterizedTest
    @MethodSource("amity.reading.ReadingPropertiesTests#seeds")
    void every_reason_is_a_sentence(int seed) {
        var story = ReadingPropertiesTests.story(ReadingPropertiesTests.events(seed, seed));
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
        for (var kind : Stream.of(Kind.values()).filter(Kind::isWay).toList()) {
            for (var direction : List.of(Direction.GIVEN, Direction.RECEIVED)) {
                assertThat(words.say("reading.aged." + direction.word() + "." + kind.word(), "3 May 2026"))
                        .contains("3 May 2026");
            }
        }
    }
}
