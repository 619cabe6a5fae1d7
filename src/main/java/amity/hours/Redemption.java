package amity.hours;

import amity.moment.Moment;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours redeemed of a voucher on a day.
 *
 * @param moment the moment it became, hours given
 * @param work the paid work it was before, where a time entry was matched to it
 */
public record Redemption(UUID id, int quarters, LocalDate on, Moment.Id moment, Moment.@Nullable Id work) {}
