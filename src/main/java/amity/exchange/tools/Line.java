package amity.exchange.tools;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tool makes of one row.
 *
 * @param id the tool's own id of it, if it has one
 * @param leftOut why it rightly brings nothing
 */
record Line(
        @Nullable String id, List<Entry> entries, @Nullable Why leftOut) {
    static Line says(@Nullable String id, Entry... entries) {
        return new Line(id, List.of(entries), null);
    }

    /** Without payments of nothing: no money came in, as where an invoice was paid by a credit. */
    Line paid() {
        List<Entry> some = entries.stream()
                .filter(entry -> !(entry instanceof Entry.Payment payment
                        && payment.amount().amount().signum() == 0))
                .toList();
        return some.isEmpty() && !entries.isEmpty() ? leftOut(id, "no-money") : new Line(id, some, leftOut);
    }

    static Line leftOut(@Nullable String id, String why, String... args) {
        return new Line(id, List.of(), Why.of("left-out." + why, args));
    }
}
