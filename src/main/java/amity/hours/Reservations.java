package amity.hours;

import amity.client.Client;
import amity.client.Person;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hours that a client has asked for: kept for them at once, so that nobody is given more than is left. */
@Component
@Transactional
public class Reservations {
    private final VoucherStore vouchers;
    private final ReservationStore store;
    private final Redemptions redeeming;
    private final Words words;
    private final Clock clock;

    Reservations(VoucherStore vouchers, ReservationStore store, Redemptions redeeming, Words words, Clock clock) {
        this.vouchers = vouchers;
        this.store = store;
        this.redeeming = redeeming;
        this.words = words;
        this.clock = clock;
    }

    /** The promises that a person at a client can ask hours of, those that end first before the others. */
    @Transactional(readOnly = true)
    public List<Voucher> open(Practice practice, Client.Id client, Person.@Nullable Id person) {
        var today = practice.today(clock);
        return vouchers.of(practice.id(), client).stream()
                .filter(voucher -> isFor(voucher, client, person) && voucher.left(today) > 0)
                .sorted(Comparator.comparing(Voucher::expires, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Keeps hours of a promise for whoever it was made to; no more than are left, however many ask at once. */
    public Reservation reserve(Practice practice, Reservation asked, Client.Id client, Person.@Nullable Id person) {
        vouchers.lock(practice.id(), asked.voucher());
        var voucher = vouchers.find(practice.id(), asked.voucher())
                .filter(one -> isFor(one, client, person))
                .orElseThrow(() -> new NotFound(words.say("season.voucher.missing")));
        int left = voucher.left(practice.today(clock));
        refuse(left == 0, "season.voucher.refused.none-left");
        refuse(asked.quarters() <= 0, "season.voucher.refused.hours");
        refuse(asked.quarters() > left, "season.voucher.refused.more-than-left", Hours.shown(left));
        store.insert(practice.id(), asked);
        return asked;
    }

    @Transactional(readOnly = true)
    public Optional<Reservation> find(Practice practice, UUID id) {
        return store.find(practice.id(), id);
    }

    public void release(Practice practice, UUID id) {
        store.delete(practice.id(), id);
    }

    /** They were worked off on a day, or some of them: those become a moment, and the rest is free again. */
    public UUID redeem(Practice practice, UUID id, int quarters, LocalDate on) {
        var reserved = get(practice, id);
        refuse(
                quarters <= 0 || quarters > reserved.quarters(),
                "season.voucher.refused.more",
                Hours.shown(reserved.quarters()));
        refuse(on.isAfter(practice.today(clock)), "season.voucher.refused.future");
        vouchers.lock(practice.id(), reserved.voucher());
        var voucher = vouchers.find(practice.id(), reserved.voucher()).orElseThrow();
        refuse(voucher.settled() != null, "season.voucher.refused.settled");
        refuse(on.isBefore(voucher.promised()), "season.voucher.refused.day");
        store.delete(practice.id(), id);
        return redeeming.byHand(practice, voucher, quarters, on);
    }

    /** It was not worked off after all: what was redeemed is kept for them again. */
    public void takeBack(Practice practice, Reservation reserved, UUID redemption) {
        var voucher = vouchers.find(practice.id(), reserved.voucher()).orElseThrow();
        if (voucher.redemptions().stream().anyMatch(one -> one.id().equals(redemption))) {
            redeeming.takeBack(practice, voucher, redemption);
            store.insert(practice.id(), reserved);
        }
    }

    private Reservation get(Practice practice, UUID id) {
        return find(practice, id).orElseThrow(() -> new NotFound(words.say("season.voucher.missing")));
    }

    private static boolean isFor(Voucher voucher, Client.Id client, Person.@Nullable Id person) {
        return voucher.client().equals(client)
                && (voucher.person() == null
                        || person == null
                        || voucher.person().equals(person));
    }

    private void refuse(boolean wrong, String key, Object... fills) {
        if (wrong) throw new Refusal(words.say(key, fills));
    }
}
