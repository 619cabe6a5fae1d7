package amity.intake.file;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's whole name out of its parts, in the order in which its people say it. */
final class PersonName {
    private static final Pattern EASTERN =
            Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}ー々・]+");

    private PersonName() {}

    /** In Chinese, Japanese and Korean letters the family comes first, and no blank stands between. */
    static String of(@Nullable String given, @Nullable String middle, @Nullable String family) {
        boolean eastern = Stream.of(given, family)
                .allMatch(part -> part != null && EASTERN.matcher(part.strip()).matches());
        return eastern ? joined("", family, middle, given) : joined(" ", given, middle, family);
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(between));
    }
}
