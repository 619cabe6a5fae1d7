package amity.circle.web;

import amity.circle.Encounter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody met, as it is typed.
 *
 * @param id empty while it is new
 * @param client where they have become one
 */
public record EncounterForm(
        String id,
        Typed typed,
        @Nullable String client,
        List<String> names,
        @Nullable String sorry) {

    public record Typed(
            @Nullable String name,
            @Nullable String through,
            @Nullable String place,
            @Nullable String on,
            @Nullable String afterwards,
            @Nullable String assistant) {
        static Typed of(Encounter met, String through) {
            return new Typed(
                    met.name(),
                    through,
                    met.place(),
                    met.on() == null ? "" : met.on().toString(),
                    met.afterwards(),
                    met.assistant() ? "yes" : null);
        }
    }

    public boolean isNew() {
        return id.isEmpty();
    }
}
