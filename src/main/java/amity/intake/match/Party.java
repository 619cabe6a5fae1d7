package amity.intake.match;

import amity.client.Names;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the rows of an import name, as they name them.
 *
 * @param producers the tools whose rows say so
 * @param chosen whom the user said it is: a known client, another party of the import, or, if its own id, someone new
 */
public record Party(
        UUID id,
        @Nullable String name,
        @Nullable String email,
        Set<String> producers,
        @Nullable UUID chosen) {
    private static final String BETWEEN = "\u001f";

    public Party {
        producers = Set.copyOf(producers);
    }

    /** The words under which rows of the same party are found; case and signs make no difference. */
    public static String words(@Nullable String name, @Nullable String email) {
        return (isBlank(name) ? "" : Names.normal(Objects.requireNonNull(name)))
                + BETWEEN
                + (isBlank(email) ? "" : Names.email(Objects.requireNonNull(email)));
    }

    /** What it is called: by its name, else by its address. */
    public String called() {
        return isBlank(name)
                ? Objects.requireNonNullElse(email, "").strip()
                : Objects.requireNonNull(name).strip();
    }

    String normal() {
        return Names.normal(called());
    }

    @Nullable
    String address() {
        return email == null || email.isBlank() ? null : Names.email(email);
    }

    boolean isNamed() {
        return !isBlank(name);
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
