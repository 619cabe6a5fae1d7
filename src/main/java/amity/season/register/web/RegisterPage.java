package amity.season.register.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gift register of one year, as its owner and whoever does her taxes read it. */
public record RegisterPage(
        String title, String sums, String year, List<Year> years, List<Row> rows, List<String> sources) {
    /** One year there are gifts in. */
    public record Year(String from, String label, boolean shown) {}

    /** One gift. */
    public record Row(
            String date,
            String name,
            @Nullable String client,
            String item,
            String value,
            String kind,
            String stage,
            String deductible,
            String reason,
            String reaction,
            @Nullable Said said) {}

    /** What can be said of a gift that was noted by hand. */
    public record Said(String id, String price, List<Kind> kinds) {}

    /** What the law may call it. */
    public record Kind(String word, String label, boolean chosen) {}
}
