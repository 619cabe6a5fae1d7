package amity.hours;

import java.time.LocalDate;
import java.util.UUID;

/** Hours that a client has asked for on a day, until they are worked off or given up. */
public record Reservation(UUID id, UUID voucher, int quarters, LocalDate on) {}
