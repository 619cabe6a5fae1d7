package amity.standing;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.reading.Pictures;
import amity.reading.Reading;
import amity.reading.Readings;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks standings up, each look in one reading transaction. */
@Component
@Transactional(readOnly = true)
class StandingLists {
    private final StandingListStore store;
    private final PictureStore pictures;
    private final Pictures adder;
    private final Readings readings;
    private final Clients clients;
    private final Clock clock;
    private final Remembered<Standings.Summary> summaries = new Remembered<>();

    StandingLists(
            StandingListStore store,
            PictureStore pictures,
            Pictures adder,
            Readings readings,
            Clients clients,
            Clock clock) {
        this.store = store;
        this.pictures = pictures;
        this.adder = adder;
        this.readings = readings;
        this.clients = clients;
        this.clock = clock;
    }

    Standings page(Practice practice, Filter filter, Sort sort, boolean falling, int offset, int limit) {
        var now = pictures.now(practice.id());
        var summary = summaries.in(practice.id(), now.state(), () -> store.summary(practice));
        if (!filter.words().isBlank()) {
            var sought = store.sought(practice, now, filter, sort, falling, offset, limit);
            return new Standings(sought.rows(), sought.all(), summary);
        }
        var rows = store.page(practice, now.income(), filter, sort, falling, offset, limit);
        var found = filter.equals(Filter.NONE) ? summary.clients() : store.count(practice, filter);
        return new Standings(rows, found, summary);
    }

    Set<CurrencyUnit> otherCurrencies(Practice practice) {
        return store.others(practice).stream().map(Money::getCurrencyUnit).collect(Collectors.toSet());
    }

    int count(Practice practice, Filter filter) {
        return store.count(practice, filter);
    }

    List<Standing> map(Practice practice, boolean all, int limit) {
        return store.map(practice, income(practice), all, limit);
    }

    int workOnly(Practice practice) {
        return store.workOnly(practice);
    }

    List<Standing> quiet(Practice practice, int limit) {
        return store.quiet(practice, income(practice), limit);
    }

    List<Standing> undecided(Practice practice, int limit) {
        return store.undecided(practice, income(practice), limit);
    }

    List<Standing> among(Practice practice, List<Client.Id> clients) {
        return store.among(practice, income(practice), clients);
    }

    /** Reads every client anew against a picture added up anew. */
    List<Client.Id> differing(Practice practice) {
        var today = practice.today(clock);
        var kept =
                store.all(practice, income(practice)).stream().collect(Collectors.toMap(Standing::client, one -> one));
        var gone = clients.longGone(practice.id());
        return readings.all(practice, today, adder.addedUp(practice, today)).stream()
                .filter(reading -> isOtherwise(
                        reading,
                        kept.get(reading.client().id()),
                        gone.contains(reading.client().id())))
                .map(reading -> reading.client().id())
                .toList();
    }

    private static boolean isOtherwise(Reading reading, @Nullable Standing kept, boolean gone) {
        return !Recount.standing(reading, reading.client().status()).equals(kept) || reading.longGone() != gone;
    }

    private double income(Practice practice) {
        return pictures.now(practice.id()).income();
    }
}
