package amity.hours;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.boundary.Pass;
import amity.client.Client;
import amity.client.Person;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The free hours a practice has promised, and what became of them. */
@Component
@Transactional
public class Vouchers {
    private static final int IN_AN_HOUR = 4;
    private static final int MOST = 400 * IN_AN_HOUR;
    private final VoucherStore store;
    private final Redemptions redeeming;
    private final Guard guard;
    private final Words words;
    private final Clock clock;

    Vouchers(VoucherStore store, Redemptions redeeming, Guard guard, Words words, Clock clock) {
        this.store = store;
        this.redeeming = redeeming;
        this.guard = guard;
        this.words = words;
        this.clock = clock;
    }

    public record Promise(
            Client.Id client,
            Person.@Nullable Id person,
            @Nullable UUID entry,
            int quarters,
            @Nullable LocalDate expires,
            @Nullable String code) {}

    /**
     * Hours promised by hand.
     *
     * @param anyway why, where the guard warns of it
     */
    public Voucher promise(Practice practice, Promise promise, @Nullable String anyway) {
        refuseSenseless(practice, promise);
        var hours = new Action.Hours(promise.client(), promise.person(), promise.quarters(), clock.instant());
        return promise(practice, promise, guard.pass(practice, hours, anyway));
    }

    /**
     * Hours promised by hand or by a season's decision; a decision promises once however often it is asked.
     *
     * @param pass the guard's leave to promise them
     */
    public Voucher promise(Practice practice, Promise promise, Pass pass) {
        refuse(!pass.action(Action.Hours.class).client().equals(promise.client()), "season.voucher.missing");
        var already = promise.entry() == null ? null : store.ofEntry(practice.id(), promise.entry());
        if (already != null) return already;
        refuseSenseless(practice, promise);
        return store.insert(practice.id(), promise, practice.today(clock));
    }

    private void refuseSenseless(Practice practice, Promise promise) {
        var today = practice.today(clock);
        refuse(promise.quarters() <= 0 || promise.quarters() > MOST, "season.voucher.refused.hours");
        refuse(promise.expires() != null && promise.expires().isBefore(today), "season.voucher.refused.expiry");
    }

    /** Takes back what a season's decision promised, as when its card did not go after all; what was asked for already stays. */
    public void withdraw(Practice practice, UUID entry) {
        var promised = store.ofEntry(practice.id(), entry);
        if (promised != null
                && promised.redemptions().isEmpty()
                && promised.reserved() == 0
                && promised.settled() == null) {
            store.forget(practice.id(), promised.id());
        }
    }

    /** Redeems part of a promise by hand: the hours become a moment of that day. */
    public Voucher redeem(Practice practice, UUID id, int quarters, LocalDate on) {
        var voucher = open(practice, id, quarters, on);
        redeeming.byHand(practice, voucher, quarters, on);
        return get(practice, id);
    }

    /** Redeems against a time entry: as much of the work as is left of the promise is paid work no more. */
    public Voucher redeem(Practice practice, UUID id, Moment.Id work) {
        var voucher = open(practice, id, 1, practice.today(clock));
        redeeming.byWork(practice, voucher, work, voucher.left(practice.today(clock)));
        return get(practice, id);
    }

    /** Takes a redemption back: its hours can be redeemed again, and work is paid work again. */
    public Voucher takeBack(Practice practice, UUID id, UUID redemption) {
        redeeming.takeBack(practice, get(practice, id), redemption);
        return get(practice, id);
    }

    /** Ends what is left of a promise, as when parting, in words of how. */
    public Voucher settle(Practice practice, UUID id, String how) {
        refuse(how.isBlank(), "season.voucher.refused.how");
        refuse(get(practice, id).settled() != null, "season.voucher.refused.settled");
        store.settle(practice.id(), id, new Voucher.Settled(practice.today(clock), how.strip()));
        return get(practice, id);
    }

    @Transactional(readOnly = true)
    public Voucher get(Practice practice, UUID id) {
        return store.find(practice.id(), id).orElseThrow(() -> new NotFound(words.say("season.voucher.missing")));
    }

    /** Every voucher of the practice, the latest promise first. */
    @Transactional(readOnly = true)
    public List<Voucher> all(Practice practice) {
        return store.all(practice.id());
    }

    /** Those not settled that expire between two days, both included, the latest promise first. */
    @Transactional(readOnly = true)
    public List<Voucher> ending(Practice practice, LocalDate from, LocalDate to) {
        return store.ending(practice.id(), from, to);
    }

    @Transactional(readOnly = true)
    public List<Voucher> of(Practice practice, Client.Id client) {
        return store.of(practice.id(), client);
    }

    /** Time entries a voucher could be redeemed against: work since the promise that none was matched to yet, latest first. */
    @Transactional(readOnly = true)
    public List<Moment> workSince(Practice practice, Voucher voucher) {
        return redeeming.workSince(practice, voucher);
    }

    /** Quarters of an hour that are promised and can still be asked for. */
    @Transactional(readOnly = true)
    public int outstanding(Practice practice, LocalDate today) {
        return all(practice).stream()
                .mapToInt(voucher -> voucher.outstanding(today))
                .sum();
    }

    /** Locks the voucher until the transaction ends, so that two who redeem at once come one after the other. */
    private Voucher open(Practice practice, UUID id, int quarters, LocalDate on) {
        store.lock(practice.id(), id);
        var voucher = get(practice, id);
        var today = practice.today(clock);
        refuse(quarters <= 0, "season.voucher.refused.hours");
        refuse(voucher.settled() != null, "season.voucher.refused.settled");
        refuse(voucher.isExpired(on) || on.isBefore(voucher.promised()), "season.voucher.refused.day");
        refuse(on.isAfter(today), "season.voucher.refused.future");
        int left = voucher.quarters() - voucher.redeemed() - voucher.reserved();
        refuse(quarters > left, "season.voucher.refused.more", Hours.shown(left));
        return voucher;
    }

    private void refuse(boolean wrong, String key, Object... fills) {
        if (wrong) throw new Refusal(words.say(key, fills));
    }
}
