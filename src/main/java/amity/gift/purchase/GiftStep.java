package amity.gift.purchase;

import amity.moment.Moment;
import amity.season.KeptDecision;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a gift on its way, and how it was before.
 *
 * @param moment that was recorded with it
 */
record GiftStep(UUID id, KeptDecision.Stage stage, long price, long cost, LocalDate on, Moment.@Nullable Id moment) {}
