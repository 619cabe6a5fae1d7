package amity.standing;

/** What pages list of all clients but the parted beside the list that is filtered. */
public enum StandingList {
    /** The map of give and get: where counts are shown, those with the most revenue first. */
    MAP,
    /** The same of all. */
    WHOLE_MAP,
    /** Those with whom give and get is counted, those who gave most first. */
    LEDGER,
    /** The same of all. */
    WHOLE_LEDGER,
    /** Those with whom it is not counted: she wants them friendly or transactional. */
    UNCOUNTED,
    /** Those who give less than is wanted of them, those wanted as partners first; never one wanted transactional. */
    WANTING,
    /** Active ones gone quiet or drifting, the longest against their own rhythm first. */
    QUIET,
    /** Active ones of whom nothing is said to be wanted, old enough to ask, those with the most revenue first. */
    UNDECIDED
}
