package amity.boundary.decline;

import java.util.Locale;

/** What is declined. */
public enum Decline {
    GIFT,
    INVITATION,
    FAVOUR,
    DISCOUNT,
    FRIEND_REQUEST,
    SCOPE_CREEP,
    OUT_OF_HOURS,
    PAYING_LATE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its wording. */
    public String wording() {
        return "decline.say." + word();
    }
}
