package amity.partnership.transition;

import amity.client.Client;
import amity.partnership.agreement.Agreements;
import amity.partnership.ask.Ask;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads off what was asked and agreed how far changing a relationship has come. */
@Component
@Transactional(readOnly = true)
public class TransitionStages {
    private final Asks asks;
    private final Agreements agreements;

    TransitionStages(Asks asks, Agreements agreements) {
        this.asks = asks;
        this.agreements = agreements;
    }

    public Transition.Stage of(Practice practice, Transition changing) {
        return changing.isUnderWay() ? since(practice, changing.client(), changing.begun()) : Transition.Stage.OUTCOME;
    }

    /** What was agreed before it was begun is not what came of it. */
    private Transition.Stage since(Practice practice, Client.Id client, LocalDate begun) {
        var agreed = agreements
                .inForce(practice, client)
                .filter(agreement -> !agreement.agreed().isBefore(begun));
        var lately = asks.of(practice, client).stream()
                .filter(ask -> ask.isOpen() || !ask.since().isBefore(begun))
                .toList();
        if (agreed.isPresent() || isReached(lately, AskState.AGREED)) return Transition.Stage.AGREED;
        return isReached(lately, AskState.PLANNED) ? Transition.Stage.ASKING : Transition.Stage.SEEING;
    }

    /** Whether an ask was planned and not taken back, or was agreed to or given. */
    private static boolean isReached(List<Ask> asks, AskState step) {
        return asks.stream()
                .anyMatch(ask -> step == AskState.PLANNED
                        ? ask.state() != AskState.WITHDRAWN
                        : ask.state() == AskState.AGREED || ask.state() == AskState.GIVEN);
    }
}
