package amity.desk.web;

import org.jspecify.annotations.Nullable;

/** An entry that was answered: what became of it, and the way back. */
public record AnsweredView(
        String id,
        String when,
        String what,
        String said,
        @Nullable String moment) {}
