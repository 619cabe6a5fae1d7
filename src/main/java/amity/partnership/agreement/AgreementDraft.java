package amity.partnership.agreement;

import amity.client.Client;
import amity.moment.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement as it is written down. */
public record AgreementDraft(
        Client.Id client, LocalDate agreed, @Nullable String how, LocalDate lookAgain, List<Promised> lines) {

    /** A line of it; {@code earlier} is the one of the agreement before that it goes on from. */
    public record Promised(
            @Nullable UUID earlier,
            boolean ours,
            Kind way,
            String words,
            Rhythm rhythm,
            int times,
            @Nullable LocalDate by) {}
}
