package amity.money;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Whose habits of writing days, times and amounts count: those of the practice's country, whatever the language
 * is. Who opens a practice's book (a page, a command, an import behind the pages) enters its region first; without one it is British.
 */
public final class Region {
    private static final Set<String> MONTH_FIRST = Set.of("US", "CA", "PH", "JP");
    private static final Set<String> LAKHS = Set.of("IN", "BD", "PK", "NP");

    private Region() {}

    /** A language, and beside it the country whose habits of writing count, given by its two letters. */
    public static Locale of(String country, Locale language) {
        return Locale.of(language.getLanguage(), country);
    }

    /** From here on this thread writes as is usual in a country; what it speaks stays the same. */
    public static void enter(String country) {
        LocaleContextHolder.setLocale(spoken(country));
    }

    private static Locale spoken(String country) {
        return of(country, entered().orElse(Locale.UK));
    }

    /** As {@link #enter}, for the length of one piece of work that another thread's practice asked for. */
    public static void during(String country, Runnable work) {
        during(spoken(country), work);
    }

    /** The same in the language of whoever asked for the work. */
    public static void during(Locale region, Runnable work) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(region);
        try {
            work.run();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** Figures are written as English speakers write them there, whatever language stands around them. */
    public static Locale here() {
        return of(country(), Locale.ENGLISH);
    }

    /** The two letters of the country whose habits count. */
    public static String country() {
        return entered()
                .map(Locale::getCountry)
                .filter(country -> !country.isEmpty())
                .orElse(Locale.UK.getCountry());
    }

    private static Optional<Locale> entered() {
        return Optional.ofNullable(LocaleContextHolder.getLocaleContext()).map(LocaleContext::getLocale);
    }

    /** Whether the month stands before the day, as in November 30. */
    public static boolean isMonthFirst() {
        return MONTH_FIRST.contains(country());
    }

    public static DayOfWeek firstDayOfWeek() {
        return WeekFields.of(here()).getFirstDayOfWeek();
    }

    /** Whether thousands are followed by groups of two, as in 12,34,567: number formats of the JDK know one size of group only. */
    static boolean countsInLakhs() {
        return LAKHS.contains(country());
    }
}
