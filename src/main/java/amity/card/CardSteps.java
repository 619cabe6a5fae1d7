package amity.card;

import amity.plan.Drawer;
import amity.practice.Practice;
import amity.season.Season;
import amity.season.Seasons;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a card from one stage to the next, and back. */
@Component
record CardSteps(
        Seasons seasons,
        CardStore store,
        CardDispatch mailing,
        Addressees addressees,
        CardMargins surroundings,
        CardGuard sending) {
    /** Keeps her sentences; one left empty, or as it was suggested, is none of hers. */
    void say(Practice practice, Season season, Card card, Map<CardMessage, String> said) {
        var suggested = suggestions(practice, season, card);
        change(practice, season, card, kept -> {
            var hers = new EnumMap<CardMessage, String>(CardMessage.class);
            hers.putAll(kept.words());
            said.forEach((saying, sentence) -> {
                if (sentence.isBlank() || sentence.strip().equals(suggested.get(saying))) hers.remove(saying);
                else hers.put(saying, addressees.notTooLong(sentence));
            });
            return kept.saying(hers);
        });
    }

    /** The card opens with this one from now on. */
    void choose(Practice practice, Season season, Card card, Opening opening) {
        change(practice, season, card, kept -> {
            var keys = new EnumMap<CardMessage, String>(CardMessage.class);
            keys.putAll(kept.openings());
            keys.put(opening.saying(), opening.key());
            return kept.openedBy(keys);
        });
    }

    private Map<CardMessage, String> suggestions(Practice practice, Season season, Card card) {
        return surroundings.of(practice, season, card, sending.today(practice)).suggestions();
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

    /** What it says is kept as it stands, and its openings, so that nobody near gets the same; and it stays that person's. */
    private StoredCard written(Practice practice, Season season, Card card, StoredCard kept) {
        var person = card.person();
        if (person != null) {
            seasons.goesTo(practice, season, card.subject(), person.id().value());
        }
        var keys = new EnumMap<CardMessage, String>(CardMessage.class);
        card.openings().forEach((saying, opening) -> keys.put(saying, opening.key()));
        var said = new EnumMap<CardMessage, String>(CardMessage.class);
        said.putAll(suggestions(practice, season, card));
        said.putAll(kept.words());
        return kept.saying(said).openedBy(keys).with(kept.progress().written(sending.today(practice)));
    }

    void post(Practice practice, Season season, Card card, @Nullable String anyway) {
        if (card.progress().posted() != null) {
            return;
        }
        var leave = sending.post(practice, card, anyway).orElse(null);
        var today = sending.today(practice);
        change(practice, season, card, kept -> {
            var done = card.isOpen() ? written(practice, season, card, kept) : kept;
            var sent = mailing.post(practice, season, card, kept.entry(), leave, today);
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
                case WRITTEN -> unwritten(practice, season, card, kept);
                case OPEN -> kept.with(progress.later(null));
            };
        });
    }

    /** What was only suggested is a suggestion again; her own words stay hers. */
    private StoredCard unwritten(Practice practice, Season season, Card card, StoredCard kept) {
        var suggested = suggestions(practice, season, card);
        var hers = new EnumMap<CardMessage, String>(CardMessage.class);
        kept.words().forEach((saying, sentence) -> {
            if (!sentence.equals(suggested.get(saying))) hers.put(saying, sentence);
        });
        return kept.saying(hers).with(kept.progress().written(null));
    }

    private void change(Practice practice, Season season, Card card, UnaryOperator<StoredCard> change) {
        var entry = card.team() ? card.subject() : seasons.entry(practice, season, card.subject());
        var kept = store.find(practice.id(), entry, card.team())
                .orElseGet(() ->
                        StoredCard.nothing(entry, card.team(), card.addressee().id()));
        store.keep(practice.id(), change.apply(kept));
    }

    void address(Practice practice, Card card, String called, CardSubject wording, String address) {
        addressees.change(practice, card, called, wording, address);
    }

    void address(Practice practice, Card card, String called, String address) {
        addressees.change(practice, card, called, address);
    }
}
