package amity.boundary.decline;

import amity.shell.Keyword;

/** What is declined. */
public enum Decline implements Keyword {
    GIFT,
    INVITATION,
    FAVOUR,
    DISCOUNT,
    FRIEND_REQUEST,
    SCOPE_CREEP,
    OUT_OF_HOURS,
    PAYING_LATE;

    /** The key of its wording. */
    public String wording() {
        return "decline.say." + word();
    }
}
