package amity.moment;

import amity.shell.Keyword;

/** Which side of the relationship a moment belongs to. */
public enum Strand implements Keyword {
    BUSINESS,
    PERSONAL
}
