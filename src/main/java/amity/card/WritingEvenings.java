package amity.card;

import amity.practice.Practice;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
public class WritingEvenings {
    private final Seasons seasons;
    private final Cards cards;
    private final CardStore store;
    private final Words words;
    private final Clock clock;

    WritingEvenings(Seasons seasons, Cards cards, CardStore store, Words words, Clock clock) {
        this.seasons = seasons;
        this.cards = cards;
        this.store = store;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<LocalDate> of(Practice practice, Season season) {
        var id = season.id();
        return id == null ? List.of() : store.evenings(practice.id(), id);
    }

    /** Picks the evenings on which cards are written; refuses those past or after the occasion. */
    public void pick(Practice practice, Season season, Collection<LocalDate> evenings) {
        var today = practice.today(clock);
        var known = of(practice, season);
        for (var evening : evenings) {
            if (evening.isAfter(season.day()) || evening.isBefore(today) && !known.contains(evening)) {
                throw new Refusal(words.say("cards.refused.evening", evening, season.title()));
            }
        }
        store.evenings(practice.id(), seasons.opened(practice, season), new TreeSet<>(evenings));
    }

    /** The cards still to write over the evenings still to come. */
    @Transactional(readOnly = true)
    public Evenings plan(Practice practice, Season season) {
        var today = practice.today(clock);
        return Evenings.of(
                of(practice, season).stream()
                        .filter(evening -> !evening.isBefore(today))
                        .toList(),
                cards.of(practice, season).stream().filter(Card::isOpen).toList());
    }
}
