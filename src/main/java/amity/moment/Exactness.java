package amity.moment;

import amity.shell.Keyword;

/** How exactly a moment's day is known: a month, season or year counts as its middle. */
public enum Exactness implements Keyword {
    MONTH,
    SEASON,
    YEAR
}
