package amity.card;

import amity.boundary.Pass;
import amity.hours.Vouchers;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.practice.Practice;
import amity.season.Aftermath;
import amity.season.Drawers;
import amity.season.Season;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What posting a card becomes: the moment of a card given, once, the promise of the hours that lay in it, and their thanks. */
@Component
record CardDispatch(Ledger ledger, Vouchers vouchers, Aftermath aftermath, Drawers drawers, Words words) {
    /**
     * It goes.
     *
     * @param leave null where it goes to nobody of ours
     */
    Card.Progress post(
            Practice practice,
            Season season,
            Card card,
            StoredCard kept,
            CardGuard.@Nullable Leave leave,
            LocalDate today) {
        if (leave != null && leave.hours() != null)
            vouchers.promise(practice, promise(card, leave.hours(), kept.entry()), leave.hours());
        return kept.progress()
                .posted(
                        today,
                        leave == null ? null : moment(practice, season, card, leave.card(), today),
                        drawers.take(practice));
    }

    private Moment.Id moment(Practice practice, Season season, Card card, Pass pass, LocalDate today) {
        var before = card.progress().moment();
        return before == null ? given(practice, season, card, pass, today) : again(practice, before);
    }

    /** The card did not go after all: it lies in the drawer again, its moment is struck out, and hours not asked for yet are promised no more. */
    void takeBack(Practice practice, Card card, UUID entry) {
        drawers.putBack(practice, card.progress().taken());
        if (!card.team()) vouchers.withdraw(practice, entry);
        var moment = card.progress().moment();
        if (moment != null && ledger.entry(practice.id(), moment).stands()) {
            ledger.strike(practice, moment, words.say("cards.moment.back"));
        }
    }

    /** Their thanks stand on the sheet of the season too, and are a moment there. */
    void thanked(Practice practice, Season season, Card card, boolean thanked) {
        aftermath.thanked(practice, season, card.subject(), thanked);
    }

    private Moment.Id given(Practice practice, Season season, Card card, Pass pass, LocalDate today) {
        var person = pass.person();
        var said = words.say(
                "cards.moment",
                season.occasion().title(),
                card.team() ? card.addressee().dear() : card.addressee().name());
        return ledger.record(
                        practice,
                        pass,
                        Note.of(pass.client(), said)
                                .as(Kind.CARD)
                                .direction(Direction.GIVEN)
                                .on(today)
                                .present(person)
                                .from("season"))
                .id();
    }

    /** It goes a second time after it was taken back: the moment it was stands again; one that was corrected since stays so. */
    private Moment.Id again(Practice practice, Moment.Id moment) {
        if (ledger.entry(practice.id(), moment).struckAt() != null) {
            ledger.restore(practice, moment);
        }
        return moment;
    }

    private static Vouchers.Promise promise(Card card, Pass pass, UUID entry) {
        return new Vouchers.Promise(
                pass.client(), pass.person(), entry, card.with().quarters(), null, null);
    }
}
