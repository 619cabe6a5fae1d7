package amity.intake.file;

import java.util.List;

/** A sentence of the exchange's bundle with what to put into it. */
public record Explanation(String key, List<String> args) {
    public Explanation {
        args = List.copyOf(args);
    }

    public static Explanation of(String key, String... args) {
        return new Explanation("exchange." + key, List.of(args));
    }
}
