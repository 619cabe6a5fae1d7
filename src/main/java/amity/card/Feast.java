package amity.card;

import amity.season.Season;
import amity.shell.Keyword;
import java.time.Month;

/** What day a card is for, as far as its openings must know: some speak of the turn of the year, some of a birthday. */
enum Feast implements Keyword {
    YEAR_END,
    BIRTHDAY,
    ANNIVERSARY,
    OTHER;

    private static final int FIRST_DAYS = 10;

    static Feast of(Season season) {
        var day = season.day();
        return switch (season.occasion().word()) {
            case "birthday" -> BIRTHDAY;
            case "anniversary" -> ANNIVERSARY;
            default ->
                day.getMonth() == Month.DECEMBER || day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= FIRST_DAYS
                        ? YEAR_END
                        : OTHER;
        };
    }

    /** A day of their own: a birthday or anniversary. */
    boolean isTheirOwn() {
        return this == BIRTHDAY || this == ANNIVERSARY;
    }
}
