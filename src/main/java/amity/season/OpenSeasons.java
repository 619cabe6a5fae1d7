package amity.season;

import amity.calendar.Occasion;
import amity.calendar.Occasions;
import amity.practice.Practice;
import amity.shell.Missing;
import amity.shell.Refused;
import amity.shell.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a season for any occasion, once a year, and finds it again whatever is known of the occasion since. */
@Component
@Transactional
public class OpenSeasons {
    private static final Pattern ADDRESS = Pattern.compile("([a-z0-9-]+?)(?:~([0-9a-f-]{36}))?-(\\d{4})");
    private static final int STILL_AT_HAND = 12;
    private final OpenedStore opened;
    private final SeasonStore store;
    private final Occasions occasions;
    private final Words words;
    private final Clock clock;

    OpenSeasons(OpenedStore opened, SeasonStore store, Occasions occasions, Words words, Clock clock) {
        this.opened = opened;
        this.store = store;
        this.occasions = occasions;
        this.words = words;
        this.clock = clock;
    }

    /** Opens it, or leads to the one there is. */
    public Season open(Practice practice, String word, @Nullable UUID subject, int year) {
        var occasion = known(practice, word, subject, year)
                .orElseThrow(() -> new Missing(words.say("season.refused.no-occasion")));
        if (occasion.in(year).isBefore(practice.today(clock)))
            throw new Refused(words.say("season.refused.occasion-past", occasion.title(), String.valueOf(year)));
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
        return opened.since(practice, practice.today(clock).minusDays(STILL_AT_HAND)).stream()
                .map(kept -> season(practice, occasion(practice, kept), kept.year()))
                .toList();
    }

    private Optional<Occasion> known(Practice practice, String word, @Nullable UUID subject, int year) {
        return occasions
                .find(practice, word, subject, year)
                .filter(occasion -> occasion.yearly().in(year).isPresent())
                .or(() -> opened.find(practice, word, subject, year).map(Opened::occasion));
    }

    private Occasion occasion(Practice practice, Opened kept) {
        var occasion = kept.occasion();
        return known(practice, occasion.word(), occasion.subject(), kept.year()).orElse(occasion);
    }

    private Season season(Practice practice, Occasion occasion, int year) {
        return store.find(practice, occasion, year).orElseGet(() -> Season.untouched(occasion, year));
    }
}
