package amity.calendar;

import amity.practice.Practice;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Occasions that are somebody's own; features add theirs as beans. */
public interface PersonalDays {
    /** The word they share: birthday, anniversary. */
    String word();

    Stream<Occasion> all(Practice practice);

    /** The one of a person or client, where it is known. */
    Optional<Occasion> of(Practice practice, UUID subject);
}
