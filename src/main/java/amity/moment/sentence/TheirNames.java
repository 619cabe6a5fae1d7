package amity.moment.sentence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the client and the client's people are called: whoever is named so in a sentence is them. */
public record TheirNames(Set<String> words) {
    /** Where it is not known whose words are read. */
    public static final TheirNames NOBODY = new TheirNames(Set.of());

    private static final int SHORTEST = 2;
    private static final Set<String> NO_NAME =
            Set.of("the", "and", "of", "for", "ltd", "llp", "inc", "co", "mr", "mrs", "ms", "dr", "at");

    public TheirNames {
        words = Set.copyOf(words);
    }

    public static TheirNames of(String client, Collection<String> people) {
        return new TheirNames(Stream.concat(Stream.of(client), people.stream())
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}’'-]+")))
                .filter(word -> word.length() >= SHORTEST && !NO_NAME.contains(word))
                .collect(Collectors.toSet()));
    }

    public static TheirNames of(String client) {
        return of(client, List.of());
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
