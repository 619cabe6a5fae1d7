package amity.evening;

import amity.client.Clients;
import amity.partnership.WhatCameBack;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.season.OpenSeasons;
import amity.vault.Backups;
import java.util.List;
import org.springframework.stereotype.Component;

/** How far the first evening has come: read off what is there, so that a step is done however it was done. */
@Component
public class FirstEvening {
    private static final String OVER = "evening.over";
    private final Practices practices;
    private final Clients clients;
    private final WhatCameBack cameBack;
    private final OpenSeasons seasons;
    private final Backups backups;

    FirstEvening(Practices practices, Clients clients, WhatCameBack cameBack, OpenSeasons seasons, Backups backups) {
        this.practices = practices;
        this.clients = clients;
        this.cameBack = cameBack;
        this.seasons = seasons;
        this.backups = backups;
    }

    /**
     * One step.
     *
     * @param word by which its words are known
     * @param address where it is taken
     */
    public record Step(String word, String address, boolean done) {}

    public List<Step> steps(Practice practice) {
        return List.of(
                new Step(
                        "clients",
                        "/import",
                        !clients.search(practice.id(), "", 1).isEmpty()),
                new Step(
                        "came-back",
                        "/what-came-back",
                        !cameBack.answered(practice.id()).isEmpty()),
                new Step(
                        "season",
                        "/season",
                        seasons.atHand(practice).stream().anyMatch(season -> season.budget() != null)),
                new Step("backup", "/settings/keeping", !backups.copies().isEmpty()));
    }

    public boolean isOver(Practice practice) {
        return practices.setting(practice.id(), OVER).isPresent();
    }

    /** She finds her way from here: it is brought up no more. */
    public void end(Practice practice) {
        practices.set(practice.id(), OVER, "yes");
    }
}
