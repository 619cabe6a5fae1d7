package amity.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day on which something posted comes in time for Christmas.
 *
 * @param destination home, a part of the world as in {@link Destination}
 * @param expected whether it is only what earlier years suggest: to be checked when the carrier publishes its dates
 * @param source where the day is from, in words
 * @param address where a person can look it up; none when nobody named one
 * @param checked when somebody last looked there
 */
public record PostingDate(
        String carrier,
        String mailClass,
        Destination destination,
        LocalDate on,
        boolean expected,
        String source,
        @Nullable String address,
        LocalDate checked) {

    /** A day whose source somebody typed: if that is an address, it can be opened. */
    public PostingDate(
            String carrier,
            String mailClass,
            Destination destination,
            LocalDate on,
            boolean expected,
            String source,
            LocalDate checked) {
        this(carrier, mailClass, destination, on, expected, source, addressIn(source), checked);
    }

    private static @Nullable String addressIn(String source) {
        return source.strip().matches("https?://[^\\s\"<>]{3,500}") ? source.strip() : null;
    }
}
