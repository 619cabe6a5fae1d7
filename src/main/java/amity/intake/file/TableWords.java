package amity.intake.file;

import amity.shell.WordLists;
import org.jspecify.annotations.Nullable;

/** What tables of several tools say in the same words: {@code intake/table-words.csv}. */
final class TableWords {
    private static final WordLists WORDS = WordLists.at("/intake/table-words.csv");
    /** A single name may be English too: "data". */
    private static final int TELLING = 2;

    private TableWords() {}

    static boolean has(String list, String said) {
        return WORDS.has(list, Header.plain(said));
    }

    static String get(Cells cells, String list) {
        return cells.first(WORDS.of(list));
    }

    /** Why what has this state is no invoice: not yet, no more, or never. */
    static @Nullable Explanation notAnInvoice(String status) {
        if (has("draft", status)) return Explanation.of("left-out.draft");
        if (has("void", status)) return Explanation.of("left-out.void");
        return has("quote", status) ? Explanation.of("left-out.quote") : null;
    }

    /** Whether the language of the header writes the day before the month in all its countries. */
    static boolean isDayFirst(Header header) {
        return header.names().stream()
                        .filter(name -> has("day-first", name))
                        .map(Header::plain)
                        .distinct()
                        .count()
                >= TELLING;
    }
}
