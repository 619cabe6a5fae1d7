package amity.intake;

import amity.shell.Keyword;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import did to a record beside bringing moments, so that it can be taken back.
 *
 * @param line the line of the row that says so
 * @param before what the line was before
 * @param former what the record said before
 */
record ImportChange(What what, UUID record, @Nullable UUID line, LineBefore before, FormerValues former) {

    enum What implements Keyword {
        /** Made a client, a person, a fact, or a name somebody is known by. */
        CLIENT,
        PERSON,
        FACT,
        ALIAS,
        /** Filled empty fields of a person, or wrote over what the same contact had said. */
        COMPLETED,
        REWRITTEN,
        /** Set the rule about gifts of a client. */
        POLICY,
        /** Replaced a moment, struck one out, or brought one by a line that had none. */
        CORRECTED,
        STRUCK,
        BROUGHT,
        /** Changed what a line says. */
        LINE,
        /** Changed an appointment or took it out of the diary. */
        APPOINTMENT,
        /** Removed a client of whom nothing was left, and gave their moment to another. */
        EMPTIED,
        MOVED
    }

    record LineBefore(
            @Nullable UUID moment,
            @Nullable String hash,
            @Nullable Long version) {
        static final LineBefore NONE = new LineBefore(null, null, null);
    }

    static ImportChange made(What what, UUID record) {
        return of(what, record, FormerValues.NONE);
    }

    static ImportChange of(What what, UUID record, FormerValues former) {
        return new ImportChange(what, record, null, LineBefore.NONE, former);
    }

    static ImportChange ofLine(What what, UUID record, UUID line, LineBefore before) {
        return new ImportChange(what, record, line, before, FormerValues.NONE);
    }
}
