package amity.gift;

import amity.plan.Idea;
import amity.plan.PriceLevel;
import amity.plan.Tags;
import amity.shell.ByLanguage;
import amity.shell.CsvTable;
import amity.shell.Keyword;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What every shelf starts with: seventy ideas, more than a third of them without a price, and the tags they are found by. */
final class StarterShelf {
    private static final ByLanguage<Tags> TAGS = new ByLanguage<>(StarterShelf::readTags);

    private StarterShelf() {}

    static Tags tags() {
        return TAGS.here();
    }

    static List<Idea> ideas(CurrencyUnit currency) {
        return read("shelf.csv", line -> idea(line, currency));
    }

    private static Idea idea(NamedCsvRecord line, CurrencyUnit currency) {
        return new Idea(
                id(line.getField("key")),
                line.getField("name"),
                PriceLevel.in(currency, 100 * Long.parseLong(line.getField("price"))),
                Integer.parseInt(line.getField("lead")),
                line.getField("personal").equals("yes"),
                Keyword.of(Idea.Category.class, line.getField("category")),
                tags(line.getField("suits")),
                tags(line.getField("contains")),
                tags(line.getField("excludes")),
                Integer.parseInt(line.getField("quarters")),
                recalls(line.getField("recalls")));
    }

    private static Idea.@Nullable Happening recalls(String field) {
        return field.isEmpty() ? null : Keyword.of(Idea.Happening.class, field);
    }

    /** The same in every practice and on every computation. */
    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("amity/season/" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> tags(String field) {
        return field.isEmpty() ? Set.of() : Set.of(field.split("\\|"));
    }

    private static Tags readTags() {
        var parents = new HashMap<String, String>();
        var synonyms = new HashMap<String, String>();
        for (var line : read("tags.csv", Function.identity())) {
            var tag = line.getField("tag");
            if (!line.getField("parent").isEmpty()) parents.put(tag, line.getField("parent"));
            synonyms.put(tag, tag);
            for (var word : line.getField("words").split(" ")) if (!word.isEmpty()) synonyms.put(word, tag);
        }
        return new Tags(parents, synonyms);
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> line) {
        return CsvTable.read("/gift/" + file, line);
    }
}
