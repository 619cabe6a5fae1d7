package bench;

import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;

/** Ids as the application makes them, ordered by time, but the same ones from the same number. */
final class SeededIds {
    private static final long VERSION = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private final Random random;
    private long made =
            Seeder.TODAY.minusYears(4).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() << 12;

    SeededIds(int number) {
        random = new Random(number + 1L);
    }

    UUID next() {
        made++;
        return new UUID(made >> 12 << 16 | VERSION | made & 0xfff, VARIANT | random.nextLong() >>> 2);
    }
}
