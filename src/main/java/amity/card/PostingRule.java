package amity.card;

import amity.calendar.Destination;
import amity.calendar.Occasion;
import amity.calendar.PostingDate;
import amity.calendar.PostingDates;
import amity.practice.Practice;
import amity.season.Season;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By when a card must be posted: for Christmas what the carriers say, for any other day counted back from it. */
@Component
record PostingRule(PostingDates dates) {
    private static final int DAYS_AT_HOME = 4;
    private static final int DAYS_NEARBY = 7;
    private static final int DAYS_ABROAD = 14;

    /** Looks each country up once. */
    Function<Addressee, @Nullable Post> of(Practice practice, Season season) {
        var known = new HashMap<String, Optional<PostingDate>>();
        var safe = dates.byCountry(practice, season.year());
        return addressee -> {
            var lines = addressee.lines();
            if (lines.isEmpty()) return null;
            var country = Countries.of(lines, practice.country());
            if (!season.occasion().word().equals(Occasion.CHRISTMAS.word())
                    || addressee.speaks() == CardSubject.NEW_YEAR) {
                return countedBack(practice, season, addressee, country);
            }
            return known.computeIfAbsent(country, safe)
                    .map(date -> new Post(date.on(), country, date, season.day()))
                    .orElseGet(() -> countedBack(practice, season, addressee, country));
        };
    }

    /** The first day any card has to be posted by. */
    LocalDate earliest(Practice practice, Season season) {
        var abroad = season.day().minusDays(DAYS_ABROAD);
        return Stream.concat(
                        Stream.of(abroad),
                        dates.all(practice, season.year()).stream().map(PostingDate::on))
                .min(Comparator.naturalOrder())
                .orElse(abroad);
    }

    private static Post countedBack(Practice practice, Season season, Addressee addressee, String country) {
        boolean newYear = season.occasion().word().equals(Occasion.CHRISTMAS.word())
                && addressee.speaks() == CardSubject.NEW_YEAR;
        var day = newYear ? LocalDate.of(season.year() + 1, 1, 1) : season.day();
        return new Post(collected(day.minusDays(days(practice, country, newYear))), country, null, day);
    }

    /** How long post usually takes; over the holidays even to a neighbour it takes its time. */
    private static int days(Practice practice, String country, boolean holidays) {
        if (country.equalsIgnoreCase(practice.country())) return DAYS_AT_HOME;
        return !holidays && Destination.areNear(practice.country(), country) ? DAYS_NEARBY : DAYS_ABROAD;
    }

    /** Nobody collects on a Sunday. */
    private static LocalDate collected(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }
}
