package amity.plan.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentTests {
    @Test
    void says_as_much_as_the_best_of_all_ways_to_share_them_out() {
        var random = new Random(20261130);
        for (int round = 0; round < 400; round++) {
            int things = 1 + random.nextInt(4);
            int whose = 1 + random.nextInt(5);
            var gain = new long[things][whose];
            for (var row : gain) Arrays.setAll(row, i -> random.nextInt(12) - 3);
            var found = Assignment.of(gain, whose);
            assertThat(IntStream.of(found).filter(who -> who >= 0)).doesNotHaveDuplicates();
            assertThat(sum(gain, found)).as(Arrays.deepToString(gain)).isEqualTo(most(gain, 0, new boolean[whose]));
        }
    }

    @Test
    void what_says_nothing_more_goes_to_nobody() {
        assertThat(Assignment.of(new long[][] {{0, -5}, {3, 0}}, 2)).containsExactly(-1, 0);
        assertThat(Assignment.of(new long[0][0], 3)).isEmpty();
        assertThat(Assignment.of(new long[2][0], 0)).containsExactly(-1, -1);
    }

    private static long sum(long[][] gain, int[] found) {
        return IntStream.range(0, found.length)
                .filter(thing -> found[thing] >= 0)
                .mapToLong(thing -> gain[thing][found[thing]])
                .sum();
    }

    private static long most(long[][] gain, int thing, boolean[] taken) {
        if (thing == gain.length) return 0;
        long most = most(gain, thing + 1, taken);
        for (int who = 0; who < taken.length; who++) {
            if (taken[who]) continue;
            taken[who] = true;
            most = Math.max(most, gain[thing][who] + most(gain, thing + 1, taken));
            taken[who] = false;
        }
        return most;
    }
}
