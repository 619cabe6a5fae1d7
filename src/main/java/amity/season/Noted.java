package amity.season;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is stored of one entry of a season: who it goes to, what was locked, what was kept. */
record Noted(
        UUID id,
        UUID subject,
        @Nullable UUID goesTo,
        boolean added,
        boolean leftOut,
        @Nullable Choice lock,
        @Nullable Kept kept) {}
