package amity.calendar;

import amity.practice.Practice;
import amity.shell.ByLanguage;
import amity.shell.CsvTable;
import amity.shell.Refusal;
import amity.shell.Words;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The occasions there are: days of everybody's, the public holidays of a practice's country, birthdays and anniversaries. */
@Component
@Transactional(readOnly = true)
public class Occasions {
    private final ByLanguage<List<Occasion>> everybodys = new ByLanguage<>(Occasions::everybodys);
    private final List<PersonalDays> personal;
    private final Words words;

    Occasions(List<PersonalDays> personal, Words words) {
        this.personal = personal;
        this.words = words;
    }

    public record Coming(Occasion occasion, LocalDate on) {}

    /** Every occasion of the year from a day on, soonest first. */
    public List<Coming> coming(Practice practice, LocalDate from) {
        return all(practice, from)
                .flatMap(occasion -> Stream.of(from.getYear(), from.getYear() + 1)
                        .flatMap(year -> occasion.yearly().in(year).stream())
                        .filter(on -> !on.isBefore(from) && on.isBefore(from.plusYears(1)))
                        .map(on -> new Coming(occasion, on)))
                .sorted(Comparator.comparing(Coming::on)
                        .thenComparing(coming -> coming.occasion().title()))
                .toList();
    }

    /** The occasion of that title, or everybody’s of that word; case and the form of the apostrophe do not matter. */
    public Occasion named(Practice practice, String name, LocalDate today) {
        var said = plain(name);
        return all(practice, today)
                .filter(one -> plain(one.title()).equals(said)
                        || one.subject() == null && one.word().equals(said))
                .findFirst()
                .orElseThrow(() -> new Refusal(words.say("calendar.occasion.unknown", name)));
    }

    private static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replace('\'', '’');
    }

    /** The occasion of a word: everybody’s or, with a subject, its own. */
    public Optional<Occasion> find(Practice practice, String word, @Nullable UUID subject, int year) {
        if (subject == null)
            return ofAll(practice, year).filter(one -> one.word().equals(word)).findFirst();
        return personal.stream()
                .filter(days -> days.word().equals(word))
                .flatMap(days -> days.of(practice, subject).stream())
                .findFirst();
    }

    /** The occasions of one word, as birthday, that belong to these people or clients, by their ids. */
    public Map<UUID, Occasion> among(Practice practice, String word, Collection<UUID> subjects) {
        return personal.stream()
                .filter(days -> days.word().equals(word) && !subjects.isEmpty())
                .findFirst()
                .map(days -> days.among(practice, subjects))
                .orElse(Map.of());
    }

    private Stream<Occasion> all(Practice practice, LocalDate today) {
        return Stream.concat(ofAll(practice, today.getYear()), personal.stream().flatMap(days -> days.all(practice)));
    }

    /** Those of everybody, and the country's own on other days. */
    private Stream<Occasion> ofAll(Practice practice, int year) {
        var taken = everybodys.here().stream()
                .flatMap(one -> one.yearly().in(year).stream())
                .collect(Collectors.toSet());
        var holidays = Holidays.of(practice.country(), year).stream()
                .filter(holiday -> !taken.contains(holiday.getActualDate()))
                .map(holiday -> Holidays.occasion(practice.country(), holiday, words));
        return Stream.concat(everybodys.here().stream(), holidays);
    }

    private static List<Occasion> everybodys() {
        var listed = table("listed-days.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("word"),
                        Collectors.toMap(
                                row -> LocalDate.parse(row.getField("day")).getYear(),
                                row -> LocalDate.parse(row.getField("day")))));
        var occasions = new ArrayList<Occasion>();
        for (var row : table("occasions.csv")) {
            var word = row.getField("word");
            var days = listed.get(word);
            occasions.add(new Occasion(
                    word,
                    row.getField("title"),
                    null,
                    row.getField("for").equals("everyone"),
                    days == null ? AnnualDay.read(row.getField("rule")) : new AnnualDay.Listed(days),
                    row.getField("source"),
                    LocalDate.parse(row.getField("checked"))));
        }
        return List.copyOf(occasions);
    }

    static List<NamedCsvRecord> table(String name) {
        return CsvTable.read("/calendar/" + name, Function.identity());
    }
}
