package amity.calendar;

import amity.practice.Practice;
import amity.shell.ByLanguage;
import amity.shell.Keyword;
import amity.shell.Refusal;
import amity.shell.Words;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last posting dates before Christmas: what the user has found published, else what earlier years suggest. */
@Component
@Transactional
public class PostingDates {
    private static final int MONTHS = 3;
    private final ByLanguage<List<NamedCsvRecord>> patterns =
            new ByLanguage<>(() -> Occasions.table("posting-dates.csv"));
    private final PostingStore store;
    private final Words words;
    private final Clock clock;

    PostingDates(PostingStore store, Words words, Clock clock) {
        this.store = store;
        this.words = words;
        this.clock = clock;
    }

    /** All dates of the carriers of the practice's country in a year, and those the user has added. */
    @Transactional(readOnly = true)
    public List<PostingDate> all(Practice practice, int year) {
        var said = store.all(practice.id(), year);
        var patterns = patterns(practice.country(), year).stream()
                .filter(pattern -> said.stream().noneMatch(one -> areSameClass(one, pattern)));
        return Stream.concat(said.stream(), patterns)
                .sorted(Comparator.comparing(PostingDate::destination)
                        .thenComparing(PostingDate::on, Comparator.reverseOrder())
                        .thenComparing(PostingDate::carrier))
                .toList();
    }

    /** The day by which a card to a country is safe whichever class its stamp is: the earliest of its classes. */
    @Transactional(readOnly = true)
    public Optional<PostingDate> of(Practice practice, String country, int year) {
        return byCountry(practice, year).apply(country);
    }

    /** The same for any country, read once. */
    @Transactional(readOnly = true)
    public Function<String, Optional<PostingDate>> byCountry(Practice practice, int year) {
        var dates = all(practice, year);
        return country -> Destination.between(practice.country(), country).stream()
                .flatMap(destination -> dates.stream()
                        .filter(date -> date.destination() == destination)
                        .min(Comparator.comparing(PostingDate::on))
                        .stream())
                .findFirst();
    }

    /** Keeps a day that the user knows for one class and destination in a year. */
    public void say(Practice practice, PostingDate date) {
        var on = date.on();
        if (date.carrier().isBlank() || date.mailClass().isBlank()) {
            throw new Refusal(words.say("calendar.posting.unnamed"));
        }
        if (on.isBefore(LocalDate.of(on.getYear(), 12 - MONTHS, 1))
                || on.getMonthValue() == 12 && on.getDayOfMonth() > 24) {
            throw new Refusal(words.say("calendar.posting.absurd"));
        }
        store.keep(
                practice.id(),
                new PostingDate(
                        date.carrier().strip(),
                        date.mailClass().strip(),
                        date.destination(),
                        on,
                        false,
                        date.source().strip(),
                        practice.today(clock)));
    }

    /** Goes back to what earlier years suggest. */
    public void forget(Practice practice, PostingDate date) {
        store.remove(practice.id(), date);
    }

    private List<PostingDate> patterns(String country, int year) {
        return patterns.here().stream()
                .filter(row -> row.getField("country").equalsIgnoreCase(country))
                .map(row -> new PostingDate(
                        row.getField("carrier"),
                        row.getField("class"),
                        Keyword.of(Destination.class, row.getField("destination")),
                        working(MonthDay.parse("--" + row.getField("day")).atYear(year)),
                        true,
                        row.getField("source"),
                        row.getField("url"),
                        LocalDate.parse(row.getField("checked"))))
                .toList();
    }

    /** Nothing is collected on a Sunday: the day before. */
    private static LocalDate working(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    private static boolean areSameClass(PostingDate one, PostingDate other) {
        return one.carrier().equals(other.carrier())
                && one.mailClass().equals(other.mailClass())
                && one.destination() == other.destination();
    }
}
