package amity.client.parting;

import amity.client.Client;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finishing with a client.
 *
 * @param reason in one sentence, fit to be read by them; empty until it is said
 * @param contract what the data contract says is returned or deleted, and what was; noted on {@code contractOn}
 * @param moneyUntil until when records of money are kept; {@code restUntil} everything else
 * @param parted the day it was finished; null while it is under way
 * @param back the day they came back
 * @param done what was ticked or handed over, or is still to be
 */
public record Parting(
        UUID id,
        Client.Id client,
        LocalDate begun,
        String reason,
        String contract,
        @Nullable LocalDate contractOn,
        LocalDate moneyUntil,
        LocalDate restUntil,
        @Nullable LocalDate parted,
        @Nullable LocalDate back,
        List<Done> done) {
    private static final int YEARS_OF_MONEY = 6;

    /** One line of a step; {@code on} is null while it is still to be done. */
    public record Done(
            UUID id,
            PartingStep step,
            String words,
            @Nullable LocalDate on) {}

    static Parting begin(UUID id, Client.Id client, LocalDate today) {
        return new Parting(
                id,
                client,
                today,
                "",
                "",
                null,
                today.plusYears(YEARS_OF_MONEY),
                today.plusYears(1),
                null,
                null,
                List.of());
    }

    /** It is neither finished nor taken back. */
    public boolean isUnderWay() {
        return parted == null && back == null;
    }

    public List<Done> of(PartingStep step) {
        return done.stream().filter(one -> one.step() == step).toList();
    }

    Parting because(String sentence) {
        return new Parting(
                id, client, begun, sentence, contract, contractOn, moneyUntil, restUntil, parted, back, done);
    }

    Parting contract(String words, LocalDate on) {
        return new Parting(id, client, begun, reason, words, on, moneyUntil, restUntil, parted, back, done);
    }

    Parting keeping(LocalDate money, LocalDate rest) {
        return new Parting(id, client, begun, reason, contract, contractOn, money, rest, parted, back, done);
    }

    Parting finished(LocalDate on) {
        return new Parting(id, client, begun, reason, contract, contractOn, moneyUntil, restUntil, on, back, done);
    }

    Parting takenBack(LocalDate on) {
        return new Parting(id, client, begun, reason, contract, contractOn, moneyUntil, restUntil, parted, on, done);
    }
}
