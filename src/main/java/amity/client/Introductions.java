package amity.client;

import amity.practice.Practice;
import amity.shell.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who brought whom to the practice. */
@Component
@Transactional
public class Introductions {
    private final IntroductionStore store;
    private final ApplicationEventPublisher events;

    Introductions(IntroductionStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** Keeps an introduction; refuses a client introduced by itself. */
    public Introduction keep(Practice.Id practice, Introduction introduction) {
        if (introduction.introduced().equals(introduction.introducerClient())) {
            throw new Refused("A client cannot have introduced itself.");
        }
        store.insert(practice, introduction);
        events.publishEvent(new Introduction.Kept(practice));
        return introduction;
    }

    /** Whom each client had brought by a day, itself or by one of its people. */
    @Transactional(readOnly = true)
    public Map<Client.Id, Set<Client.Id>> brought(Practice.Id practice, LocalDate asOf) {
        return store.brought(practice, asOf);
    }

    @Transactional(readOnly = true)
    public List<Introduction> all(Practice.Id practice) {
        return store.all(practice);
    }
}
