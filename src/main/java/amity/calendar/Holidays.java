package amity.calendar;

import amity.shell.Language;
import amity.shell.Words;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The public holidays of countries, as Jollyday knows them. */
final class Holidays {
    private static final int MOST_OF_A_WORD = 20;

    private Holidays() {}

    /**
     * Those of a whole country that it keeps in a year, earliest first; of one that goes on for days, or comes again under the
     * same name, the first day. None for a country nobody has described.
     */
    static List<Holiday> of(String country, int year) {
        var code = country.toUpperCase(Locale.ROOT);
        if (!HolidayManager.getSupportedCalendarCodes().contains(code)) return List.of();
        var words = new HashSet<String>();
        return HolidayManager.getInstance(ManagerParameters.create(code)).getHolidays(Year.of(year)).stream()
                .sorted(Comparator.comparing(Holiday::getActualDate))
                .filter(holiday -> words.add(word(country, holiday.getPropertiesKey())))
                .toList();
    }

    static Optional<LocalDate> day(String country, String key, int year) {
        return of(country, year).stream()
                .filter(holiday -> holiday.getPropertiesKey().equals(key))
                .map(Holiday::getActualDate)
                .findFirst();
    }

    static Occasion occasion(String country, Holiday holiday, Words words) {
        return new Occasion(
                word(country, holiday.getPropertiesKey()),
                holiday.getDescription(Language.here()),
                null,
                true,
                new AnnualDay.OfCountry(country, holiday.getPropertiesKey()),
                words.say("calendar.public-holidays", Language.country(country)),
                null);
    }

    /** Short enough for an address and a column: the country, and as much of the holiday's key as fits. */
    private static String word(String country, String key) {
        var whole = (country + "-" + key.substring(key.indexOf('.') + 1))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return whole.substring(0, Math.min(MOST_OF_A_WORD, whole.length())).replaceAll("-$", "");
    }
}
