package amity.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** The one clock: the machine's, in whole seconds, until the demo or a test moves it to another instant, from where it runs on. */
public final class MovableClock extends Clock {
    private final InstantSource machine;
    private final ZoneId zone;
    private volatile Duration ahead;

    public MovableClock(InstantSource machine, ZoneId zone) {
        this(machine, zone, Duration.ZERO);
    }

    private MovableClock(InstantSource machine, ZoneId zone, Duration ahead) {
        this.machine = machine;
        this.zone = zone;
        this.ahead = ahead;
    }

    public void moveTo(Instant instant) {
        ahead = Duration.between(machine.instant(), instant);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochSecond(machine.instant().plus(ahead).getEpochSecond());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return other.equals(zone) ? this : new Zoned(this, other);
    }

    /** The same clock read in another zone: it moves along. */
    private static final class Zoned extends Clock {
        private final MovableClock clock;
        private final ZoneId zone;

        private Zoned(MovableClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}
