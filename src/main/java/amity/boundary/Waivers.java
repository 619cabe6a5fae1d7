package amity.boundary;

import amity.boundary.Concern.Whose;
import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Signal;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps why a warning was passed: where the rule was theirs, a boundary was crossed, and that is a moment. */
@Component
record Waivers(WaiverStore store, Ledger ledger, Words words) {
    private static final String SOURCE = "guard";

    void keep(Practice practice, GuardRefusal.Back asked, @Nullable String anyway) {
        if (!asked.verdict().isClear() && anyway != null) {
            var reason = anyway.strip();
            store.insert(practice.id(), asked.action(), asked.verdict(), reason, crossed(practice, asked, reason));
        }
    }

    private Moment.@Nullable Id crossed(Practice practice, GuardRefusal.Back asked, String reason) {
        var theirs = asked.verdict().concerns().stream()
                .filter(concern -> concern.whose() != Whose.OURS
                        && BoundaryKind.ofRule(concern.rule()).isPresent())
                .map(Concern::why)
                .collect(Collectors.joining(" "));
        if (theirs.isEmpty()) return null;
        var action = asked.action();
        var person = action.person();
        return ledger.tell(
                        practice,
                        Note.of(action.client(), words.say("guard.crossed", theirs, reason))
                                .as(Kind.SIGNAL)
                                .signal(Signal.BOUNDARY_CROSSED)
                                .direction(Direction.GIVEN)
                                .present(person)
                                .from(SOURCE))
                .id();
    }

    void takeBack(Practice practice, Client.Id client, Instant at) {
        for (var crossing : store.remove(practice.id(), client, at)) {
            if (ledger.entry(practice.id(), crossing).stands()) {
                ledger.strike(practice, crossing, words.say("guard.crossed.not"));
            }
        }
    }

    List<Waiver> of(Practice practice, Client.Id client) {
        return store.of(practice.id(), client);
    }
}
