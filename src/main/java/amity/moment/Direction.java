package amity.moment;

import amity.shell.Keyword;

/** Who gave: we, they, both together, or it was work for money. */
public enum Direction implements Keyword {
    GIVEN,
    RECEIVED,
    SHARED,
    PAID
}
