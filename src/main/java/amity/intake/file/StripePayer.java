package amity.intake.file;

import amity.shell.WordLists;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who paid, as a row of Stripe says: in columns of its own, in those a shop fills itself ("metadata"), or in the description. */
final class StripePayer {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,8}");
    private static final WordLists COLUMNS = WordLists.at("/intake/stripe-payer.csv");

    private StripePayer() {}

    static RowEntry.@Nullable Who of(Cells cells) {
        var whole = cells.first(COLUMNS.of("name"));
        var name = whole.isEmpty() ? joined(cells) : whole;
        var email = cells.first(COLUMNS.of("address"));
        var written = EMAIL.matcher(cells.get("description"));
        if (email.isEmpty() && written.find()) {
            email = written.group();
        }
        return name.isEmpty() && email.isEmpty()
                ? null
                : new RowEntry.Who(name.isEmpty() ? null : name, email.isEmpty() ? null : email);
    }

    private static String joined(Cells cells) {
        return COLUMNS.of("name-part").stream()
                .map(cells::get)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
