package amity.card;

import amity.practice.Practice;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.NotFound;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the cards of a season on the pile: what is decided, what is kept of each, and its openings. */
@Component
record Pile(
        Seasons seasons,
        CardStore store,
        AddresseeStore addressees,
        OpeningDeal dealing,
        PostingRule posting,
        Words words) {
    private static final Comparator<Card> ORDER = Comparator.comparing(Card::isOpen)
            .thenComparing(card -> card.progress().written(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(card -> card.progress().later(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Card::due);

    Card get(Practice practice, Season season, UUID subject, LocalDate today) {
        return of(practice, season, today).stream()
                .filter(card -> card.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new NotFound(words.say("cards.missing")));
    }

    /** Every card of the season, those done first, then by the day on which they must go, what was put off last. */
    List<Card> of(Practice practice, Season season, LocalDate today) {
        var blanks = blanks(practice, season, today);
        var openings = dealing.of(practice, season, blanks, today);
        var post = posting.of(practice, season);
        return blanks.stream()
                .map(blank -> card(blank, openings.getOrDefault(blank.id(), Map.of()), post))
                .sorted(ORDER)
                .toList();
    }

    Optional<Opening> another(Practice practice, Season season, UUID subject, CardMessage saying, LocalDate today) {
        return dealing.another(practice, season, blanks(practice, season, today), today, subject, saying);
    }

    /** Whoever gets a card or, where money does not reach, a letter; after it one for the team where that was ticked. */
    private List<UnwrittenCard> blanks(Practice practice, Season season, LocalDate today) {
        var proposal = seasons.propose(practice, season, null, null, today);
        var own = kept(practice, season, false);
        var teams = kept(practice, season, true);
        var said = addressees.said(practice.id());
        var blanks = new ArrayList<UnwrittenCard>();
        for (var entry : proposal.entries()) {
            var card = own.get(entry.id());
            if (entry.getsCard(card != null && card.isWritten()))
                blanks.add(new UnwrittenCard(entry, false, card, Addressees.of(entry, said, words)));
            var team = teams.get(entry.id());
            if (team != null && entry.client() != null && entry.getsCard(team.isWritten()))
                blanks.add(new UnwrittenCard(entry, true, team, Addressees.team(entry, entry.client(), said, words)));
        }
        return blanks;
    }

    private Map<UUID, StoredCard> kept(Practice practice, Season season, boolean team) {
        var id = season.id();
        return id == null ? Map.of() : store.of(practice.id(), id, team);
    }

    private static Card card(
            UnwrittenCard blank, Map<CardMessage, Opening> openings, Function<Addressee, @Nullable Post> post) {
        var entry = blank.entry();
        var kept = blank.kept();
        return new Card(
                blank.id(),
                kept == null ? null : kept.entry(),
                blank.team(),
                entry.client(),
                blank.team() ? null : entry.person(),
                blank.addressee(),
                blank.with(),
                entry.isFixed(),
                openings,
                kept == null ? Map.of() : kept.words(),
                kept == null ? Card.Progress.NONE : kept.progress(),
                post.apply(blank.addressee()));
    }
}
