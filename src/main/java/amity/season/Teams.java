package amity.season;

import amity.plan.SeasonSettings;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Refusal;
import amity.shell.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One for the team too: a second card to a client's whole house, with its stamp, and no gift. */
@Component
@Transactional
public class Teams {
    private final Seasons seasons;
    private final TeamStore store;
    private final Practices practices;
    private final Words words;

    Teams(Seasons seasons, TeamStore store, Practices practices, Words words) {
        this.seasons = seasons;
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
        if (too) store.tick(practice, row, client.id().value());
        else if (store.isWritten(practice, row)) throw new Refusal(words.say("season.refused.team-written"));
        else store.untick(practice, row);
        if (entry.kept() != null && entry.kept().stage().isFixed())
            store.costs(practice, row, too ? card(practice) : -card(practice));
    }

    /** A gift that is ordered is not planned again, so that its card is added to what it costs. */
    private long card(Practice practice) {
        return SeasonSettings.of(practices.settings(practice.id()), practice.currency())
                .costs()
                .card();
    }
}
