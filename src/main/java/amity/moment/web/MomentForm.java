package amity.moment.web;

import java.util.Map;
import java.util.Optional;

/** What she has typed and tapped so far; a field that still says what was proposed (its {@code seen-} twin) is not yet a choice. */
public record MomentForm(Map<String, String> typed) {
    public String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** What she chose herself, if anything. */
    public Optional<String> chosen(String field) {
        var text = text(field);
        return text.isEmpty() || text.equals(text("seen-" + field)) ? Optional.empty() : Optional.of(text);
    }
}
