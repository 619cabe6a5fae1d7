package amity.standing;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Names;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads clients anew and writes down where they stand, and lets their status follow the work. */
@Component
@Transactional
class Recount {
    private static final int AT_ONCE = 500;
    private final KeptPictures pictures;
    private final Pictures taken;
    private final StandingStore standings;
    private final Readings readings;
    private final Clients clients;
    private final Findable findable;

    Recount(
            KeptPictures pictures,
            Pictures taken,
            StandingStore standings,
            Readings readings,
            Clients clients,
            Findable findable) {
        this.pictures = pictures;
        this.taken = taken;
        this.standings = standings;
        this.readings = readings;
        this.clients = clients;
        this.findable = findable;
    }

    /** Everything waits to be read again, against a picture added up anew. */
    void all(Practice practice, LocalDate day) {
        pictures.anew(practice, day);
        standings.stale(practice.id());
    }

    /** What waits is to be read against a picture added up anew; those whose stake is another in it are told so. */
    void waiting(Practice practice, LocalDate day) {
        restake(practice, pictures.anew(practice, day));
    }

    /** Reads some of those that wait; says whether there were any. */
    boolean some(Practice practice, LocalDate day) {
        var waiting = standings.waiting(practice.id(), AT_ONCE);
        if (waiting.isEmpty()) {
            return false;
        }
        write(practice, waiting, pictures.kept(practice), day);
        return true;
    }

    /** Reads the clients whose records have just changed, and puts the others where the changed picture has them. */
    void changed(Practice practice, LocalDate day, Collection<Client.Id> changed) {
        pictures.changed(practice, day, changed).ifPresent(picture -> restake(practice, picture));
        write(practice, changed, pictures.kept(practice), day);
    }

    /** Lets the status of clients follow the work at once, where their standings are read only later. */
    void follow(Practice practice, LocalDate day, Collection<Client.Id> changed) {
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
        var words = findable.words(practice.id(), found);
        Map<Client.Id, Client.Status> follow = new HashMap<>();
        var rows = read.stream()
                .map(reading -> {
                    var client = reading.client();
                    var status = client.statusChosen()
                            ? client.status()
                            : reading.course().status();
                    if (status != client.status()) {
                        follow.put(client.id(), status);
                    }
                    return found(reading, status, words.getOrDefault(client.id(), ""));
                })
                .toList();
        clients.follow(practice.id(), follow);
        clients.longGone(
                practice.id(),
                read.stream()
                        .collect(Collectors.toMap(reading -> reading.client().id(), Reading::longGone)));
        standings.save(practice.id(), rows);
    }

    private void restake(Practice practice, PracticePicture picture) {
        var earnings = pictures.earnings(practice.id()).stream()
                .collect(Collectors.toMap(Earnings::client, Function.identity()));
        for (var before : standings.tiers(practice.id())) {
            var earned = earnings.get(before.client());
            if (earned == null) {
                continue;
            }
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

    private static StandingStore.Found found(Reading reading, Client.Status status, String words) {
        return new StandingStore.Found(
                standing(reading, status),
                words,
                Names.sort(reading.client().name()),
                reading.stake().marked(),
                reading.earnings().compared() ? reading.earnings().year() : null);
    }

    static Standing standing(Reading reading, Client.Status status) {
        var client = reading.client();
        var mutuality = reading.mutuality();
        var kind = reading.kind();
        var drift = reading.drift();
        return new Standing(
                client.id(),
                client.name(),
                client.town(),
                status,
                reading.regularity().word(),
                reading.regularity().lastWork(),
                reading.stake().word(),
                reading.tier(),
                reading.revenue().amount(),
                reading.revenue().previous(),
                List.copyOf(reading.revenue().others().values()),
                reading.revenue().share(),
                drift.lastTalk(),
                mutuality.givenCount(),
                mutuality.receivedCount(),
                mutuality.balance(),
                kind.countsShow(),
                kind.actual(),
                kind.wanted(),
                kind.otherThanWanted(),
                reading.closeness().word(),
                drift.word(),
                drift.days(),
                drift.usualGapDays());
    }
}
