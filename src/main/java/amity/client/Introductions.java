package amity.client;

import amity.practice.Practice;
import amity.shell.Refused;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who brought whom to the practice. */
@Component
@Transactional
public class Introductions {
    private final IntroductionStore store;

    Introductions(IntroductionStore store) {
        this.store = store;
    }

    /** Keeps an introduction; refuses a client introduced by itself. */
    public Introduction keep(Practice.Id practice, Introduction introduction) {
        if (introduction.introduced().equals(introduction.introducerClient())) {
            throw new Refused("A client cannot have introduced itself.");
        }
        store.insert(practice, introduction);
        return introduction;
    }

    @Transactional(readOnly = true)
    public List<Introduction> all(Practice.Id practice) {
        return store.all(practice);
    }
}
