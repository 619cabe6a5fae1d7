package amity.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainTests {
    private static final List<UUID> SOME =
            IntStream.range(0, 12).mapToObj(i -> new UUID(0, i)).toList();

    @Test
    void those_brought_in_turn_count_and_a_diamond_counts_once() {
        var chain = new Chain()
                .with(SOME.get(0), SOME.get(1))
                .with(SOME.get(0), SOME.get(2))
                .with(SOME.get(1), SOME.get(3))
                .with(SOME.get(2), SOME.get(3));
        assertThat(chain.from(SOME.get(0))).containsExactlyInAnyOrder(SOME.get(1), SOME.get(2), SOME.get(3));
        assertThat(chain.leads(SOME.get(0), SOME.get(3))).isTrue();
        assertThat(chain.leads(SOME.get(3), SOME.get(0))).isFalse();
    }

    @Test
    void whatever_the_chain_each_is_met_once_and_nobody_came_through_themselves() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var chain = new Chain();
            var ties = new HashSet<List<UUID>>();
            for (int tie = 0; tie < 20; tie++) {
                var from = SOME.get(random.nextInt(SOME.size()));
                var to = SOME.get(random.nextInt(SOME.size()));
                chain.with(from, to);
                ties.add(List.of(from, to));
            }
            for (var one : SOME) {
                assertThat(chain.from(one)).as("seed %s", seed).isEqualTo(closure(one, ties));
            }
        }
    }

    /** The plain way: follow every tie until nothing new is found. */
    private static HashSet<UUID> closure(UUID from, HashSet<List<UUID>> ties) {
        var found = new HashSet<>(List.of(from));
        while (ties.stream()
                        .filter(tie -> found.contains(tie.getFirst()))
                        .filter(tie -> found.add(tie.getLast()))
                        .count()
                > 0) {}
        found.remove(from);
        return found;
    }
}
