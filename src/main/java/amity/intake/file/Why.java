package amity.intake.file;

import java.util.List;

/** A sentence of the exchange's bundle with what to put into it. */
public record Why(String key, List<String> args) {
    public Why {
        args = List.copyOf(args);
    }

    public static Why of(String key, String... args) {
        return new Why("exchange." + key, List.of(args));
    }
}
