package amity.exchange;

import amity.exchange.tools.Entry;
import amity.shell.Characters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of an address book as they wait in staging. */
final class FactWords {
    private static final String BETWEEN = "\u001e";
    private static final String IS = "\u001f";

    private FactWords() {}

    static @Nullable String written(List<Entry.Fact> facts) {
        return facts.isEmpty()
                ? null
                : facts.stream()
                        .map(fact -> fact.topic() + IS + Characters.kept(fact.words()))
                        .collect(Collectors.joining(BETWEEN));
    }

    static List<Entry.Fact> read(@Nullable String words) {
        return words == null
                ? List.of()
                : Arrays.stream(words.split(BETWEEN))
                        .map(fact -> fact.split(IS, 2))
                        .map(fact -> new Entry.Fact(fact[0], fact[1]))
                        .toList();
    }
}
