package amity.review;

import amity.shell.Keyword;

/** What the user wants the relationship with a client to be. */
public enum RelationshipAim implements Keyword {
    TRANSACTIONAL,
    FRIENDLY,
    PARTNERSHIP,
    UNDECIDED
}
