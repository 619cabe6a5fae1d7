package amity.calendar;

import java.time.LocalDate;

/**
 * The last day on which something posted comes in time for Christmas.
 *
 * @param destination home, a part of the world as in {@link Destination}
 * @param expected whether it is only what earlier years suggest: to be checked when the carrier publishes its dates
 * @param source where the day is from
 * @param checked when somebody last looked there
 */
public record PostingDate(
        String carrier,
        String mailClass,
        Destination destination,
        LocalDate on,
        boolean expected,
        String source,
        LocalDate checked) {}
