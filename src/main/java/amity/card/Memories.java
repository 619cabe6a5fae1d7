package amity.card;

import static java.util.Objects.requireNonNull;

import amity.boundary.Boundaries;
import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Proposals;
import amity.moment.Signal;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What of this year may stand on a card: never sensitive or confidential, never learned elsewhere, nothing that is not to be brought up. */
@Component
record Memories(Ledger ledger, Facts facts, Boundaries boundaries, Proposals proposals) {
    private static final int MOST = 6;
    private static final Set<Signal> GLAD = Set.of(Signal.PRAISE, Signal.THANKS);

    /** The moments a card may speak of; the personal side only where both keep it open and nobody else reads along. */
    List<Moment> moments(Practice practice, Client client, boolean team, LocalDate from, LocalDate until) {
        boolean personally = !team && client.isPersonalSideOpen();
        var hidden = facts.drawnOn(practice.id(), client.id()).stream()
                .filter(fact -> fact.sensitivity().isKept() && fact.moment() != null)
                .map(Fact::moment)
                .collect(Collectors.toSet());
        var lines = requireNonNull(
                boundaries.lines(practice, List.of(client.id()), until).get(client.id()));
        return ledger.timeline(practice.id(), client.id()).stream()
                .filter(moment -> !moment.day().isBefore(from) && !moment.day().isAfter(until))
                .filter(moment -> !hidden.contains(moment.id().value()) && !proposals.isConfidential(moment.words()))
                .filter(moment -> personally || !moment.isPersonal())
                .filter(moment -> !lines.leaveOut(moment.words(), until))
                .toList();
    }

    /** Of these what there is to thank for beside the work: what they gave, and where both met; the latest, in the order of the year. */
    List<Memory> of(List<Moment> moments) {
        return Stream.concat(
                        moments.reversed().stream().filter(moment -> moment.isReceivedWay() || isGlad(moment)),
                        moments.reversed().stream().filter(moment -> moment.kind() == Kind.FUNCTION))
                .limit(MOST)
                .map(moment -> new Memory(moment.day(), moment.about(), moment.words()))
                .sorted(Comparator.comparing(Memory::on))
                .toList();
    }

    private static boolean isGlad(Moment moment) {
        return moment.kind() == Kind.SIGNAL
                && moment.direction() == Direction.RECEIVED
                && moment.signal() != null
                && GLAD.contains(moment.signal());
    }
}
