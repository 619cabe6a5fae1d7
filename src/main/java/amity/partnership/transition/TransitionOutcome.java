package amity.partnership.transition;

import amity.shell.Keyword;

/** What came of changing it, put plainly: it is what she wants, or one of three endings. */
public enum TransitionOutcome implements Keyword {
    PARTNERSHIP,
    TRANSACTIONAL,
    TERMS,
    PART,
    LEFT
}
