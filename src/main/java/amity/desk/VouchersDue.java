package amity.desk;

import static java.util.Objects.requireNonNull;

import amity.client.Client;
import amity.hours.Hours;
import amity.hours.Voucher;
import amity.hours.Vouchers;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Free hours that will expire unasked for: worth a word to whoever they were promised to. */
@Component
record VouchersDue(Vouchers vouchers, Words words) implements Prompt {
    private static final int DAYS_BEFORE = 30;

    @Override
    public Stream<Entry> entries(Look look) {
        var today = look.today();
        var ending = vouchers.ending(look.practice(), today, today.plusDays(DAYS_BEFORE)).stream()
                .filter(voucher -> voucher.left(today) > 0)
                .toList();
        return look.entries(ending, Voucher::client, (voucher, client) -> entry(today, voucher, client));
    }

    private Entry entry(LocalDate today, Voucher voucher, Client client) {
        var expires = requireNonNull(voucher.expires());
        var left = Hours.shown(voucher.left(today));
        return Entry.of(
                        EntryKind.VOUCHER,
                        Entry.Id.of("voucher", voucher.id(), expires),
                        words.say("desk.voucher.what", client.name(), left),
                        words.say(
                                "desk.voucher.why",
                                Days.inFull(voucher.promised(), today),
                                Days.inFull(expires, today)),
                        new Entry.Margin(
                                words.say("desk.days", ChronoUnit.DAYS.between(today, expires)),
                                words.say("desk.voucher.margin")))
                .about(client.id())
                .due(expires)
                .reason(left)
                .way(words.say("desk.voucher.way"), "/season/vouchers/" + voucher.id());
    }
}
