package amity.standing;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.reading.Earnings;
import amity.reading.Pictures;
import amity.reading.PracticePicture;
import amity.reading.Reading;
import amity.reading.Readings;
import amity.reading.Stake;
import amity.reading.Tier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads clients anew and writes down where they stand, and lets their status follow the work. */
@Component
@Transactional
class Recount {
    private static final int AT_ONCE = 100; // between two pieces others write, and a page looks at the clock
    private final PictureStore pictures;
    private final Pictures taken;
    private final StandingStore standings;
    private final Readings readings;
    private final Clients clients;
    private final Catalogue catalogue;

    Recount(
            PictureStore pictures,
            Pictures taken,
            StandingStore standings,
            Readings readings,
            Clients clients,
            Catalogue catalogue) {
        this.pictures = pictures;
        this.taken = taken;
        this.standings = standings;
        this.readings = readings;
        this.clients = clients;
        this.catalogue = catalogue;
    }

    @Transactional(readOnly = true)
    boolean isFresh(Practice.Id practice, LocalDate day) {
        return pictures.isFresh(practice, day);
    }

    void all(Practice.Id practice) {
        pictures.forget(practice);
    }

    void gone(Practice.Id practice, Client.Id client) {
        standings.remove(practice, client);
    }

    /** As it is now, even while a page is reading: whoever reads in one transaction sees nothing that was written after it began. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    boolean isFreshNow(Practice.Id practice, LocalDate day) {
        return isFresh(practice, day);
    }

    /** The next piece by itself, in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void nextApart(Practice practice, LocalDate day) {
        next(practice, day);
    }

    /** The next piece of what waits: the picture first, then some clients at a time. */
    void next(Practice practice, LocalDate day) {
        if (!pictures.isOf(practice.id(), day)) {
            pictures.anew(practice, day);
            standings.stale(practice.id());
        } else if (pictures.isBehind(practice.id())) {
            restake(practice, pictures.anew(practice, day));
        } else {
            var waiting = standings.waiting(practice.id(), AT_ONCE);
            write(practice, waiting, pictures.kept(practice), day);
            if (waiting.isEmpty()) {
                pictures.fresh(practice.id());
            }
        }
    }

    /** Reads the clients whose records have just changed, and puts the others where the changed picture has them. */
    void now(Practice practice, LocalDate day, Collection<Client.Id> changed) {
        pictures.changed(practice, day, changed).ifPresent(picture -> restake(practice, picture));
        write(practice, changed, pictures.kept(practice), day);
    }

    /** Updates the clients' status at once; their standings are read later. */
    void later(Practice practice, LocalDate day, Collection<Client.Id> changed) {
        standings.stale(practice.id(), changed);
        pictures.waits(practice.id());
        var before = clients.among(practice.id(), List.copyOf(changed));
        clients.follow(
                practice.id(),
                taken.someAsTheyStood(practice, List.copyOf(before.values()), day).stream()
                        .filter(now -> now.status() != before.get(now.id()).status())
                        .collect(Collectors.toMap(Client::id, Client::status)));
    }

    private void write(Practice practice, Collection<Client.Id> ids, PracticePicture picture, LocalDate day) {
        var found = List.copyOf(clients.among(practice.id(), List.copyOf(ids)).values());
        var read = readings.among(practice, found, picture, day);
        clients.follow(
                practice.id(),
                read.stream()
                        .filter(Recount::hasAnotherStatus)
                        .map(Reading::asItStood)
                        .collect(Collectors.toMap(Client::id, Client::status)));
        clients.longGone(
                practice.id(),
                read.stream()
                        .collect(Collectors.toMap(reading -> reading.client().id(), Reading::longGone)));
        standings.save(practice.id(), read, catalogue.words(practice.id(), found));
    }

    /** Clients whose kept standing differs from one read and added up anew. */
    @Transactional(readOnly = true)
    List<Client.Id> differing(Practice practice, LocalDate day) {
        var anew = readings.all(practice, day, taken.addedUp(practice, day));
        var gone = clients.longGone(practice.id());
        return Stream.concat(
                        standings.differing(practice.id(), anew).stream(),
                        anew.stream()
                                .filter(reading -> hasAnotherStatus(reading)
                                        || reading.longGone()
                                                != gone.contains(
                                                        reading.client().id()))
                                .map(reading -> reading.client().id()))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean hasAnotherStatus(Reading reading) {
        return reading.asItStood().status() != reading.client().status();
    }

    private void restake(Practice practice, PracticePicture picture) {
        var earnings = pictures.earnings(practice.id()).stream()
                .collect(Collectors.toMap(Earnings::client, Function.identity()));
        for (var before : standings.tiers(practice.id())) {
            var earned = earnings.get(before.client());
            if (earned == null) continue;
            var stake = Stake.of(earned, picture, before.marked());
            var tier = Tier.of(before.regularity(), stake);
            if (stake.word() != before.stake() || tier != before.tier()) {
                standings.tier(
                        practice.id(),
                        new StandingStore.Tiered(
                                before.client(), before.regularity(), before.marked(), stake.word(), tier));
            }
        }
    }
}
