package amity.desk;

import amity.client.Client;
import java.time.LocalDate;
import java.util.Map;

/**
 * The days to which a thing can be put off, all of them working days but for the talks.
 *
 * @param talks the day of the next appointment with each client that has one
 */
public record Delays(LocalDate next, LocalDate inAWeek, LocalDate inAMonth, Map<Client.Id, LocalDate> talks) {}
