package amity.relationship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A season of the year by whole months, as one remembers when something was: "about spring 2026".
 *
 * @param name spring, summer, autumn or winter
 * @param year the year in which it ends
 * @param middle the day it counts as
 */
public record SeasonOfYear(String name, int year, LocalDate middle) {
    private static final String[] NAMES = {"winter", "spring", "summer", "autumn"};
    private static final Set<String> SOUTH =
            Set.of("AU", "NZ", "ZA", "AR", "CL", "UY", "BR", "PE", "BO", "PY", "ZW", "NA");

    /** The season a day lies in, in a country. */
    public static SeasonOfYear of(LocalDate day, String country) {
        var quarter = day.getMonthValue() % 12 / 3; // December to February is 0
        var first = day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
        var next = first.plusMonths(3);
        var name = NAMES[(quarter + (SOUTH.contains(country) ? 2 : 0)) % 4];
        return new SeasonOfYear(
                name, next.minusDays(1).getYear(), first.plusDays(ChronoUnit.DAYS.between(first, next) / 2));
    }
}
