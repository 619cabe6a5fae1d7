package amity.calendar;

import amity.practice.Practice;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Occasions that are somebody's own; features add theirs as beans. */
public interface PersonalDays {
    /** The word they share: birthday, anniversary. */
    String word();

    Stream<Occasion> all(Practice practice);

    /** Those of some people or clients, where they are known, asked for all at once. */
    Map<UUID, Occasion> among(Practice practice, Collection<UUID> subjects);

    default Optional<Occasion> of(Practice practice, UUID subject) {
        return Optional.ofNullable(among(practice, Set.of(subject)).get(subject));
    }
}
