package amity.card;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside a card while it is written.
 *
 * @param tasks this year's work
 * @param memories what else of this year there is to thank for
 * @param suggestions the sentences it could say, where she has none of her own
 */
public record CardMargin(
        List<Task> tasks,
        List<Memory> memories,
        Map<CardMessage, String> suggestions,
        @Nullable PreviousCard lastTime) {}
