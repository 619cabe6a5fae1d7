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

/** The evenings she picks for writing. */
@Component
record WritingEvenings(Seasons seasons, CardStore store, Words words, Clock clock) {
    List<LocalDate> evenings(Practice practice, Season season) {
        var id = season.id();
        return id == null ? List.of() : store.evenings(practice.id(), id);
    }

    void pick(Practice practice, Season season, Collection<LocalDate> evenings) {
        var today = practice.today(clock);
        var known = evenings(practice, season);
        for (var evening : evenings) {
            if (evening.isAfter(season.day()) || evening.isBefore(today) && !known.contains(evening)) {
                throw new Refusal(words.say("cards.refused.evening", evening, season.title()));
            }
        }
        store.evenings(practice.id(), seasons.opened(practice, season), new TreeSet<>(evenings));
    }

    Evenings plan(Practice practice, Season season, List<Card> cards) {
        var today = practice.today(clock);
        return Evenings.of(
                evenings(practice, season).stream()
                        .filter(evening -> !evening.isBefore(today))
                        .toList(),
                cards.stream().filter(Card::isOpen).toList());
    }
}
