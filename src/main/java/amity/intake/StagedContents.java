package amity.intake;

import amity.intake.file.RowEntry.Kind;
import java.util.Set;

/**
 * What the rows of an import are, taken together: by it whole steps are known to have nothing to do.
 *
 * @param known whether any of them has been brought before, or stands twice in this import
 */
record StagedContents(Set<Kind> kinds, boolean known) {
    /** People and meetings, which money and time say nothing of. */
    boolean hasPeople() {
        return kinds.contains(Kind.CONTACT) || kinds.contains(Kind.GUEST) || kinds.contains(Kind.APPOINTMENT);
    }

    StagedContents with(boolean moreKnown) {
        return new StagedContents(kinds, known || moreKnown);
    }
}
