package amity.hours;

import amity.practice.Practice;
import amity.practice.Practices;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hours promised in earlier seasons or by hand that can still be asked for: a season has so many fewer to give, unless a setting says otherwise. */
@Component
public class PromisedHours {
    private static final String SETTING = "season.promised-hours-count";
    private final VoucherStore store;
    private final Practices practices;

    PromisedHours(VoucherStore store, Practices practices) {
        this.store = store;
        this.practices = practices;
    }

    /** Quarters of an hour promised by anything but these decisions. */
    public int butFor(Practice practice, Set<UUID> entries, LocalDate asOf) {
        if ("no".equals(practices.settings(practice.id()).get(SETTING))) return 0;
        return store.all(practice.id()).stream()
                .filter(voucher -> !voucher.promised().isAfter(asOf))
                .filter(voucher -> voucher.entry() == null || !entries.contains(voucher.entry()))
                .mapToInt(voucher -> voucher.outstanding(asOf))
                .sum();
    }
}
