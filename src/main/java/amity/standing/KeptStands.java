package amity.standing;

import amity.partnership.Stands;
import amity.practice.Practice;
import org.springframework.stereotype.Component;

/** Where clients stand, looked up in their standings. */
@Component
class KeptStands implements Stands {
    private final Refresh refresh;
    private final StandStore store;

    KeptStands(Refresh refresh, StandStore store) {
        this.refresh = refresh;
        this.store = store;
    }

    @Override
    public Some counted(Practice practice, boolean everyone, int offset, int limit) {
        refresh.now(practice);
        return store.counted(practice, everyone, offset, limit);
    }

    @Override
    public Some uncounted(Practice practice, int limit) {
        refresh.now(practice);
        return store.uncounted(practice, limit);
    }

    @Override
    public Some wanting(Practice practice, int limit) {
        refresh.now(practice);
        return store.wanting(practice, limit);
    }
}
