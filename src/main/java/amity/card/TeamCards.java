package amity.card;

import amity.plan.SeasonSettings;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.season.KeptGifts;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.Refusal;
import amity.shell.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One for the team too: a second card to a client's whole house, with its stamp, and no gift. */
@Component
@Transactional
public class TeamCards {
    private final Seasons seasons;
    private final KeptGifts gifts;
    private final CardStore store;
    private final Practices practices;
    private final Words words;

    TeamCards(Seasons seasons, KeptGifts gifts, CardStore store, Practices practices, Words words) {
        this.seasons = seasons;
        this.gifts = gifts;
        this.store = store;
        this.practices = practices;
        this.words = words;
    }

    /** Ticks it, or takes the tick back as long as their card is not written. */
    public void tick(Practice practice, Season season, Proposal.Entry entry, boolean too) {
        var client = entry.client();
        if (client == null) throw new Refusal(words.say("season.refused.no-team", entry.name()));
        if (entry.team() == too) return;
        var row = seasons.entry(practice, season, entry.id());
        var kept = store.find(practice.id(), row, true);
        if (kept.isPresent() == too) return; // ticked since she looked, in another tab or by another program
        if (too) {
            store.keep(practice.id(), StoredCard.nothing(row, true, client.id().value()));
        } else {
            if (kept.filter(StoredCard::isWritten).isPresent())
                throw new Refusal(words.say("season.refused.team-written"));
            store.forgetTeams(practice.id(), row);
        }
        if (entry.isFixed()) gifts.costs(practice, row, too ? card(practice) : -card(practice));
    }

    /** A gift that is ordered is not planned again, so that its card is added to what it costs. */
    private long card(Practice practice) {
        return SeasonSettings.of(practices.settings(practice.id()), practice.currency())
                .costs()
                .card();
    }
}
