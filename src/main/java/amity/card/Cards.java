package amity.card;

import amity.practice.Practice;
import amity.season.PostedCards;
import amity.season.Season;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cards of a season: written in her words, posted in time, thanked for. */
@Component
@Transactional
public class Cards implements PostedCards {
    private final Pile pile;
    private final CardSteps marks;
    private final CardMargins surroundings;
    private final WritingEvenings picking;
    private final Clock clock;

    Cards(Pile pile, CardSteps marks, CardMargins surroundings, WritingEvenings picking, Clock clock) {
        this.pile = pile;
        this.marks = marks;
        this.surroundings = surroundings;
        this.picking = picking;
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

    /** What lies beside a card while it is written. */
    @Transactional(readOnly = true)
    public CardMargin beside(Practice practice, Season season, Card card) {
        return surroundings.of(practice, season, card, practice.today(clock));
    }

    /**
     * Suggests the next sentence for one saying of a card.
     *
     * @return whether there was another that nobody near has
     */
    public boolean another(Practice practice, Season season, UUID subject, CardMessage saying) {
        var next = pile.another(practice, season, subject, saying, practice.today(clock));
        next.ifPresent(opening -> marks.choose(practice, season, get(practice, season, subject), opening));
        return next.isPresent();
    }

    /** Keeps those of her sentences as she wrote them; an empty one goes back to what is suggested. */
    public void say(Practice practice, Season season, UUID subject, Map<CardMessage, String> said) {
        marks.say(practice, season, get(practice, season, subject), said);
    }

    /** The same where nothing is passed that the guard warns of. */
    public void write(Practice practice, Season season, UUID subject) {
        write(practice, season, subject, null);
    }

    /**
     * She has written it.
     *
     * @param anyway why, where the guard warns of it
     */
    public void write(Practice practice, Season season, UUID subject, @Nullable String anyway) {
        marks.write(practice, season, get(practice, season, subject), anyway);
    }

    /** It is on its way: that is a card given, once, and the promise of the hours that lie in it. */
    public void post(Practice practice, Season season, UUID subject, @Nullable String anyway) {
        marks.post(practice, season, get(practice, season, subject), anyway);
    }

    /** They thanked for it; if it was not marked as posted, it is now. */
    public void thank(Practice practice, Season season, UUID subject, @Nullable String anyway) {
        marks.thank(practice, season, get(practice, season, subject), anyway);
    }

    /** Lays the card at the end of the pile. */
    public void later(Practice practice, Season season, UUID subject) {
        marks.later(practice, season, get(practice, season, subject));
    }

    /** Takes the last step back. */
    public void undo(Practice practice, Season season, UUID subject) {
        marks.undo(practice, season, get(practice, season, subject));
    }

    /** Keeps what a card lacked: whom it is to, where it goes, or both; what is empty stays as it is. */
    public void addressed(Practice practice, Card card, String called, String address) {
        var name =
                called.isBlank() ? Objects.requireNonNullElse(card.addressee().called(), "") : called;
        var where = address.isBlank() ? String.join("\n", card.addressee().lines()) : address;
        marks.address(practice, card, name, where);
    }

    /** Keeps how somebody likes to be written to, for this and every other season. */
    public void address(
            Practice practice, Season season, UUID subject, String called, CardSubject wording, String address) {
        marks.address(practice, get(practice, season, subject), called, wording, address);
    }

    /** The evenings she has picked. */
    @Transactional(readOnly = true)
    public List<LocalDate> evenings(Practice practice, Season season) {
        return picking.evenings(practice, season);
    }

    /** Picks the evenings on which cards are written; refuses those past or after the occasion. */
    public void pick(Practice practice, Season season, Collection<LocalDate> evenings) {
        picking.pick(practice, season, evenings);
    }

    /** The cards still to write over the evenings still to come. */
    @Transactional(readOnly = true)
    public Evenings plan(Practice practice, Season season) {
        return picking.plan(practice, season, of(practice, season));
    }
}
