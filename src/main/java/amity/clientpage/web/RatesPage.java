package amity.clientpage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other currencies are worth in the practice's own.
 *
 * @param own the code of the practice's currency
 */
public record RatesPage(String own, List<Row> rows) {
    /**
     * One other currency.
     *
     * @param worth what one of it is worth, as typed; empty where nobody has said
     * @param typed when it was said, in words
     */
    public record Row(
            String code,
            String name,
            String worth,
            @Nullable String typed,
            @Nullable String wrong) {}
}
