package amity.card;

import amity.shell.Keyword;

/** What a card to someone speaks of: what she does is kept, never why. */
public enum CardSubject implements Keyword {
    CHRISTMAS,
    GREETINGS,
    NEW_YEAR,
    NONE
}
