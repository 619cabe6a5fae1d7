package amity.moment;

import amity.shell.Keyword;

/** What sort of thing happened: paid work, something shared, one of the six ways of giving, a token, or a signal. */
public enum Kind implements Keyword {
    WORK,
    INVOICE,
    PAYMENT,
    TALK,
    FUNCTION,
    NOTE,
    REFERRAL,
    RESOURCES,
    CARE,
    SUGGESTION,
    MENTION,
    HELP,
    CARD,
    GIFT,
    HOURS,
    SIGNAL;

    /** Work for money: an exchange, never a gift. */
    public boolean isPaid() {
        return this == WORK || this == INVOICE || this == PAYMENT;
    }

    /** One of the six ways in which one side gives to the other beyond payment. */
    public boolean isWay() {
        return compareTo(REFERRAL) >= 0 && compareTo(HELP) <= 0;
    }

    /** Cards, gifts and free hours: kindly meant, but never counted as mutual support. */
    public boolean isToken() {
        return compareTo(CARD) >= 0 && compareTo(HOURS) <= 0;
    }

    /** Talks and functions: the days on which both sides met. */
    public boolean isTogether() {
        return this == TALK || this == FUNCTION;
    }

    public boolean goes(Direction direction) {
        return switch (direction) {
            case PAID -> isPaid();
            case SHARED -> isTogether() || this == NOTE;
            case GIVEN, RECEIVED -> isWay() || isToken() || this == SIGNAL;
        };
    }

    public Direction usual() {
        if (isPaid()) return Direction.PAID;
        if (isToken()) return Direction.GIVEN;
        return isWay() || this == SIGNAL ? Direction.RECEIVED : Direction.SHARED;
    }
}
