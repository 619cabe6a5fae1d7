package amity.intake.file;

import java.util.List;

/** Why a file or a row is not read as it stands: a message, with what to put into it. */
public record Explanation(String key, List<String> args) {
    public Explanation {
        args = List.copyOf(args);
    }

    public static Explanation of(String key, String... args) {
        return new Explanation("exchange." + key, List.of(args));
    }
}
