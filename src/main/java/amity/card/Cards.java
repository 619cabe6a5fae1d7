package amity.card;

import amity.plan.Drawer;
import amity.practice.Practice;
import amity.season.PostedCards;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cards of a season: written in her words, posted in time, thanked for. */
@Component
@Transactional
public class Cards implements PostedCards {
    private static final int LONGEST_SENTENCE = 2_000;
    private final Seasons seasons;
    private final Pile pile;
    private final CardStore store;
    private final CardMargins margins;
    private final CardGuard guard;
    private final CardDispatch dispatch;
    private final Words words;
    private final Clock clock;

    Cards(
            Seasons seasons,
            Pile pile,
            CardStore store,
            CardMargins margins,
            CardGuard guard,
            CardDispatch dispatch,
            Words words,
            Clock clock) {
        this.seasons = seasons;
        this.pile = pile;
        this.store = store;
        this.margins = margins;
        this.guard = guard;
        this.dispatch = dispatch;
        this.words = words;
        this.clock = clock;
    }

    /** Every card of the season: those done first, then by the day on which they must go, what was put off last. */
    @Transactional(readOnly = true)
    public List<Card> of(Practice practice, Season season) {
        return pile.of(practice, season, practice.today(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> posted(Practice practice, Season season) {
        return of(practice, season).stream()
                .filter(card -> card.progress().posted() != null)
                .map(Card::subject)
                .collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    public Card get(Practice practice, Season season, UUID subject) {
        return pile.get(practice, season, subject, practice.today(clock));
    }

    @Transactional(readOnly = true)
    public CardMargin beside(Practice practice, Season season, Card card) {
        return margins.of(practice, season, card, practice.today(clock));
    }

    /**
     * Opens a card with the next sentence for one saying of it from now on.
     *
     * @return whether there was another that nobody near has
     */
    public boolean another(Practice practice, Season season, UUID subject, CardMessage saying) {
        var next = pile.another(practice, season, subject, saying, practice.today(clock));
        next.ifPresent(opening -> change(practice, season, get(practice, season, subject), kept -> {
            var keys = new HashMap<>(kept.openings());
            keys.put(saying, opening.key());
            return kept.openedBy(keys);
        }));
        return next.isPresent();
    }

    /** Keeps those of her sentences as she wrote them; one left empty, or as it was suggested, is none of hers. */
    public void say(Practice practice, Season season, UUID subject, Map<CardMessage, String> said) {
        var card = get(practice, season, subject);
        var suggested = beside(practice, season, card).suggestions();
        change(practice, season, card, kept -> {
            var hers = new HashMap<>(kept.words());
            said.forEach((saying, sentence) -> {
                if (sentence.isBlank() || sentence.strip().equals(suggested.get(saying))) hers.remove(saying);
                else hers.put(saying, notTooLong(sentence));
            });
            return kept.saying(hers);
        });
    }

    /** A card is small. */
    private String notTooLong(String sentence) {
        if (sentence.length() > LONGEST_SENTENCE) throw new Refusal(words.say("cards.refused.long", LONGEST_SENTENCE));
        return sentence;
    }

    /** The same, giving no reason to pass what the guard warns of. */
    public void write(Practice practice, Season season, UUID subject) {
        write(practice, season, subject, null);
    }

    /**
     * She has written it.
     *
     * @param anyway why, where the guard warns of it
     */
    public void write(Practice practice, Season season, UUID subject, @Nullable String anyway) {
        var card = get(practice, season, subject);
        if (!card.isOpen()) return;
        guard.write(practice, card, anyway);
        change(practice, season, card, kept -> written(practice, season, card, kept));
    }

    /** What it says is kept as it stands, and its openings, so that nobody near gets the same; and it stays that person's. */
    private StoredCard written(Practice practice, Season season, Card card, StoredCard kept) {
        var person = card.person();
        if (person != null)
            seasons.goesTo(practice, season, card.subject(), person.id().value());
        var keys = new HashMap<CardMessage, String>();
        card.openings().forEach((saying, opening) -> keys.put(saying, opening.key()));
        var said = new HashMap<>(beside(practice, season, card).suggestions());
        said.putAll(kept.words());
        return kept.saying(said).openedBy(keys).with(kept.progress().written(practice.today(clock)));
    }

    /** It is on its way: that is a card given, once, and the promise of the hours that lie in it. */
    public void post(Practice practice, Season season, UUID subject, @Nullable String anyway) {
        var card = get(practice, season, subject);
        if (card.progress().posted() != null) return;
        var leave = guard.post(practice, card, anyway).orElse(null);
        var today = practice.today(clock);
        change(practice, season, card, kept -> {
            var done = card.isOpen() ? written(practice, season, card, kept) : kept;
            return done.with(dispatch.post(practice, season, card, done, leave, today));
        });
    }

    /** They thanked for it; if it was not marked as posted, it is now. */
    public void thank(Practice practice, Season season, UUID subject, @Nullable String anyway) {
        post(practice, season, subject, anyway);
        var card = get(practice, season, subject);
        change(practice, season, card, kept -> kept.with(kept.progress().thanked(practice.today(clock))));
        dispatch.thanked(practice, season, card, true);
    }

    /** Lays the card at the end of the pile. */
    public void later(Practice practice, Season season, UUID subject) {
        change(
                practice,
                season,
                get(practice, season, subject),
                kept -> kept.with(kept.progress().later(practice.today(clock))));
    }

    public void undo(Practice practice, Season season, UUID subject) {
        var card = get(practice, season, subject);
        change(practice, season, card, kept -> {
            var progress = kept.progress();
            return switch (card.stage()) {
                case THANKED -> {
                    dispatch.thanked(practice, season, card, false);
                    yield kept.with(progress.thanked(null));
                }
                case POSTED -> {
                    dispatch.takeBack(practice, card, kept.entry());
                    yield kept.with(progress.posted(null, progress.moment(), Drawer.Taken.NOTHING));
                }
                case WRITTEN -> unwritten(practice, season, card, kept);
                case OPEN -> kept.with(progress.later(null));
            };
        });
    }

    /** What was only suggested is a suggestion again; her own words stay hers. */
    private StoredCard unwritten(Practice practice, Season season, Card card, StoredCard kept) {
        var hers = new HashMap<>(kept.words());
        beside(practice, season, card).suggestions().forEach(hers::remove);
        return kept.saying(hers).with(kept.progress().written(null));
    }

    private void change(Practice practice, Season season, Card card, UnaryOperator<StoredCard> change) {
        var entry = card.team() ? card.subject() : seasons.entry(practice, season, card.subject());
        var kept = store.find(practice.id(), entry, card.team())
                .orElseGet(() ->
                        StoredCard.nothing(entry, card.team(), card.addressee().id()));
        store.keep(practice.id(), change.apply(kept));
    }
}
