package amity.intake.file;

import amity.shell.Refusal;
import java.util.Locale;
import java.util.stream.Stream;

/** In which order a file writes day, month and year where the numbers alone cannot tell. */
public enum DateOrder {
    DMY,
    MDY,
    YMD;

    public static DateOrder named(String word) {
        return Stream.of(values())
                .filter(order -> order.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.of("refusal.date-order.no-order-dates-dmy", word));
    }
}
