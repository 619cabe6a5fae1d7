package amity.plan.optimum;

import static amity.plan.optimum.Plans.thing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueRungsTests {
    private static final List<Menu> MENUS = List.of(
            Menu.of(List.of(thing(0, 0, 1), thing(5, 0, 16))), Menu.of(List.of(thing(0, 0, 2), thing(7, 0, 19))));

    @Test
    void a_height_between_two_rungs_is_that_of_the_lower() {
        // at 1 a penny the first says 1 or 11, the second 2 or 12
        var rungs = ValueRungs.at(1, MENUS);
        assertThat(rungs.step()).isEqualTo(10);
        assertThat(rungs.below(12.9)).isEqualTo(3);
        assertThat(rungs.below(13)).isEqualTo(13);
    }

    @Test
    void with_one_rung_only_nothing_lies_elsewhere() {
        var rungs = ValueRungs.at(2, List.of(Menu.of(List.of(thing(1, 0, 5), thing(2, 0, 7)))));
        assertThat(rungs.step()).isZero();
        assertThat(rungs.below(99)).isEqualTo(3);
        assertThat(rungs.below(2)).isNegative();
    }
}
