package amity.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A choice with a word of its own, by which it is kept, sent and typed: {@code no-rule} for {@code NO_RULE}. */
public interface Keyword {
    String name();

    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By its word, whatever the case; a word of none is an {@link IllegalArgumentException}. */
    static <K extends Enum<K> & Keyword> K of(Class<K> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** By exactly its word, where there is one. */
    static <K extends Enum<K> & Keyword> Optional<K> find(Class<K> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.word().equals(word))
                .findFirst();
    }
}
