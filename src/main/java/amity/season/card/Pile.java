package amity.season.card;

import amity.practice.Practice;
import amity.season.Choice;
import amity.season.Decision;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.Missing;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the cards of a season on the pile: what is decided, what is kept of each, and its openings. */
@Component
class Pile {
    private static final Comparator<Card> ORDER = Comparator.comparing(Card::isOpen)
            .thenComparing(card -> card.progress().written(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(card -> card.progress().later(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Pile::due);
    private final Seasons seasons;
    private final CardStore store;
    private final Dealing dealing;
    private final Posting posting;
    private final Words words;

    Pile(Seasons seasons, CardStore store, Dealing dealing, Posting posting, Words words) {
        this.seasons = seasons;
        this.store = store;
        this.dealing = dealing;
        this.posting = posting;
        this.words = words;
    }

    /** The card of somebody on the list. */
    Card get(Practice practice, Season season, UUID subject, LocalDate today) {
        return of(practice, season, today).stream()
                .filter(card -> card.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new Missing(words.say("cards.missing")));
    }

    /** Every card of the season, those done first, then by the day on which they must go, what was put off last. */
    List<Card> of(Practice practice, Season season, LocalDate today) {
        var entries = written(practice, season, today);
        var kept = kept(practice, season);
        var addressees = addressees(practice, entries);
        var openings = dealing.of(practice, season, addressees, kept, today);
        var post = posting.of(practice, season);
        return entries.stream()
                .map(entry -> card(entry, get(addressees, entry), kept.get(entry.id()), get(openings, entry), post))
                .sorted(ORDER)
                .toList();
    }

    /** Whoever gets a card or, where money does not reach, a letter. */
    private List<Proposal.Entry> written(Practice practice, Season season, LocalDate today) {
        var proposal = seasons.look(practice, season, null, null, today);
        var shortBy = proposal.shortBy();
        return proposal.entries().stream()
                .filter(entry -> decided(entry).decision() != Decision.NOTHING
                        || shortBy != null && shortBy.letters().contains(entry.id()))
                .toList();
    }

    private Map<UUID, Kept> kept(Practice practice, Season season) {
        var id = season.id();
        return id == null ? Map.of() : store.of(practice.id(), id);
    }

    private Map<UUID, Addressee> addressees(Practice practice, List<Proposal.Entry> entries) {
        var said = store.said(practice.id());
        var addressees = new LinkedHashMap<UUID, Addressee>();
        entries.forEach(entry -> addressees.put(entry.id(), Addressees.of(entry, said)));
        return addressees;
    }

    /** What was kept holds; what was not, is as locked or as proposed. */
    private static Choice decided(Proposal.Entry entry) {
        var kept = entry.kept();
        var lock = entry.lock();
        if (kept != null) return kept.choice();
        return lock != null && entry.conflict() == null ? lock : Choice.of(entry.chosen());
    }

    private static Card card(
            Proposal.Entry entry,
            Addressee addressee,
            @Nullable Kept kept,
            Map<Saying, Opening> openings,
            Function<Addressee, @Nullable Post> post) {
        return new Card(
                entry.id(),
                kept == null ? null : kept.entry(),
                entry.client(),
                entry.person(),
                addressee,
                decided(entry),
                openings,
                kept == null ? Map.of() : kept.words(),
                kept == null ? Card.Progress.NONE : kept.progress(),
                post.apply(addressee));
    }

    private static <T> T get(Map<UUID, T> by, Proposal.Entry entry) {
        return Objects.requireNonNull(by.get(entry.id()));
    }

    private static LocalDate due(Card card) {
        var post = card.post();
        return post == null ? LocalDate.MAX : post.by();
    }
}
