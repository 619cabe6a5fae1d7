package amity.desk;

import amity.practice.Practice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A feature in which something that is done is written down, and taken back. */
interface CompletionTarget {
    /** Writes it down where it belongs; empty where that is not here. */
    Optional<Completions.Written> write(Practice practice, EntryOutcome becomes, @Nullable String anyway);

    /** Takes back what was written, where it was written here. */
    void takeBack(Practice practice, DeskAnswer answer);
}
