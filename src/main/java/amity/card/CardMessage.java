package amity.card;

import amity.shell.Keyword;

/** The three things a card says: I value you; thank you for this year's work; I look forward to the next. */
public enum CardMessage implements Keyword {
    VALUE,
    THANKS,
    NEXT
}
