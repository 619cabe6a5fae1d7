package amity.practice;

import amity.shell.Ids;
import amity.shell.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The practices kept here, usually one, with their settings and exchange rates. */
@Component
@Transactional
public class Practices {
    private final PracticeStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Practices(PracticeStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a practice; {@code confirmed} is false where an import made it and its owner has not yet said yes to what it took for granted. */
    public Practice open(
            String name, String owner, CurrencyUnit currency, String country, ZoneId zone, boolean confirmed) {
        var practice = new Practice(
                new Practice.Id(Ids.next()), required(name), owner.strip(), currency, country, zone, confirmed);
        return open(practice);
    }

    /** Opens a practice under the id it has already been given. */
    public Practice open(Practice practice) {
        store.insert(practice, clock.instant());
        return practice;
    }

    /** Changes what the practice says of itself; days already noted keep their day when the zone changes. */
    public Practice change(Practice practice) {
        required(practice.name());
        store.update(practice);
        events.publishEvent(new Practice.Changed(practice.id(), "practice"));
        return practice;
    }

    @Transactional(readOnly = true)
    public List<Practice> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<Practice> find(Practice.Id id) {
        return store.find(id);
    }

    /** Which day it is where a practice is. */
    @Transactional(readOnly = true)
    public LocalDate today(Practice.Id id) {
        return find(id).orElseThrow().today(clock);
    }

    @Transactional(readOnly = true)
    public Optional<String> setting(Practice.Id practice, String name) {
        return Optional.ofNullable(settings(practice).get(name));
    }

    @Transactional(readOnly = true)
    public Map<String, String> settings(Practice.Id practice) {
        return store.settings(practice);
    }

    public void set(Practice.Id practice, String name, String value) {
        store.set(practice, name, value);
        events.publishEvent(new Practice.Changed(practice, name));
    }

    /** Keeps what the user says of a setting; what is usual is not kept, so that it follows what becomes usual. */
    public void adjust(Practice.Id practice, Setting setting, String value) {
        if (value.equals(settings(practice).getOrDefault(setting.name(), setting.usually()))) return;
        if (value.equals(setting.usually())) {
            store.forget(practice, setting.name());
        } else {
            store.set(practice, setting.name(), value);
        }
        events.publishEvent(new Practice.Changed(practice, setting.name()));
    }

    @Transactional(readOnly = true)
    public OwnAddresses ownAddresses(Practice.Id practice) {
        return OwnAddresses.of(setting(practice, OwnAddresses.SETTING).orElse(""));
    }

    public void keep(Practice.Id practice, OwnAddresses addresses) {
        set(practice, OwnAddresses.SETTING, addresses.toString());
    }

    @Transactional(readOnly = true)
    public CoreValues values(Practice.Id practice) {
        return CoreValues.of(setting(practice, CoreValues.SETTING).orElse(""));
    }

    public void keep(Practice.Id practice, CoreValues values) {
        set(practice, CoreValues.SETTING, values.toString());
    }

    @Transactional(readOnly = true)
    public Conventions conventions(Practice.Id practice) {
        return store.conventions(practice);
    }

    @Transactional(readOnly = true)
    public List<Rate> rates(Practice.Id practice) {
        return store.rates(practice);
    }

    /** What one unit of another currency is worth in the practice's own. */
    public void rate(Practice.Id practice, CurrencyUnit currency, BigDecimal rate, LocalDate typedOn) {
        if (rate.signum() <= 0) throw Refusal.of("refusal.practices.rate-more-nothing-worth", currency);
        store.rate(practice, currency, rate, typedOn);
        events.publishEvent(new Practice.Changed(practice, "rates"));
    }

    private static String required(String name) {
        if (name.isBlank()) throw Refusal.of("refusal.practices.your-business-needs-name");
        return name.strip();
    }
}
