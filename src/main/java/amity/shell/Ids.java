package amity.shell;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Makes the ids of records: UUIDs of version 7, so that their order is the order in which they were made. */
public final class Ids {
    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return TIME_ORDERED.generate();
    }
}
