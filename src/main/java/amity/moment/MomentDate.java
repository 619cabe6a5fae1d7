package amity.moment;

import amity.practice.Practice;
import amity.shell.Keyword;
import amity.shell.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a moment happened: a day, or about a month, season or year, written {@code 2026-10-03}, {@code 2026-10}, {@code 2026-autumn}, {@code 2026}. */
public record MomentDate(LocalDate day, @Nullable Exactness about) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(spring|summer|autumn|winter)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    public static MomentDate on(LocalDate day) {
        return new MomentDate(day, null);
    }

    public static MomentDate month(YearMonth month) {
        return new MomentDate(month.atDay((month.lengthOfMonth() + 1) / 2), Exactness.MONTH);
    }

    public static MomentDate season(TimeOfYear season, int year, Practice practice) {
        return new MomentDate(season.middle(year, practice.country()), Exactness.SEASON);
    }

    public static MomentDate year(int year) {
        return new MomentDate(Year.of(year).atDay(183), Exactness.YEAR);
    }

    /** The seasons that have begun, latest first, over two years. */
    public static List<MomentDate> seasons(Practice practice, LocalDate today) {
        return IntStream.rangeClosed(-1, 2)
                .boxed()
                .flatMap(back ->
                        Stream.of(TimeOfYear.values()).map(season -> season(season, today.getYear() - back, practice)))
                .filter(when -> !TimeOfYear.begins(when.day()).isAfter(today))
                .sorted(Comparator.comparing(MomentDate::day).reversed())
                .limit(8)
                .toList();
    }

    public static MomentDate named(String words, Practice practice) {
        try {
            return read(words.strip(), practice);
        } catch (DateTimeException noSuchDay) {
            throw Refusal.of("refusal.when.no-day-write-like", words);
        }
    }

    private static MomentDate read(String words, Practice practice) {
        if (DAY.matcher(words).matches()) return on(LocalDate.parse(words));
        if (MONTH.matcher(words).matches()) return month(YearMonth.parse(words));
        if (YEAR.matcher(words).matches()) return year(Integer.parseInt(words));
        var season = SEASON.matcher(words);
        if (season.matches()) {
            return season(Keyword.of(TimeOfYear.class, season.group(2)), Integer.parseInt(season.group(1)), practice);
        }
        throw new DateTimeException(words);
    }

    /** Today where the middle of a period not yet over is still to come. */
    public MomentDate notAfter(LocalDate today) {
        return about != null && day.isAfter(today) ? new MomentDate(today, about) : this;
    }

    /** As it is written in forms and on the command line. */
    public String word(Practice practice) {
        return switch (about) {
            case null -> day.toString();
            case MONTH -> YearMonth.from(day).toString();
            case SEASON ->
                day.getYear() + "-" + TimeOfYear.of(day, practice.country()).word();
            case YEAR -> String.valueOf(day.getYear());
        };
    }
}
