package amity.season.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A choice the user is about to make for an entry: it needs her reason. */
record TentativeChoice(UUID entry, String choice) {
    static @Nullable TentativeChoice of(@Nullable UUID entry, @Nullable String choice) {
        return entry == null || choice == null ? null : new TentativeChoice(entry, choice);
    }
}
