package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MovableClockTests {
    private final AtomicReference<Instant> machine = new AtomicReference<>(Instant.parse("2026-11-21T21:45:10.987Z"));
    private final MovableClock clock = new MovableClock(machine::get, ZoneOffset.UTC);

    @Test
    void it_tells_whole_seconds() {
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-21T21:45:10Z"));
    }

    @Test
    void moved_it_runs_on_from_there_in_every_zone() {
        var kyiv = clock.withZone(ZoneId.of("Europe/Kyiv"));
        clock.moveTo(Instant.parse("2025-12-24T09:00:00Z"));
        machine.set(machine.get().plusSeconds(60));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2025-12-24T09:01:00Z"));
        assertThat(kyiv.instant()).isEqualTo(clock.instant());
    }
}
