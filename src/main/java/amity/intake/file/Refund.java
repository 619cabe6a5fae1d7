package amity.intake.file;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refund to a client, as a row says it that waits or was kept.
 *
 * @param key by which the row is known
 * @param kept whether it is in the ledger already; else it waits in staging
 * @param sameAs the refund it was linked to before
 * @param apart whether the user has said it is money of its own
 */
public record Refund(
        UUID id,
        UUID client,
        String currency,
        long minor,
        LocalDate day,
        String key,
        boolean kept,
        @Nullable UUID sameAs,
        boolean apart) {}
