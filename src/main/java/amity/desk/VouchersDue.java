package amity.desk;

import static java.util.Objects.requireNonNull;

import amity.client.Client;
import amity.hours.Hours;
import amity.hours.Voucher;
import amity.hours.Vouchers;
import amity.shell.Days;
import amity.shell.Words;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
        look.meet(ending.stream().map(Voucher::client).toList());
        return ending.stream()
                .flatMap(voucher -> look.client(voucher.client()).stream().map(client -> entry(look, voucher, client)));
    }

    private Entry entry(Look look, Voucher voucher, Client client) {
        var expires = requireNonNull(voucher.expires());
        var left = Hours.shown(voucher.left(look.today()));
        return new Entry(
                new Entry.Id("voucher", voucher.id().toString(), expires.toString()),
                EntryKind.VOUCHER,
                words.say("desk.voucher.what", client.name(), left),
                words.say(
                        "desk.voucher.why",
                        Days.inFull(voucher.promised(), look.today()),
                        Days.inFull(expires, look.today())),
                client.id(),
                expires,
                null,
                new Entry.Margin(
                        words.say("desk.days", ChronoUnit.DAYS.between(look.today(), expires)),
                        words.say("desk.voucher.margin")),
                left,
                List.of(),
                new EntryOutcome.Seen(),
                new Entry.Way(words.say("desk.voucher.way"), "/season/vouchers/" + voucher.id()),
                null);
    }
}
