package amity.moment;

import amity.shell.NotFound;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A moment as it stands in the ledger, with what became of it.
 *
 * @param replacedBy the correction that took its place
 * @param struckWhy the reason for which it was struck out
 */
public record LedgerEntry(
        Moment moment,
        Instant notedAt,
        Moment.@Nullable Id replacedBy,
        Moment.@Nullable Id replaces,
        @Nullable Instant struckAt,
        @Nullable String struckWhy) {
    /** It counts: neither corrected away nor struck out. */
    public boolean stands() {
        return replacedBy == null && struckAt == null;
    }

    public Place place() {
        return new Place(moment.day(), moment.id());
    }

    /** Some of a timeline, newest first; {@code moments} are theirs and those that were asked for beside them. */
    public record Page(List<LedgerEntry> entries, Map<Moment.Id, Moment> moments) {}

    /** A place in a timeline, written {@code 2026-10-03,ID}. */
    public record Place(LocalDate day, Moment.Id id) {
        public static Place named(String words) {
            var parts = words.split(",", 2);
            try {
                return new Place(LocalDate.parse(parts[0]), new Moment.Id(UUID.fromString(parts[parts.length - 1])));
            } catch (DateTimeException | IllegalArgumentException noPlace) {
                throw NotFound.of("refusal.ledger-entry.no-place-timeline");
            }
        }

        @Override
        public String toString() {
            return day + "," + id;
        }
    }
}
