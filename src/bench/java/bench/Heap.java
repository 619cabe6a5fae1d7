package bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/** How much of the heap was needed. */
final class Heap {
    private static final int MEGABYTE = 1024 * 1024;

    private Heap() {}

    /** The most megabytes in use at a time, pool by pool. */
    static long most() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }
}
