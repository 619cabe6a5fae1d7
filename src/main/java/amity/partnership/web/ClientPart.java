package amity.partnership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One relationship held against what is wanted of it.
 *
 * @param counts whether give and get is counted here
 * @param choices what it can be wanted to be; the last begins the path of parting
 * @param why the reason she gave last, and since when
 * @param changed what is different from a year ago
 */
public record ClientPart(
        String id,
        String name,
        String sentence,
        boolean counts,
        boolean fine,
        Balance balance,
        List<Choice> choices,
        String why,
        @Nullable String since,
        List<Line> past,
        @Nullable String overruled,
        @Nullable AgreementPart agreement,
        @Nullable TransitionPart changing,
        ByMonth months) {
    public record Balance(int given, int received, String sentence) {}

    public record Choice(String word, String name, String meaning, boolean chosen) {}

    /** What she wanted before, with its day and reason. */
    public record Line(String when, String what, String why) {}

    /** Give and get month by month: a picture, the same as a table, the latest first, and what has changed. */
    public record ByMonth(
            String chart,
            String said,
            List<MonthRow> rows,
            @Nullable String changed) {}

    public record MonthRow(String name, Side given, Side received, String balance, String index, String kind) {}

    /** How much one side gave in a month, and the way to its moments where there are any. */
    public record Side(int count, String said, @Nullable String address) {}
}
