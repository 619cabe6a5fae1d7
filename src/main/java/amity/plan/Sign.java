package amity.plan;

import amity.shell.Keyword;

/**
 * What speaks for or against more than a card: the article's tests, each with its usual points. “A strong working relationship,
 * who give me regular work, and whose business I would not want to lose.”
 */
public enum Sign implements Keyword {
    MANY_JOBS(3),
    KNOWN_PERSONALLY(3),
    EVERY_MONTH(2),
    IN_ITS_SEASON(1),
    MISSED_MOST(2),
    MISSED_SOME(1),
    ONE_SIDED(-2),
    FADING(-4),
    SILENT(-3),
    ENDED(-4);

    private final int usual;

    Sign(int usual) {
        this.usual = usual;
    }

    public int usual() {
        return usual;
    }

    public boolean isAgainst() {
        return usual < 0;
    }
}
