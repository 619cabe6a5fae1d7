package amity.season;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import amity.calendar.Occasion;
import amity.calendar.Occasions;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.TransactionCache;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a season for any occasion, once a year, and finds it again whatever is known of the occasion since. */
@Component
@Transactional
public class OpenSeasons {
    private static final Pattern ADDRESS = Pattern.compile(
            "([a-z0-9-]{1,60}?)(?:~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?-((?:19|20|21)\\d\\d)");
    private static final int FIRST = 1900;
    private static final int LAST = 2199;
    private static final int STILL_AT_HAND = 12;
    private final SeasonStore store;
    private final Occasions occasions;
    private final Words words;
    private final Clock clock;

    OpenSeasons(SeasonStore store, Occasions occasions, Words words, Clock clock) {
        this.store = store;
        this.occasions = occasions;
        this.words = words;
        this.clock = clock;
    }

    /** Opens it, or leads to the one there is. */
    public Season open(Practice practice, String word, @Nullable UUID subject, int year) {
        if (year < FIRST || year > LAST) throw new NotFound(words.say("season.refused.no-occasion"));
        var occasion = known(practice, word, subject, year)
                .orElseThrow(() -> new NotFound(words.say("season.refused.no-occasion")));
        if (occasion.in(year).isBefore(practice.today(clock)))
            throw new Refusal(words.say("season.refused.occasion-past", occasion.title(), String.valueOf(year)));
        store.open(practice, occasion, year, clock.instant());
        return season(practice, occasion, year);
    }

    /** The season of an occasion in a year in which it has a day. */
    @Transactional(readOnly = true)
    public Optional<Season> find(Practice practice, String word, @Nullable UUID subject, int year) {
        return known(practice, word, subject, year).map(occasion -> season(practice, occasion, year));
    }

    /** The season at an address, {@code christmas-2026} or {@code birthday~ID-2026}. */
    @Transactional(readOnly = true)
    public Optional<Season> at(Practice practice, String address) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) return Optional.empty();
        var subject = parts.group(2) == null ? null : UUID.fromString(parts.group(2));
        return find(practice, parts.group(1), subject, Integer.parseInt(parts.group(3)));
    }

    /** The same season, opened where nothing had been said about it yet. */
    public Season opened(Practice practice, Season season) {
        var occasion = season.occasion();
        store.open(practice, occasion, season.year(), clock.instant());
        return season(practice, occasion, season.year());
    }

    /** Those she opened and did not call off, until twelve days after their day, soonest first. */
    @Transactional(readOnly = true)
    public List<Season> atHand(Practice practice) {
        return since(practice, practice.today(clock).minusDays(STILL_AT_HAND)).toList();
    }

    /** Those under way on a day, Christmas first, which opens itself. */
    @Transactional(readOnly = true)
    public List<Season> running(Practice practice, LocalDate today) {
        return TransactionCache.once(new Running(practice.id(), today), () -> readRunning(practice, today));
    }

    private record Running(Practice.Id practice, LocalDate today) {}

    private List<Season> readRunning(Practice practice, LocalDate today) {
        var christmas = season(practice, Occasion.CHRISTMAS, Occasion.CHRISTMAS.yearAt(today));
        var others = since(practice, today).filter(season -> !season.address().equals(christmas.address()));
        return Stream.concat(Stream.of(christmas), others)
                .filter(season -> season.isRunning(today))
                .toList();
    }

    /** With a number of queries that does not grow with them: an occasion of one’s own is looked up with its like. */
    private Stream<Season> since(Practice practice, LocalDate day) {
        var kept = store.since(practice, day);
        var own = kept.stream()
                .map(Season::occasion)
                .filter(occasion -> occasion.subject() != null)
                .collect(groupingBy(Occasion::word, mapping(occasion -> requireNonNull(occasion.subject()), toSet())))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, of -> occasions.among(practice, of.getKey(), of.getValue())));
        return kept.stream().map(season -> season.of(known(practice, season, own)));
    }

    private Occasion known(Practice practice, Season season, Map<String, Map<UUID, Occasion>> own) {
        var kept = season.occasion();
        var subject = kept.subject();
        var known = subject == null
                ? occasions.find(practice, kept.word(), null, season.year())
                : Optional.ofNullable(own.getOrDefault(kept.word(), Map.of()).get(subject));
        return known.filter(occasion -> occasion.yearly().in(season.year()).isPresent())
                .orElse(kept);
    }

    private Optional<Occasion> known(Practice practice, String word, @Nullable UUID subject, int year) {
        return occasions
                .find(practice, word, subject, year)
                .filter(occasion -> occasion.yearly().in(year).isPresent())
                .or(() -> store.occasion(practice, word, subject, year));
    }

    private Season season(Practice practice, Occasion occasion, int year) {
        return store.find(practice, occasion, year).orElseGet(() -> Season.untouched(occasion, year));
    }
}
