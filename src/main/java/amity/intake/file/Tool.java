package amity.intake.file;

import amity.shell.WordLists;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outside tool that exports tables: how its table is known, and what its rows mean. What it calls its columns, its states and
 * its kinds of rows stands in its word lists, {@code intake/<file>.csv}:
 *
 * <ul>
 *   <li>{@code known-by}: a header of this tool has a column of each of these lines, and none of {@code unless};
 *   <li>{@code days} and {@code amounts}: the columns by which the order of dates and the decimal mark are found out;
 *   <li>further lists as the tool's class asks for them.
 * </ul>
 */
abstract class Tool {
    private final String producer;
    final WordLists words;

    Tool(String producer, String file) {
        this.producer = producer;
        this.words = WordLists.at("/intake/" + file + ".csv");
    }

    /** One that has no words of its own. */
    Tool(String producer) {
        this.producer = producer;
        this.words = WordLists.NONE;
    }

    /** The name it goes by in every record and on the command line; it never changes. */
    final String producer() {
        return producer;
    }

    boolean knows(Header header) {
        return words.lines("known-by").stream().allMatch(header::hasAny)
                && words.lines("unless").stream().noneMatch(header::hasAny);
    }

    Collection<String> days() {
        return columns("days");
    }

    Collection<String> amounts() {
        return columns("amounts");
    }

    private List<String> columns(String list) {
        return words.lines(list).stream().flatMap(List::stream).toList();
    }

    /** What its rows mean; one is made for each reading of a file. */
    abstract Lines lines(Table table, FileStyle style) throws UnreadableFile;

    /** What stands in the first column of a list that has something in it, else nothing. */
    final String get(Cells cells, String list) {
        return cells.first(words.of(list));
    }

    final @Nullable String orNull(Cells cells, String list) {
        var said = get(cells, list);
        return said.isEmpty() ? null : said;
    }

    /** Whether what is said is one of a list, case and signs apart. */
    final boolean is(String list, String said) {
        return words.has(list, Header.plain(said));
    }

    interface Lines {
        RowContent read(Cells cells) throws Mistake;
    }
}
