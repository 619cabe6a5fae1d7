package amity.card;

import amity.season.Season;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;

/** What day a card is for, as far as its openings must know: some speak of the turn of the year, some of a birthday. */
enum Feast {
    YEAR_END("year-end"),
    BIRTHDAY("birthday"),
    ANNIVERSARY("anniversary"),
    OTHER("other");

    private static final int FIRST_DAYS = 10;
    private final String word;

    Feast(String word) {
        this.word = word;
    }

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

    static Optional<Feast> named(String word) {
        return Arrays.stream(values()).filter(feast -> feast.word.equals(word)).findFirst();
    }

    /** It is somebody's own: the card says so. */
    boolean isTheirOwn() {
        return this == BIRTHDAY || this == ANNIVERSARY;
    }
}
