package amity.plan;

import java.util.List;

/** A sentence to be said: its key in the bundle and what fills it. */
public record Phrase(String key, List<Object> with) {
    public static Phrase of(String key, Object... with) {
        return new Phrase("season." + key, List.of(with));
    }

    /** A sentence already in words. */
    public static Phrase said(String sentence) {
        return of("said", sentence);
    }
}
