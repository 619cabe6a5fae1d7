package amity.moment.web;

import amity.shell.Form;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a moment, new or corrected.
 *
 * @param action where it is sent
 * @param correcting the id of the moment to correct; null for a new one
 * @param clients whom the name could mean, where it could mean several
 * @param sorry what is wrong, in one sentence, and the field it is about
 * @param hidden what goes along unseen, as the client whose page it was opened from
 */
public record MomentPage(
        String action,
        @Nullable String correcting,
        Form form,
        Chips chips,
        List<ChoiceChip> clients,
        @Nullable Wrong sorry,
        Map<String, String> hidden) {

    /** What is wrong with a field; {@code unknown} carries a name that no client has. */
    public record Wrong(
            String field, String sentence, @Nullable String unknown) {}

    public @Nullable String wrong(String field) {
        return sorry != null && sorry.field().equals(field) ? sorry.sentence() : null;
    }

    public boolean isNew() {
        return correcting == null;
    }

    /** Whether it is known with whom: then what happened is asked first, else who. */
    public boolean knowsClient() {
        return !form.text("client").isEmpty();
    }
}
