package amity.boundary;

import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What would be given.
 *
 * @param idea the idea it comes from, where it comes from one
 * @param contains the tags of what is in it
 * @param personal whether it is chosen for the person rather than neutral
 * @param category what the law counts it as, where known
 */
@NamedInterface("shared")
public record Offer(
        @Nullable UUID idea,
        String name,
        Set<String> contains,
        boolean personal,
        @Nullable String category,
        Money price) {}
