package amity.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of today, or of another day of the week.
 *
 * @param day what the day holds besides the entries
 * @param season where the season at hand tells how far it is
 */
public record TodayPage(
        String title,
        String lede,
        @Nullable String busy,
        List<WeekDay> week,
        List<EntryView> entries,
        Waits waits,
        List<AnsweredView> done,
        List<Line> day,
        @Nullable String season,
        List<Line> later,
        int limit,
        String busyUntil,
        boolean empty,
        @Nullable List<Line> otherDay) {

    /** A day of the strip along the top. */
    public record WeekDay(String address, String weekday, int number, boolean current, boolean waits) {}

    /** One line of a list: a time or day, words, the client they are about. */
    public record Line(
            String first,
            String words,
            @Nullable String client,
            @Nullable String name,
            @Nullable String then) {}
}
