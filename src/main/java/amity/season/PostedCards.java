package amity.season;

import amity.practice.Practice;
import java.util.Set;
import java.util.UUID;

/** Which cards of a season have gone: the writing desk knows. */
public interface PostedCards {
    /** Whose cards they were: clients and people. */
    Set<UUID> posted(Practice practice, Season season);
}
