package amity.gift.law;

import amity.plan.Idea.Category;
import amity.shell.ByLanguage;
import amity.shell.CsvTable;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The table of gift rules, {@code gift/law.csv}. */
final class GiftRules {
    private static final ByLanguage<List<GiftRule>> ALL =
            new ByLanguage<>(() -> CsvTable.read("/gift/law.csv", GiftRules::rule));

    private GiftRules() {}

    static List<GiftRule> all() {
        return ALL.here();
    }

    private static GiftRule rule(NamedCsvRecord row) {
        var percent = row.getField("percent");
        return new GiftRule(
                row.getField("country"),
                GiftRule.Kind.valueOf(upper(row.getField("kind"))),
                GiftRule.Shape.valueOf(upper(row.getField("shape"))),
                limit(row),
                percent.isEmpty() ? 100 : Integer.parseInt(percent),
                Period.read(row.getField("period")),
                categories(row.getField("only")),
                categories(row.getField("never")),
                LocalDate.parse(row.getField("from")),
                row.getField("source"),
                LocalDate.parse(row.getField("checked")));
    }

    private static @Nullable Money limit(NamedCsvRecord row) {
        var limit = row.getField("limit");
        return limit.isEmpty() ? null : Money.parse(CurrencyUnit.of(row.getField("currency")) + " " + limit);
    }

    private static Set<Category> categories(String words) {
        return words.isEmpty()
                ? Set.of()
                : Arrays.stream(words.split(" "))
                        .map(word -> Category.valueOf(upper(word)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
