package amity.circle;

import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The moments that introductions are: received from whoever introduced, given to those we introduced. */
@Component
record Referrals(Ledger ledger, Words words, Clock clock) {
    private static final String SOURCE = "circle";

    /** Nobody was introduced on a day still to come. */
    void refuseToCome(Practice practice, LocalDate on) {
        if (on.isAfter(practice.today(clock))) throw new Refusal(words.say("circle.wrong.to-come", on));
    }

    /** The one that is noted for the day already, or else a new one. */
    Moment.Id note(Practice practice, Client.Id client, Direction direction, String said, LocalDate on) {
        return ledger
                .ofKinds(practice.id(), Set.of(Kind.REFERRAL), List.of(client))
                .getOrDefault(client, List.of())
                .stream()
                .filter(moment ->
                        moment.direction() == direction && moment.day().equals(on))
                .filter(moment ->
                        !moment.source().equals(SOURCE) || moment.words().equals(said.strip()))
                .map(Moment::id)
                .findFirst()
                .orElseGet(() -> ledger.tell(
                                practice,
                                Note.of(client, said)
                                        .as(Kind.REFERRAL)
                                        .direction(direction)
                                        .on(on)
                                        .from(SOURCE))
                        .id());
    }

    /** Strikes out what was noted for an introduction that was not so; what she noted herself stays. */
    void strike(Practice practice, Moment.@Nullable Id moment) {
        if (moment == null) return;
        var entry = ledger.entry(practice.id(), moment);
        if (entry.stands() && entry.moment().source().equals(SOURCE)) {
            ledger.strike(practice, moment, words.say("circle.not-so"));
        }
    }
}
