package amity.hours;

import static java.util.Objects.requireNonNull;

import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns redeemed hours into moments, and time entries into hours given. */
@Component
record Redemptions(VoucherStore store, Ledger ledger, Words words) {
    private static final String SOURCE = "season";
    private static final int MINUTES = 15;

    UUID byHand(Practice practice, Voucher voucher, int quarters, LocalDate on) {
        var moment = ledger.tell(
                practice,
                given(voucher, words.say("season.voucher.moment", Hours.shown(quarters)), quarters * MINUTES)
                        .on(on));
        return store.redeem(practice.id(), voucher.id(), quarters, on, moment.id(), null);
    }

    void byWork(Practice practice, Voucher voucher, Moment.Id id, int left) {
        var work = workSince(practice, voucher).stream()
                .filter(moment -> moment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(words.say("season.voucher.refused.work")));
        int minutes = requireNonNull(work.minutes());
        int used = Math.min(minutes, left * MINUTES);
        int quarters = Math.ceilDiv(used, MINUTES);
        var hours = given(voucher, work.words(), used).on(work.day()).project(work.project());
        Moment.Id moment;
        if (used == minutes) {
            moment = ledger.correct(practice, id, hours.at(work.start(), used)).id();
        } else {
            ledger.correct(practice, id, ledger.note(practice.id(), work).at(work.start(), minutes - used));
            moment = ledger.tell(practice, hours).id();
        }
        store.redeem(practice.id(), voucher.id(), quarters, work.day(), moment, id);
    }

    void takeBack(Practice practice, Voucher voucher, UUID id) {
        var redemption = voucher.redemptions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(words.say("season.voucher.missing")));
        var why = words.say("season.voucher.taken-back");
        store.remove(practice.id(), id);
        var work = redemption.work();
        if (work != null) {
            ledger.takeBack(practice, work, why);
        }
        if (ledger.entry(practice.id(), redemption.moment()).stands()) {
            ledger.strike(practice, redemption.moment(), why);
        }
    }

    List<Moment> workSince(Practice practice, Voucher voucher) {
        return ledger.timeline(practice.id(), voucher.client()).stream()
                .filter(moment -> moment.kind() == Kind.WORK && moment.minutes() != null && moment.minutes() > 0)
                .filter(moment -> !moment.day().isBefore(voucher.promised()) && !voucher.isExpired(moment.day()))
                .sorted(Comparator.comparing(Moment::day).reversed())
                .toList();
    }

    private static Note given(Voucher voucher, String words, int minutes) {
        return Note.of(voucher.client(), words)
                .as(Kind.HOURS)
                .direction(Direction.GIVEN)
                .at(null, minutes)
                .from(SOURCE);
    }
}
