package amity.standing;

import amity.client.Client;
import amity.reading.RelationshipKind;
import amity.reading.Tier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which clients to show; what is null does not matter.
 *
 * @param words part of a name, a town, a person's name or something known
 * @param status where null, all but the parted
 * @param otherThanWanted only those that are not what the user wants
 * @param quietSince only those last talked with on or before this day
 */
public record Filter(
        String words,
        @Nullable Tier tier,
        RelationshipKind.@Nullable Word kind,
        Client.@Nullable Status status,
        boolean otherThanWanted,
        @Nullable LocalDate quietSince) {
    public static final Filter NONE = new Filter("", null, null, null, false, null);
}
