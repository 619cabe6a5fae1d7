package amity.intake.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who paid, as a row of Stripe says: in columns of its own, in those a shop fills itself ("metadata"), or in the description. */
final class StripePayer {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,8}");
    private static final String[] NAME = {
        "customer name",
        "customer description",
        "card name",
        "billing details name",
        "customer name metadata",
        "client name metadata",
        "client metadata",
        "customer metadata",
        "company metadata",
        "company name metadata",
        "business name metadata",
        "organisation metadata",
        "organization metadata",
        "name metadata",
        "full name metadata",
        "billing name metadata",
        "payer name metadata"
    };
    private static final String[] ADDRESS = {
        "customer email",
        "receipt email",
        "billing details email",
        "customer email metadata",
        "client email metadata",
        "email metadata",
        "e mail metadata",
        "email address metadata",
        "billing email metadata",
        "user email metadata",
        "payer email metadata"
    };

    private StripePayer() {}

    static RowEntry.@Nullable Who of(Cells cells) {
        String name = cells.orNull(NAME);
        if (name == null) {
            name = joined(cells);
        }
        String email = cells.orNull(ADDRESS);
        Matcher written = EMAIL.matcher(cells.get("description"));
        if (email == null && written.find()) {
            email = written.group();
        }
        return name == null && email == null ? null : new RowEntry.Who(name, email);
    }

    private static @Nullable String joined(Cells cells) {
        String joined = Stream.of("first name metadata", "last name metadata")
                .map(cells::get)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }
}
