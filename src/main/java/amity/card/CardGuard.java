package amity.card;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.boundary.Pass;
import amity.client.Client;
import amity.plan.Decision;
import amity.practice.Practice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the guard before a card is written or goes, and with it for the hours that lie in it. */
@Component
record CardGuard(Guard guard, Clock clock) {
    void write(Practice practice, Card card, @Nullable String anyway) {
        var client = card.client();
        if (client != null) {
            guard.holdBack(practice, List.of(card(card, client)), anyway);
        }
    }

    /** Leave for a card to go, and for the hours in it where there are any. */
    record Leave(Pass card, @Nullable Pass hours) {}

    /** Empty where it goes to nobody of ours. */
    Optional<Leave> post(Practice practice, Card card, @Nullable String anyway) {
        var client = card.client();
        if (client == null) return Optional.empty();
        var actions = new ArrayList<Action>(List.of(card(card, client)));
        if (hasHours(card)) {
            var person = card.person();
            actions.add(new Action.Hours(
                    client.id(),
                    person == null ? null : person.id(),
                    card.with().quarters(),
                    clock.instant()));
        }
        var passes = guard.pass(practice, actions, anyway);
        return Optional.of(new Leave(passes.getFirst(), passes.size() > 1 ? passes.getLast() : null));
    }

    static boolean hasHours(Card card) {
        return card.with().decision() == Decision.HOURS && card.with().quarters() > 0;
    }

    private Action card(Card card, Client client) {
        var person = card.person();
        return new Action.Card(client.id(), person == null ? null : person.id(), clock.instant());
    }
}
