package amity.client;

import amity.shell.ByLanguage;
import amity.shell.CsvTable;
import amity.shell.Keyword;
import amity.shell.Phrases;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word that tells of health, faith, ethnicity, politics, union, sex life or orientation, and what to keep instead: what
 * to do, and not why. Where the word does not say what to do, nothing is made up.
 *
 * @param category what it tells of
 * @param word as it was written
 */
public record SpecialCategory(
        String category, String word, @Nullable Instead instead) {
    private static final ByLanguage<List<Entry>> TABLE =
            new ByLanguage<>(() -> CsvTable.read("/client/special-words.csv", SpecialCategory::entry));

    /** The neutral words, with what they are about. */
    public record Instead(String words, String topic, Fact.@Nullable Stance stance, List<String> tags) {}

    private record Entry(
            String category, Phrases phrases, @Nullable Instead instead) {}

    /** The first of the table found in the words; rows that say most stand first. */
    public static Optional<SpecialCategory> in(String words) {
        for (var entry : TABLE.here()) {
            var found = entry.phrases().in(words);
            if (found.find()) {
                var word = words.substring(found.start(), found.end());
                return Optional.of(new SpecialCategory(entry.category(), word, entry.instead()));
            }
        }
        return Optional.empty();
    }

    private static Entry entry(NamedCsvRecord row) {
        return new Entry(
                row.getField("category"),
                Phrases.of(row.getField("words")),
                row.getField("instead").isEmpty() ? null : instead(row));
    }

    private static Instead instead(NamedCsvRecord row) {
        var stance = row.getField("stance");
        var tags = row.getField("tags");
        return new Instead(
                row.getField("instead"),
                row.getField("topic"),
                stance.isEmpty() ? null : Keyword.of(Fact.Stance.class, stance),
                tags.isEmpty() ? List.of() : List.of(tags.split("\\|")));
    }
}
