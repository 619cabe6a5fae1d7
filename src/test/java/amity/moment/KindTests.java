package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindTests {
    private static Stream<Kind> those(Predicate<Kind> which) {
        return Stream.of(Kind.values()).filter(which);
    }

    @Test
    void there_are_six_ways_of_giving_and_neither_tokens_nor_paid_work_is_one() {
        assertThat(those(Kind::isWay))
                .containsExactly(Kind.REFERRAL, Kind.RESOURCES, Kind.CARE, Kind.SUGGESTION, Kind.MENTION, Kind.HELP);
        assertThat(those(Kind::isToken)).containsExactly(Kind.CARD, Kind.GIFT, Kind.HOURS);
        assertThat(those(Kind::isPaid)).containsExactly(Kind.WORK, Kind.INVOICE, Kind.PAYMENT);
        assertThat(those(Kind::isTogether)).containsExactly(Kind.TALK, Kind.FUNCTION);
    }

    @Test
    void paid_work_is_paid_what_is_done_together_is_shared_and_all_else_is_given_or_received() {
        assertThat(those(kind -> kind.goes(Direction.PAID))).containsExactly(Kind.WORK, Kind.INVOICE, Kind.PAYMENT);
        assertThat(those(kind -> kind.goes(Direction.SHARED))).containsExactly(Kind.TALK, Kind.FUNCTION, Kind.NOTE);
        assertThat(those(kind -> kind.goes(Direction.GIVEN)))
                .containsExactlyElementsOf(those(kind -> kind.isWay() || kind.isToken() || kind == Kind.SIGNAL)
                        .toList())
                .containsExactlyElementsOf(
                        those(kind -> kind.goes(Direction.RECEIVED)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "WORK, PAID",
        "PAYMENT, PAID",
        "CARD, GIVEN",
        "HOURS, GIVEN",
        "REFERRAL, RECEIVED",
        "SIGNAL, RECEIVED",
        "TALK, SHARED",
        "NOTE, SHARED"
    })
    void where_nothing_is_said_it_goes_its_usual_way(Kind kind, Direction direction) {
        assertThat(kind.usual()).isEqualTo(direction);
    }

    @ParameterizedTest
    @EnumSource
    void the_usual_way_is_one_it_can_go(Kind kind) {
        assertThat(kind.goes(kind.usual())).isTrue();
    }
}
