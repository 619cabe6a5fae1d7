package amity.season.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies beside a card while it is written: what to thank for, and what was written the last time. */
public record Beside(List<Memory> memories, @Nullable Earlier lastTime) {}
