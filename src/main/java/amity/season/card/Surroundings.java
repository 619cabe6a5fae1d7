package amity.season.card;

import amity.practice.Practice;
import amity.season.Season;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lays beside a card what there is to thank for and what was written the last time. */
@Component
class Surroundings {
    private final Memories memories;
    private final CardStore store;

    Surroundings(Memories memories, CardStore store) {
        this.memories = memories;
        this.store = store;
    }

    Beside of(Practice practice, Season season, Card card, LocalDate today) {
        var to = card.addressee().id();
        var last = store.lastBefore(practice.id(), season.occasion().word(), season.year(), List.of(to))
                .get(to);
        var client = card.client();
        return new Beside(
                client == null ? List.of() : memories.of(practice, client, card.team(), since(season), today),
                last == null ? null : new Earlier(last.title(), last.card().words()));
    }

    /** A year before the occasion; for Christmas that is the year since the last one. */
    private static LocalDate since(Season season) {
        return season.day().minusYears(1);
    }
}
