package amity.season.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A choice the user is about to make for an entry: it needs her reason. */
record Considering(UUID entry, String choice) {
    static @Nullable Considering of(@Nullable UUID entry, @Nullable String choice) {
        return entry == null || choice == null ? null : new Considering(entry, choice);
    }
}
