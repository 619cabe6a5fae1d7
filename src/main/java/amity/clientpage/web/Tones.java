package amity.clientpage.web;

import amity.reading.RelationshipKind;

/** The colour of a kind of relationship; transactional is grey, since it is no fault. */
final class Tones {
    private Tones() {}

    static String of(RelationshipKind.Word kind) {
        return switch (kind) {
            case PARTNERSHIP -> "t-ok";
            case FRIENDLY -> "t-note";
            case ONE_SIDED -> "t-given";
            case TRANSACTIONAL -> "";
            case TOO_SOON, WORK_ONLY -> "lbl-line";
        };
    }
}
