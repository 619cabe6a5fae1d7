package amity.knowing.question;

import static java.util.stream.Collectors.toSet;

import amity.calendar.Appointment;
import amity.calendar.Appointments;
import amity.client.Client;
import amity.plan.MissingFact;
import amity.practice.Practice;
import amity.season.Excerpts;
import amity.season.Season;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions of a season: from eight weeks ahead until nothing ordered comes in time, those before the next talk first, then what would change most. */
@Component
@Transactional(readOnly = true)
public class SeasonQuestions {
    private static final int WEEKS_AHEAD = 8;
    private static final int MOST = 40;
    private final Excerpts excerpts;
    private final Gaps gaps;
    private final QuestionWording asking;
    private final Appointments appointments;
    private final QuestionStore store;

    SeasonQuestions(
            Excerpts excerpts, Gaps gaps, QuestionWording asking, Appointments appointments, QuestionStore store) {
        this.excerpts = excerpts;
        this.gaps = gaps;
        this.asking = asking;
        this.appointments = appointments;
        this.store = store;
    }

    /** Whether it is time to ask: not too early to be remembered, and early enough to change anything. */
    public static boolean isTime(Season season, LocalDate today) {
        return !season.skipped()
                && !today.isBefore(season.day().minusWeeks(WEEKS_AHEAD))
                && !today.isAfter(season.lastOrderDay());
    }

    /** All that is open, soonest talk first; empty out of time. */
    public List<SeasonQuestion> open(Practice practice, Season season, LocalDate today) {
        return asking.allowed(practice, ask(practice, season, null, today));
    }

    public Week week(Practice practice, Season season, List<SeasonQuestion> open, LocalDate today) {
        return Week.of(open, became(practice, season).values(), today);
    }

    /** The question of this week that is due today; none where the list is too long to be planned as a whole. */
    Optional<SeasonQuestion> turn(Practice practice, Season season, LocalDate today) {
        if (!isTime(season, today) || !excerpts.isShort(practice, season)) return Optional.empty();
        return week(practice, season, open(practice, season, today), today).turn(today);
    }

    List<SeasonQuestion> open(Practice practice, Season season, Set<Client.Id> clients, LocalDate today) {
        return asking.allowed(
                practice,
                ask(practice, season, clients.stream().map(Client.Id::value).collect(toSet()), today));
    }

    /** A question by the entry of the season it would change. */
    Optional<SeasonQuestion> find(Practice practice, Season season, UUID subject, MissingFact what, LocalDate today) {
        return ask(practice, season, Set.of(subject), today).stream()
                .filter(question -> question.subject().equals(subject) && question.what() == what)
                .findFirst();
    }

    /** About some clients or people; without them, about all. */
    private List<SeasonQuestion> ask(Practice practice, Season season, @Nullable Set<UUID> whose, LocalDate today) {
        if (!isTime(season, today)) return List.of();
        var entries = whose == null
                ? excerpts.everyone(practice, season, today)
                : excerpts.of(practice, season, whose, today);
        var became = became(practice, season);
        var talks = talks(practice, season, today);
        return gaps.in(practice, entries, today).stream()
                .sorted(Comparator.comparing(
                                (Gaps.Gap gap) -> talks.get(gap.client().id()),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Gaps.Gap::most))
                .flatMap(gap -> gap.missing().stream().map(what -> new Wanted(gap, what)))
                .filter(wanted -> !became.getOrDefault(wanted.key(), NOTHING).isClosed())
                .limit(MOST)
                .map(wanted -> asking.question(
                        season,
                        wanted.gap(),
                        wanted.what(),
                        new QuestionWording.When(
                                became.getOrDefault(wanted.key(), NOTHING).on(),
                                talks.get(wanted.gap().client().id()))))
                .toList();
    }

    private static final QuestionState NOTHING =
            new QuestionState(new UUID(0, 0), MissingFact.TASTE, null, null, false);

    private record Key(UUID subject, MissingFact what) {}

    private record Wanted(Gaps.Gap gap, MissingFact what) {
        Key key() {
            return new Key(gap.entry().whose(), what);
        }
    }

    private Map<Key, QuestionState> became(Practice practice, Season season) {
        var id = season.id();
        return (id == null ? Stream.<QuestionState>empty() : store.of(practice, id).stream())
                .collect(Collectors.toMap(
                        asked -> new Key(asked.subject(), asked.what()), asked -> asked, QuestionState::with));
    }

    /** The day of the next talk with each client before the season's day. */
    private Map<Client.Id, LocalDate> talks(Practice practice, Season season, LocalDate today) {
        var next = new HashMap<Client.Id, LocalDate>();
        var zone = practice.zone();
        appointments
                .withClients(
                        practice.id(),
                        today.atStartOfDay(zone).toInstant(),
                        season.day().atStartOfDay(zone).toInstant())
                .stream()
                .filter(talk -> talk.client() != null)
                .forEach(talk -> next.putIfAbsent(talk.client(), day(talk, practice)));
        return next;
    }

    private static LocalDate day(Appointment talk, Practice practice) {
        return LocalDate.ofInstant(talk.start(), practice.zone());
    }
}
