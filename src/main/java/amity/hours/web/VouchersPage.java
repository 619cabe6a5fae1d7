package amity.hours.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Free hours promised: what is outstanding, each promise, and a form for one by hand.
 *
 * @param unpriced asks what an hour costs those of whom nobody has said it
 */
public record VouchersPage(
        String outstanding,
        @Nullable String unpriced,
        List<Line> open,
        List<Line> ended,
        List<Choice> clients,
        Typed typed,
        @Nullable String wrong) {

    public record Line(String id, String client, String says, String left) {}

    public record Choice(String id, String name) {}

    public record Typed(
            @Nullable String client,
            @Nullable String hours,
            @Nullable String expires,
            @Nullable String code) {
        static final Typed NOTHING = new Typed("", "", "", "");

        public String shown(@Nullable String field) {
            return field == null ? "" : field;
        }
    }
}
