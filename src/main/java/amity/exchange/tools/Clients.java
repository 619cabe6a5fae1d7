package amity.exchange.tools;

import org.jspecify.annotations.Nullable;

/** Whom a row names. */
final class Clients {
    private Clients() {}

    static Entry.Who named(@Nullable String name, @Nullable String email) throws Mistake {
        if (name == null && email == null) {
            throw new Mistake("row.no-client");
        }
        return new Entry.Who(name, email);
    }
}
