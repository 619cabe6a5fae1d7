package amity.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lists of words kept in a table {@code list,words}: bars part the words, a list may go on over several lines, and
 * {@code @other} stands for the words of a list above.
 */
public final class WordLists {
    public static final WordLists NONE = new WordLists();
    private final Map<String, List<List<String>>> lines = new HashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    private WordLists() {}

    public static WordLists at(String path) {
        var lists = new WordLists();
        CsvTable.read(path, row -> Map.entry(row.getField("list"), row.getField("words")))
                .forEach(row -> lists.add(row.getKey(), row.getValue()));
        return lists;
    }

    private void add(String list, String line) {
        var these = Stream.of(line.split("\\|", -1))
                .flatMap(word -> word.startsWith("@") ? of(word.substring(1)).stream() : Stream.of(word))
                .toList();
        lines.computeIfAbsent(list, first -> new ArrayList<>()).add(these);
        words.computeIfAbsent(list, first -> new LinkedHashSet<>()).addAll(these);
    }

    /** The names of all lists, in the order of the table. */
    public Set<String> names() {
        return words.keySet();
    }

    /** The words of a list, in the order of the table. */
    public Set<String> of(String list) {
        return Objects.requireNonNull(words.get(list), list);
    }

    /** A line of the table each; of a list that the table does not have, none. */
    public List<List<String>> lines(String list) {
        return lines.getOrDefault(list, List.of());
    }

    public boolean has(String list, String word) {
        return of(list).contains(word);
    }

    public boolean hasAny(String list, String text) {
        return of(list).stream().anyMatch(text::contains);
    }
}
