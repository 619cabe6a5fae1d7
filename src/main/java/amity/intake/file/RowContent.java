package amity.intake.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tool makes of one row.
 *
 * @param id the tool's own id of it, if it has one
 * @param leftOut why it rightly brings nothing
 */
record RowContent(
        @Nullable String id,
        List<RowEntry> entries,
        @Nullable Explanation leftOut) {
    static RowContent says(@Nullable String id, RowEntry... entries) {
        return new RowContent(id, List.of(entries), null);
    }

    /** Without payments of nothing: no money came in, as where an invoice was paid by a credit. */
    RowContent paid() {
        var some = entries.stream()
                .filter(entry -> !(entry instanceof RowEntry.Payment payment
                        && payment.amount().amount().signum() == 0))
                .toList();
        return some.isEmpty() && !entries.isEmpty() ? leftOut(id, "no-money") : new RowContent(id, some, leftOut);
    }

    static RowContent leftOut(@Nullable String id, String why, String... args) {
        return new RowContent(id, List.of(), Explanation.of("left-out." + why, args));
    }
}
