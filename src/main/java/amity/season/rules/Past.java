package amity.season.rules;

import amity.season.Decision;
import amity.season.Idea;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gift or free hours given to the same person before, and how it was received where known. */
public record Past(
        LocalDate on,
        Decision decision,
        @Nullable UUID idea,
        String name,
        long price,
        Set<String> tags,
        @Nullable Reaction reaction) {

    /** How it was received. */
    public enum Reaction {
        DELIGHTED,
        FINE,
        SILENT,
        EMBARRASSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isCool() {
            return this == SILENT || this == EMBARRASSED;
        }
    }

    public boolean isSame(Idea other) {
        return idea != null && idea.equals(other.id()) || name.equalsIgnoreCase(other.name());
    }
}
