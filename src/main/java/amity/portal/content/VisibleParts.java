package amity.portal.content;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each client is shown beyond what is theirs anyway: nothing, until it was spoken about and switched on. */
@Component
@Transactional
public class VisibleParts {
    private final VisiblePartStore store;
    private final Guard guard;
    private final Words words;
    private final Clock clock;

    VisibleParts(VisiblePartStore store, Guard guard, Words words, Clock clock) {
        this.store = store;
        this.guard = guard;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Shows it from now on.
     *
     * @param spokenOn the day on which it was spoken about
     * @param anyway why, where the guard warns of it
     * @throws amity.boundary.GuardRefusal where the guard holds it back
     */
    public void show(Practice practice, Client.Id client, Part part, LocalDate spokenOn, @Nullable String anyway) {
        if (spokenOn.isAfter(practice.today(clock))) throw new Refusal(words.say("portal.shown.first"));
        var about = words.say("portal.part." + part.word());
        var pass = guard.pass(practice, new Action.Showing(client, null, false, about, clock.instant()), anyway);
        store.hide(practice.id(), client, part);
        store.show(practice.id(), pass, part, spokenOn);
    }

    public void hide(Practice practice, Client.Id client, Part part) {
        store.hide(practice.id(), client, part);
    }

    /** What is switched on, with the day on which it was spoken about. */
    @Transactional(readOnly = true)
    public Map<Part, LocalDate> shown(Practice practice, Client.Id client) {
        return store.shown(practice.id(), client);
    }
}
