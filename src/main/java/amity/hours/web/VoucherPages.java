package amity.hours.web;

import static java.util.Objects.requireNonNull;

import amity.client.Client;
import amity.client.Clients;
import amity.client.HourlyRates;
import amity.client.People;
import amity.hours.Hours;
import amity.hours.Voucher;
import amity.hours.Vouchers;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts promises of free hours into words. */
@Component
record VoucherPages(Vouchers vouchers, Clients clients, People people, HourlyRates rates, Words words) {
    VouchersPage all(Practice practice, LocalDate today, VouchersPage.Typed typed, @Nullable String wrong) {
        var known = clients.all(practice.id());
        var byId = known.stream().collect(Collectors.toMap(Client::id, client -> client));
        var all = vouchers.all(practice);
        var open = all.stream().filter(one -> one.outstanding(today) > 0).toList();
        var usual = rates.of(practice);
        return new VouchersPage(
                outstanding(open, byId, usual, today),
                unpriced(open.stream().map(one -> requireNonNull(byId.get(one.client()))), usual),
                lines(open, byId, usual, today),
                lines(all.stream().filter(one -> one.outstanding(today) == 0).toList(), byId, usual, today),
                known.stream()
                        .filter(client -> client.status() != Client.Status.PARTED)
                        .map(client -> new VouchersPage.Choice(client.id().toString(), client.name()))
                        .toList(),
                typed,
                wrong);
    }

    /** The sum in hours, and in money as far as it is known what an hour costs. */
    private String outstanding(
            List<Voucher> open, Map<Client.Id, Client> byId, HourlyRates.Usual usual, LocalDate today) {
        int quarters = open.stream().mapToInt(one -> one.outstanding(today)).sum();
        if (quarters == 0) return words.say("plan.vouchers.none");
        var worth = open.stream()
                .map(one -> usual.worth(byId.get(one.client()), one.outstanding(today)))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Money::getCurrencyUnit, TreeMap::new, Collectors.reducing(Money::plus)));
        var money = words.listed(worth.values().stream()
                .flatMap(Optional::stream)
                .map(Moneys::shown)
                .toList());
        return money.isEmpty()
                ? words.say("plan.vouchers.outstanding", Hours.shown(quarters))
                : words.say("plan.vouchers.outstanding-worth", Hours.shown(quarters), money);
    }

    /** Names the clients for whose hours no rate is known; null where there are none. */
    private @Nullable String unpriced(Stream<Client> promised, HourlyRates.Usual usual) {
        var names = promised.filter(client -> usual.of(client) == null)
                .map(Client::name)
                .distinct()
                .toList();
        return names.isEmpty() ? null : words.say("plan.vouchers.unpriced", words.listed(names));
    }

    private List<VouchersPage.Line> lines(
            List<Voucher> which, Map<Client.Id, Client> byId, HourlyRates.Usual usual, LocalDate today) {
        return which.stream()
                .map(voucher -> new VouchersPage.Line(
                        voucher.id().toString(),
                        requireNonNull(byId.get(voucher.client())).name(),
                        said(voucher, today),
                        left(voucher, requireNonNull(byId.get(voucher.client())), usual, today)))
                .toList();
    }

    VoucherPage one(Practice practice, Voucher voucher, LocalDate today, @Nullable String wrong) {
        var client = clients.get(practice.id(), voucher.client());
        var usual = rates.of(practice);
        boolean open = voucher.outstanding(today) > 0;
        var settled = voucher.settled();
        return new VoucherPage(
                voucher.id().toString(),
                client.name(),
                said(voucher, today) + " " + left(voucher, client, usual, today),
                open ? unpriced(Stream.of(client), usual) : null,
                open,
                settled == null
                        ? null
                        : words.say("plan.voucher.settled", Days.shown(settled.on(), today), settled.how()),
                voucher.redemptions().stream()
                        .map(one -> new VoucherPage.Redeemed(
                                one.id().toString(),
                                words.say(
                                        one.work() == null ? "plan.voucher.by-hand" : "plan.voucher.by-work",
                                        Hours.shown(one.quarters()),
                                        Days.shown(one.on(), today)),
                                "/moments/" + one.moment()))
                        .toList(),
                open ? work(practice, voucher, today) : List.of(),
                today.toString(),
                wrong);
    }

    private List<VoucherPage.Work> work(Practice practice, Voucher voucher, LocalDate today) {
        return vouchers.workSince(practice, voucher).stream()
                .limit(12)
                .map(moment -> new VoucherPage.Work(
                        moment.id().toString(),
                        words.say(
                                "plan.voucher.work",
                                moment.words(),
                                Days.shown(moment.day(), today),
                                requireNonNull(moment.minutes()))))
                .toList();
    }

    SlipPage slip(Practice practice, Voucher voucher, LocalDate today) {
        var person = voucher.person();
        var expires = voucher.expires();
        return new SlipPage(
                "/season/vouchers/" + voucher.id(),
                person == null
                        ? clients.get(practice.id(), voucher.client()).name()
                        : people.get(practice.id(), person).name(),
                words.say("plan.slip.promise", Hours.shown(voucher.quarters())),
                practice.owner(),
                expires == null ? null : words.say("plan.slip.until", Days.inFull(expires)),
                voucher.code() == null ? null : words.say("plan.slip.code", voucher.code()));
    }

    private String said(Voucher voucher, LocalDate today) {
        var promised = words.say(
                "plan.voucher.promised", Hours.shown(voucher.quarters()), Days.shown(voucher.promised(), today));
        var expires = voucher.expires();
        if (expires == null) return promised;
        return promised + " "
                + words.say(
                        voucher.isExpired(today) ? "plan.voucher.expired" : "plan.voucher.expires",
                        Days.inFull(expires));
    }

    private String left(Voucher voucher, Client client, HourlyRates.Usual usual, LocalDate today) {
        int quarters = voucher.outstanding(today);
        if (quarters == 0) return words.say("plan.voucher.nothing-left");
        var worth = usual.worth(client, quarters);
        if (worth == null) return words.say("plan.voucher.left", Hours.shown(quarters));
        return words.say(
                client.hourlyRate() == null ? "plan.voucher.left-usual" : "plan.voucher.left-worth",
                Hours.shown(quarters),
                Moneys.shown(worth));
    }
}
