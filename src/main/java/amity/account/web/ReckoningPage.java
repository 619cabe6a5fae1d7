package amity.account.web;

import amity.shell.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers Amity reckons by, each with what is usual and what the user says instead. */
public record ReckoningPage(List<Group> groups, boolean wrong) {
    /** Yes before no, wherever one of the two is chosen. */
    public static Map<String, String> choices(Sheet sheet) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("yes", sheet.say("reckoning.yes"));
        choices.put("no", sheet.say("reckoning.no"));
        return choices;
    }

    public record Group(String about, List<Row> rows) {}

    /**
     * One number.
     *
     * @param value what the user says; empty where the usual holds
     * @param choice yes or no, rather than a number
     */
    public record Row(
            String name,
            String value,
            String usual,
            boolean choice,
            @Nullable String wrong) {}
}
