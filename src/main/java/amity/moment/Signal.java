package amity.moment;

import java.util.Locale;

/** What a signal moment tells: praise, thanks, a complaint, a late payment, a boundary crossed, or work that crept beyond what was agreed. */
public enum Signal {
    PRAISE,
    THANKS,
    COMPLAINT,
    LATE_PAYMENT,
    BOUNDARY_CROSSED,
    SCOPE_CREEP;

    public static Signal named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
