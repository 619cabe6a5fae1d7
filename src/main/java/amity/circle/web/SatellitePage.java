package amity.circle.web;

import org.jspecify.annotations.Nullable;

/** Her town, and after how many days of working alone she is reminded; empty for never. */
public record SatellitePage(
        String town, String alone, @Nullable String sorry) {}
