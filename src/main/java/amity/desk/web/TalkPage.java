package amity.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One screen before a talk. */
public record TalkPage(
        String lede,
        String name,
        String client,
        @Nullable String last,
        List<String> ours,
        List<String> theirs,
        @Nullable String askAfter,
        List<String> hours,
        List<String> betterNot) {}
