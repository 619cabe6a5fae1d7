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
        List<Answered> done,
        List<Line> day,
        @Nullable String season,
        List<Line> later,
        int limit,
        String busyUntil,
        boolean empty,
        @Nullable List<Line> otherDay) {

    /**
     * What waits: in view what has a day of its own, a line each that opens, and the rest behind a fold.
     *
     * @param words how many are behind
     */
    public record Waits(List<EntryView> inView, List<EntryView> behind, String words) {}

    /** An entry that was answered: what became of it, and the way back. */
    public record Answered(
            String id,
            String when,
            String what,
            String said,
            @Nullable String moment) {}

    /**
     * What an answer changes around its entry.
     *
     * @param risen what needs her today now and waited before
     * @param sunk what waits now and needed her before
     * @param waits what waits, in view and behind
     */
    public record Change(String lede, List<EntryView> risen, List<String> sunk, Waits waits) {}

    public record WeekDay(String address, String weekday, int number, boolean current, boolean waits) {}

    public record Line(
            String first,
            String words,
            @Nullable String client,
            @Nullable String name,
            @Nullable String then) {}
}
