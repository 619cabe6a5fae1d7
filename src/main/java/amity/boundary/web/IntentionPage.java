package amity.boundary.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one has in mind with a client, what speaks against it, and how it could be said.
 *
 * @param verdict ok, warn or block; empty while nothing was asked
 * @param now it was asked of this instant, and so can be done
 * @param passed the warnings passed before
 */
public record IntentionPage(
        String client,
        String name,
        Typed typed,
        Map<String, String> acts,
        Map<String, String> people,
        Map<String, String> channels,
        String verdict,
        List<RefusalPage.Line> lines,
        boolean now,
        @Nullable Wording wording,
        List<Passing> passed,
        @Nullable String wrong) {

    public record Typed(
            @Nullable String act,
            @Nullable String person,
            @Nullable String about,
            @Nullable String price,
            @Nullable String hours,
            @Nullable String channel,
            @Nullable String personal,
            @Nullable String when) {
        public String shown(@Nullable String field) {
            return field == null ? "" : field;
        }

        boolean asks() {
            return act != null && !act.isBlank();
        }
    }

    public record Wording(String words, String mail) {}

    public record Passing(String day, String what, String why, String reason) {}

    public boolean isAsked() {
        return !verdict.isEmpty();
    }
}
