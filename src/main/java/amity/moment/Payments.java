package amity.moment;

import amity.practice.Practice;
import amity.shell.Refusal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Payments that two tools report: the same money is counted once, unless the user says that there were two. */
@Component
@Transactional
public class Payments {
    private static final int DAYS = 10;
    private final Ledger ledger;
    private final PaymentStore store;
    private final ApplicationEventPublisher events;

    Payments(Ledger ledger, PaymentStore store, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.store = store;
        this.events = events;
    }

    /** Counts a payment no more by itself, since it is the same money as another that counts. */
    public void same(Practice.Id practice, Moment.Id payment, Moment.Id as) {
        var one = counting(practice, payment);
        var other = counting(practice, as);
        if (one.equals(other) || !areAlike(one, other)) throw Refusal.of("refusal.payments.only-two-payments-same");
        store.link(practice, one.id(), other.id());
        changed(practice, one);
    }

    /** Lets a payment count by itself again. */
    public void apart(Practice.Id practice, Moment.Id payment) {
        store.part(practice, payment);
        changed(practice, ledger.entry(practice, payment).moment());
    }

    /** Two payments that count and that two tools could have reported of the same money. */
    public static boolean mayBeSame(LedgerEntry one, LedgerEntry other) {
        return counts(one)
                && counts(other)
                && areAlike(one.moment(), other.moment())
                && !one.moment().source().equals(other.moment().source())
                && Math.abs(ChronoUnit.DAYS.between(
                                one.moment().day(), other.moment().day()))
                        <= DAYS;
    }

    private Moment counting(Practice.Id practice, Moment.Id id) {
        var entry = ledger.entry(practice, id);
        if (!counts(entry)) throw Refusal.of("refusal.payments.one-them-not-count");
        return entry.moment();
    }

    private static boolean counts(LedgerEntry entry) {
        return entry.stands() && entry.moment().sameMoneyAs() == null;
    }

    private static boolean areAlike(Moment one, Moment other) {
        return one.kind() == Kind.PAYMENT
                && other.kind() == Kind.PAYMENT
                && one.client().equals(other.client())
                && one.amount() != null
                && one.amount().equals(other.amount());
    }

    private void changed(Practice.Id practice, Moment moment) {
        events.publishEvent(new Moment.Changed(practice, List.of(moment.client())));
    }
}
