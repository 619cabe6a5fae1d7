package amity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeatsTests {
    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);
    private static final UUID CLEO = new UUID(0, 3);

    @Test
    void whoever_sat_there_before_keeps_the_place() {
        assertThat(Seats.of(List.of(BEN, ANNA), Map.of(1, ANNA))).isEqualTo(Map.of(1, ANNA, 2, BEN));
        assertThat(Seats.of(List.of(CLEO, BEN, ANNA), Map.of(2, BEN, 1, ANNA)))
                .isEqualTo(Map.of(1, ANNA, 2, BEN, 3, CLEO));
    }

    @Test
    void a_place_that_is_left_is_taken_by_the_next() {
        assertThat(Seats.of(List.of(CLEO), Map.of(1, ANNA))).isEqualTo(Map.of(1, CLEO));
        assertThat(Seats.of(List.of(CLEO, BEN), Map.of(1, ANNA, 2, BEN))).isEqualTo(Map.of(1, CLEO, 2, BEN));
    }

    @Test
    void two_clients_who_were_merged_take_one_place() {
        assertThat(Seats.of(List.of(ANNA), Map.of(1, ANNA, 2, ANNA)).values()).containsOnly(ANNA);
        assertThat(Seats.of(List.of(ANNA), Map.of(1, ANNA, 2, ANNA))).hasSize(1);
    }

    @Test
    void a_place_is_known_again_by_its_name() {
        for (int seat = 1; seat < 4; seat++) {
            var part = Seats.part("2026-11-05T10:00:00Z", seat);
            assertThat(Seats.seat(part)).isEqualTo(seat);
            assertThat(Seats.occurrence(part)).isEqualTo("2026-11-05T10:00:00Z");
        }
    }
}
