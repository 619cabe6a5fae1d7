package amity.season;

import amity.plan.Drawer;
import amity.plan.SeasonSettings;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Refusal;
import amity.shell.Words;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** How many cards and stamps lie in a practice's drawer, as she counted them. */
@Component
public class Drawers {
    private static final int MOST = 10_000;
    private static final long DEAREST = 1_000_00;
    private final Practices practices;
    private final Words words;

    Drawers(Practices practices, Words words) {
        this.practices = practices;
        this.words = words;
    }

    public Drawer of(Practice practice) {
        var set = practices.settings(practice.id());
        return Drawer.of(set, SeasonSettings.of(set, practice.currency()));
    }

    public void count(Practice practice, int cards, int stamps) {
        if (cards < 0 || stamps < 0 || cards > MOST || stamps > MOST)
            throw new Refusal(words.say("purse.refused.drawer"));
        keep(practice, cards, stamps);
    }

    /** Says what one card costs once the drawer is empty, and what its stamp does. */
    public void price(Practice practice, Money card, Money stamp) {
        if (card.isNegative() || stamp.isNegative() || card.plus(stamp).isGreaterThan(practice.money(DEAREST)))
            throw new Refusal(words.say("purse.refused.card-price"));
        practices.set(practice.id(), Drawer.BOTH, Long.toString(card.plus(stamp).getAmountMinorLong()));
        practices.set(practice.id(), Drawer.STAMP, Long.toString(stamp.getAmountMinorLong()));
    }

    /** A card is posted: as far as there are any, it and its stamp are taken out. */
    public Drawer.Taken take(Practice practice) {
        var taken = of(practice).next();
        move(practice, taken, -1);
        return taken;
    }

    public void putBack(Practice practice, Drawer.Taken taken) {
        move(practice, taken, 1);
    }

    private void move(Practice practice, Drawer.Taken taken, int by) {
        if (taken.equals(Drawer.Taken.NOTHING)) return;
        var drawer = of(practice);
        keep(practice, drawer.cards() + (taken.card() ? by : 0), drawer.stamps() + (taken.stamp() ? by : 0));
    }

    private void keep(Practice practice, int cards, int stamps) {
        practices.set(practice.id(), Drawer.CARDS, Integer.toString(cards));
        practices.set(practice.id(), Drawer.STAMPS, Integer.toString(stamps));
    }
}
