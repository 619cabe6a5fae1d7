package amity.season.purse;

import amity.practice.Practice;
import amity.practice.Practices;
import amity.season.rules.Drawer;
import amity.season.rules.Settings;
import amity.shell.Refused;
import amity.shell.Words;
import org.springframework.stereotype.Component;

/** How many cards and stamps lie in a practice's drawer, as she counted them. */
@Component
public class Drawers {
    private static final int MOST = 10_000;
    private final Practices practices;
    private final Words words;

    Drawers(Practices practices, Words words) {
        this.practices = practices;
        this.words = words;
    }

    public Drawer of(Practice practice) {
        var set = practices.settings(practice.id());
        return Drawer.of(set, Settings.of(set, practice.currency()));
    }

    /** Says how many there are now. */
    public void count(Practice practice, int cards, int stamps) {
        if (cards < 0 || stamps < 0 || cards > MOST || stamps > MOST)
            throw new Refused(words.say("purse.refused.drawer"));
        practices.set(practice.id(), Drawer.CARDS, Integer.toString(cards));
        practices.set(practice.id(), Drawer.STAMPS, Integer.toString(stamps));
    }
}
