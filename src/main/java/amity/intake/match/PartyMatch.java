package amity.intake.match;

import java.util.List;
import java.util.UUID;

/**
 * Which client a party is.
 *
 * @param maybe clients, or parties that become some, of which it might be one; of one that the user said is new, none is
 */
public record PartyMatch(UUID client, How how, List<UUID> maybe) {
    public enum How {
        KNOWN,
        NEW,
        /** The same new client as another party of the import. */
        SAME,
        /** Someone new, unless the user says whom it is. */
        UNDECIDED
    }
}
