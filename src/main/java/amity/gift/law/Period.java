package amity.gift.law;

import java.time.LocalDate;
import java.time.MonthDay;

/** The time over which the gifts to one recipient are added up. */
public sealed interface Period {
    boolean joins(LocalDate one, LocalDate other);

    /** A year that begins on the same day every year: calendar year, tax year, business year. */
    record YearFrom(MonthDay begin) implements Period {
        @Override
        public boolean joins(LocalDate one, LocalDate other) {
            return beginning(one).equals(beginning(other));
        }

        public LocalDate beginning(LocalDate day) {
            var inThisYear = begin.atYear(day.getYear());
            return day.isBefore(inThisYear) ? begin.atYear(day.getYear() - 1) : inThisYear;
        }
    }

    /** Any twelve months. */
    record Rolling() implements Period {
        @Override
        public boolean joins(LocalDate one, LocalDate other) {
            return one.isBefore(other)
                    ? one.plusMonths(12).isAfter(other)
                    : other.plusMonths(12).isAfter(one);
        }
    }

    /** Each gift by itself. */
    record Each() implements Period {
        @Override
        public boolean joins(LocalDate one, LocalDate other) {
            return false;
        }
    }

    /** Reads {@code calendar-year}, {@code tax-year 04-06}, {@code rolling} or {@code each}. */
    static Period read(String words) {
        if (words.equals("rolling")) return new Rolling();
        if (words.equals("each")) return new Each();
        var begin = words.contains(" ") ? words.substring(words.indexOf(' ') + 1) : "01-01";
        return new YearFrom(MonthDay.parse("--" + begin));
    }
}
