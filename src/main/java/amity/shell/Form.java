package amity.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed and tapped in a form that proposes. What was proposed and left alone comes back with a twin of its name,
 * {@code seen-kind} beside {@code kind}, that says the same. All else was chosen, an emptied field too, and gets no twin
 * again: so nothing that is proposed later takes the place of a choice.
 */
public record Form(Map<String, String> typed) {
    private static final String TWIN = "seen-";

    public String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** What was chosen by hand, if anything was: empty words where a proposal was taken out. */
    public Optional<String> chosen(String field) {
        var seen = typed.get(TWIN + field);
        return !typed.containsKey(field) || seen != null && seen.strip().equals(text(field))
                ? Optional.empty()
                : Optional.of(text(field));
    }

    /** What a field says now: the choice, else what is proposed. */
    public String now(String field, Map<String, String> proposed) {
        return chosen(field).orElseGet(() -> proposed.getOrDefault(field, ""));
    }

    /** The proposals to send along as twins: those she has not replaced by her own choice. */
    public Map<String, String> seen(Map<String, String> proposed) {
        var seen = new HashMap<>(proposed);
        seen.keySet().removeIf(field -> chosen(field).isPresent());
        return seen;
    }
}
