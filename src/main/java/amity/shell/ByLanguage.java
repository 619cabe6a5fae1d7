package amity.shell;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What is read once in each language that is spoken, such as a table of words. */
public final class ByLanguage<T> {
    private final Map<Locale, T> known = new ConcurrentHashMap<>();
    private final Supplier<T> read;

    public ByLanguage(Supplier<T> read) {
        this.read = read;
    }

    /** As it is in the language of {@link Language#here()}. */
    public T here() {
        return known.computeIfAbsent(Language.here(), language -> read.get());
    }
}
