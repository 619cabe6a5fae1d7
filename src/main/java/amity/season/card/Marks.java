package amity.season.card;

import amity.practice.Practice;
import amity.season.Season;
import amity.season.Seasons;
import amity.season.rules.Drawer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a card from one stage to the next, and back. */
@Component
class Marks {
    private final Seasons seasons;
    private final CardStore store;
    private final Mailing mailing;
    private final Addressees addressees;
    private final Sending sending;

    Marks(Seasons seasons, CardStore store, Mailing mailing, Addressees addressees, Sending sending) {
        this.seasons = seasons;
        this.store = store;
        this.mailing = mailing;
        this.addressees = addressees;
        this.sending = sending;
    }

    void say(Practice practice, Season season, Card card, Map<Saying, String> said) {
        var hers = new EnumMap<Saying, String>(Saying.class);
        said.forEach((saying, sentence) -> {
            if (!sentence.isBlank()) hers.put(saying, addressees.notTooLong(sentence));
        });
        change(practice, season, card, kept -> kept.saying(hers));
    }

    void write(Practice practice, Season season, Card card, @Nullable String anyway) {
        if (card.isOpen()) {
            sending.write(practice, card, anyway);
            change(practice, season, card, kept -> written(practice, season, card, kept));
        }
    }

    void later(Practice practice, Season season, Card card) {
        change(practice, season, card, kept -> kept.with(kept.progress().later(sending.today(practice))));
    }

    /** Its openings are remembered from now on, so that nobody near gets the same; and it stays that person's. */
    private Kept written(Practice practice, Season season, Card card, Kept kept) {
        var person = card.person();
        if (person != null) {
            seasons.goesTo(practice, season, card.subject(), person.id().value());
        }
        var keys = new EnumMap<Saying, String>(Saying.class);
        card.openings().forEach((saying, opening) -> keys.put(saying, opening.key()));
        return kept.openedBy(keys).with(kept.progress().written(sending.today(practice)));
    }

    void post(Practice practice, Season season, Card card, @Nullable String anyway) {
        if (card.progress().posted() != null) {
            return;
        }
        var hours = sending.post(practice, card, anyway).orElse(null);
        var today = sending.today(practice);
        change(practice, season, card, kept -> {
            var done = card.isOpen() ? written(practice, season, card, kept) : kept;
            var sent = mailing.post(practice, season, card, kept.entry(), hours, today);
            return done.with(done.progress().posted(today, sent.moment(), sent.taken()));
        });
    }

    void thank(Practice practice, Season season, Card card, @Nullable String anyway) {
        post(practice, season, card, anyway);
        change(practice, season, card, kept -> kept.with(kept.progress().thanked(sending.today(practice))));
        mailing.thanked(practice, season, card, true);
    }

    void undo(Practice practice, Season season, Card card) {
        change(practice, season, card, kept -> {
            var progress = kept.progress();
            return switch (card.stage()) {
                case THANKED -> {
                    mailing.thanked(practice, season, card, false);
                    yield kept.with(progress.thanked(null));
                }
                case POSTED -> {
                    mailing.takeBack(practice, card, kept.entry());
                    yield kept.with(progress.posted(null, progress.moment(), Drawer.Taken.NOTHING));
                }
                case WRITTEN -> kept.openedBy(Map.of()).with(progress.written(null));
                case OPEN -> kept.with(progress.later(null));
            };
        });
    }

    private void change(Practice practice, Season season, Card card, UnaryOperator<Kept> change) {
        var entry = card.team() ? card.subject() : seasons.entry(practice, season, card.subject());
        var kept = store.find(practice.id(), entry, card.team())
                .orElseGet(
                        () -> Kept.nothing(entry, card.team(), card.addressee().id()));
        store.keep(practice.id(), change.apply(kept));
    }

    void address(Practice practice, Card card, String called, Wording wording, String address) {
        addressees.change(practice, card, called, wording, address);
    }
}
