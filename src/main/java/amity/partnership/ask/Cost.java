package amity.partnership.ask;

import amity.moment.Kind;

/** What giving in one of the ways would cost a client, as far as one can tell from outside: a thought is less than one’s own name. */
final class Cost {
    private static final int DONE_BEFORE = 1;
    private static final int EASED = 2;
    private static final int REGULATED = 5;

    private Cost() {}

    static int of(Kind way, Grounds grounds) {
        boolean speaks = way == Kind.REFERRAL || way == Kind.MENTION;
        return usual(way)
                - (grounds.received().containsKey(way) ? DONE_BEFORE : 0)
                - (isEased(way, grounds) ? EASED : 0)
                + (speaks && grounds.isRegulated() ? REGULATED : 0);
    }

    private static int usual(Kind way) {
        return switch (way) {
            case SUGGESTION, CARE -> 1;
            case RESOURCES, MENTION -> 2;
            default -> 3;
        };
    }

    /** It costs less where they praised us lately or already introduced somebody. */
    private static boolean isEased(Kind way, Grounds grounds) {
        return way == Kind.MENTION && grounds.havePraisedLately()
                || way == Kind.REFERRAL && !grounds.introduced().isEmpty();
    }
}
