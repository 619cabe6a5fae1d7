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
        String name,
        String through,
        String place,
        String on,
        String afterwards,
        boolean assistant,
        @Nullable String client,
        List<String> names,
        @Nullable String sorry) {

    /** What the form sends. */
    record Typed(
            String name,
            String through,
            String place,
            String on,
            String afterwards,
            @Nullable String assistant) {
        EncounterForm form(String id, @Nullable String client, List<String> names, @Nullable String sorry) {
            return new EncounterForm(id, name, through, place, on, afterwards, assistant != null, client, names, sorry);
        }
    }

    static Typed typed(Encounter met, String through) {
        return new Typed(
                met.name(),
                through,
                met.place(),
                met.on() == null ? "" : met.on().toString(),
                met.afterwards(),
                met.assistant() ? "yes" : null);
    }

    public boolean fresh() {
        return id.isEmpty();
    }
}
