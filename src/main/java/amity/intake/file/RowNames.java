package amity.intake.file;

import org.jspecify.annotations.Nullable;

/** Whom a row names. */
final class RowNames {
    private RowNames() {}

    static RowEntry.Who named(@Nullable String name, @Nullable String email) throws Mistake {
        if (name == null && email == null) {
            throw new Mistake("row.no-client");
        }
        return new RowEntry.Who(name, email);
    }
}
