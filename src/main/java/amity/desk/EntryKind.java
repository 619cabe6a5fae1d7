package amity.desk;

import amity.shell.Keyword;

/** What sort of thing an entry is, in the order in which they come on the desk. */
public enum EntryKind implements Keyword {
    TALK,
    PROMISE,
    DATE,
    LEGAL,
    ARRIVED,
    QUESTION,
    ASK,
    DRIFT,
    REVIEW,
    CARD,
    VOUCHER,
    BOUNDARY,
    DECISION,
    IMPORT;

    /** The word of the command line, where a talk is a date like any other. */
    @Override
    public String word() {
        return this == TALK ? DATE.word() : Keyword.super.word();
    }

    /** It happens, or can last be seen to, on its day: afterwards there is nothing left to do in time. */
    boolean passes() {
        return this == TALK || this == DATE || this == LEGAL || this == CARD || this == VOUCHER;
    }

    /** Neither the day’s limit nor a busy time holds it back: it is posted in time or not at all. */
    boolean isAlwaysShown() {
        return this == CARD || this == LEGAL || this == ARRIVED;
    }

    /** Whether it is brought up for a client one has parted from: what they sent, and what has a legal date. */
    boolean isShownOnceParted() {
        return this == LEGAL || this == ARRIVED;
    }

    boolean isShownWhileResting() {
        return this == PROMISE || this == DATE || this == LEGAL || this == ARRIVED;
    }

    /** Whether it is brought up for a client with whom work and payment are all that is wanted. */
    boolean isShownWhereTransactional() {
        return this == PROMISE || this == DATE || this == VOUCHER || this == LEGAL || this == ARRIVED;
    }

    /** Whether it is brought up for a client whom the user wants friendly, without keeping count. */
    boolean isShownWhereFriendly() {
        return this != ASK;
    }
}
