package amity.hours.web;

import org.jspecify.annotations.Nullable;

/** The slip that goes into a card: what is promised, from whom, until when. */
public record SlipPage(
        String back,
        String to,
        String promise,
        String from,
        @Nullable String until,
        @Nullable String code) {}
