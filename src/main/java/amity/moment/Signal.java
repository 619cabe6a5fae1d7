package amity.moment;

import amity.shell.Keyword;

/** What a signal moment tells: praise, thanks, a complaint, a late payment, a boundary crossed, or work that crept beyond what was agreed. */
public enum Signal implements Keyword {
    PRAISE,
    THANKS,
    COMPLAINT,
    LATE_PAYMENT,
    BOUNDARY_CROSSED,
    SCOPE_CREEP
}
