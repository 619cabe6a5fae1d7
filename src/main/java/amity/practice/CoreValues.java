package amity.practice;

import amity.shell.Refusal;
import java.util.List;

/** What the practice stands for, in three to seven words or sentences of its own; none until they are written down. */
public record CoreValues(List<String> values) {
    static final String SETTING = "core-values";
    private static final int FEWEST = 3;
    private static final int MOST = 7;

    public CoreValues {
        values = List.copyOf(values);
        if (!values.isEmpty() && (values.size() < FEWEST || values.size() > MOST)) {
            throw Refusal.of("refusal.core-values.write-down-three-seven");
        }
    }

    /** One a line, as they are kept or typed. */
    public static CoreValues of(String lines) {
        return new CoreValues(lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList());
    }

    @Override
    public String toString() {
        return String.join("\n", values);
    }
}
