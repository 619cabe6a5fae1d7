package amity.portal.web;

import amity.boundary.KnownToBoth;
import amity.client.Client;
import amity.client.Person;
import amity.money.Moneys;
import amity.portal.link.Guest;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.season.voucher.Voucher;
import amity.season.voucher.Vouchers;
import amity.shell.Days;
import amity.shell.Mailto;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a client sees: what is theirs, and what was shared with them. */
@Component
@Transactional(readOnly = true)
class TheirPages {
    private final Vouchers vouchers;
    private final KnownToBoth known;
    private final Practices practices;
    private final Words words;
    private final Clock clock;

    TheirPages(Vouchers vouchers, KnownToBoth known, Practices practices, Words words, Clock clock) {
        this.vouchers = vouchers;
        this.known = known;
        this.practices = practices;
        this.words = words;
        this.clock = clock;
    }

    /** Behind a link. */
    TheirPage of(Guest guest, String place) {
        var lastDay = Days.dated(guest.link().lastDay(guest.practice().zone()));
        return page(guest.practice(), guest.client(), guest.person(), place, lastDay);
    }

    /** As she sees it. */
    TheirPage of(Practice practice, Client client, Person person) {
        return page(practice, client, person, "", null);
    }

    private TheirPage page(Practice practice, Client client, Person person, String place, @Nullable String lastDay) {
        return new TheirPage(
                place,
                practice.name(),
                first(practice.owner()),
                first(person.name()),
                lastDay,
                mail(practice),
                hours(practice, client, person),
                gifts(client),
                client.theirStrand() == Client.TheirStrand.WORK_ONLY,
                known.reach(practice, client.id()).stream()
                        .map(it -> new TheirPage.Reach(it.whose(), it.hours()))
                        .toList());
    }

    private List<TheirPage.Hours> hours(Practice practice, Client client, Person person) {
        var today = practice.today(clock);
        return vouchers.of(practice, client.id()).stream()
                .filter(voucher -> voucher.person() == null || voucher.person().equals(person.id()))
                .filter(voucher -> voucher.outstanding(today) > 0)
                .map(voucher -> hours(voucher, today))
                .toList();
    }

    private static TheirPage.Hours hours(Voucher voucher, LocalDate today) {
        var left = amity.season.voucher.Hours.shown(voucher.outstanding(today));
        var until = voucher.expires();
        return new TheirPage.Hours(voucher.id(), left, until == null ? null : Days.dated(until));
    }

    private @Nullable String gifts(Client client) {
        var policy = client.giftPolicy();
        if (policy == Client.GiftPolicy.UNKNOWN) {
            return null;
        }
        var most = client.mostAnOccasion();
        return policy == Client.GiftPolicy.LIMIT && most != null
                ? words.say("portal.gifts.limit", Moneys.shown(most))
                : words.say("portal.gifts." + policy.word());
    }

    private @Nullable String mail(Practice practice) {
        return practices.ownAddresses(practice.id()).addresses().stream()
                .findFirst()
                .map(address -> Mailto.about(address, words.say("portal.new-link.subject")))
                .orElse(null);
    }

    private static String first(String name) {
        return name.strip().split("\\s+")[0];
    }
}
