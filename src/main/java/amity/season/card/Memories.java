package amity.season.card;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What of this year there is to thank somebody for: never sensitive or confidential, never learned elsewhere, nothing that is not to be brought up, no money, no hours. */
@Component
class Memories {
    private static final int MOST = 8;
    private static final int FACTS = 2;
    private static final Set<Signal> GLAD = Set.of(Signal.PRAISE, Signal.THANKS);
    private final Ledger ledger;
    private final Facts facts;
    private final Boundaries boundaries;
    private final Proposals proposals;

    Memories(Ledger ledger, Facts facts, Boundaries boundaries, Proposals proposals) {
        this.ledger = ledger;
        this.facts = facts;
        this.boundaries = boundaries;
        this.proposals = proposals;
    }

    /** What a card may thank for; the personal side only where both keep it open and nobody else reads along. */
    List<Memory> of(Practice practice, Client client, boolean team, LocalDate from, LocalDate until) {
        boolean personally = !team && isOpen(client);
        var known = facts.drawnOn(practice.id(), client.id());
        var hidden = known.stream()
                .filter(fact -> fact.sensitivity().kept() && fact.moment() != null)
                .map(Fact::moment)
                .collect(Collectors.toSet());
        var moments = ledger.timeline(practice.id(), client.id()).stream()
                .filter(moment -> !moment.day().isBefore(from) && !moment.day().isAfter(until))
                .filter(moment -> !hidden.contains(moment.id().value()) && !proposals.isConfidential(moment.words()))
                .filter(moment -> personally || !moment.personal())
                .toList();
        var memories = new ArrayList<Memory>(given(moments));
        memories.addAll(projects(moments));
        memories.addAll(together(moments));
        memories.addAll(learned(known, personally, from));
        var lines = requireNonNull(
                boundaries.lines(practice, List.of(client.id()), until).get(client.id()));
        return memories.stream()
                .filter(memory -> !lines.leaveOut(memory.words(), until))
                .limit(MOST)
                .sorted(Comparator.comparing(Memory::on))
                .toList();
    }

    /** Referrals, care and the other ways in which they gave, praise and thanks among them; the latest first. */
    private static List<Memory> given(List<Moment> moments) {
        return moments.reversed().stream()
                .filter(moment -> moment.receivedWay() || isGlad(moment))
                .map(Memories::memory)
                .toList();
    }

    private static boolean isGlad(Moment moment) {
        return moment.kind() == Kind.SIGNAL
                && moment.direction() == Direction.RECEIVED
                && moment.signal() != null
                && GLAD.contains(moment.signal());
    }

    /** Each project by its name, on the last day it was worked on. */
    private static List<Memory> projects(List<Moment> moments) {
        Map<String, Memory> last = new LinkedHashMap<>();
        for (var moment : moments) {
            var project = moment.project();
            if (moment.kind() == Kind.WORK && project != null && !project.isBlank()) {
                last.put(project, new Memory(moment.day(), moment.about(), project));
            }
        }
        return List.copyOf(last.values()).reversed();
    }

    private static List<Memory> together(List<Moment> moments) {
        return moments.reversed().stream()
                .filter(moment -> moment.kind() == Kind.FUNCTION)
                .map(Memories::memory)
                .toList();
    }

    /** What they told of themselves this year. */
    private static List<Memory> learned(List<Fact> known, boolean personally, LocalDate from) {
        return known.stream()
                .filter(Fact::fromThem)
                .filter(fact -> !fact.sensitivity().kept())
                .filter(fact -> personally || !fact.personal() && fact.sensitivity() == Fact.Sensitivity.ORDINARY)
                .filter(fact -> !fact.learnedOn().isBefore(from))
                .sorted(Comparator.comparing(Fact::learnedOn).reversed())
                .limit(FACTS)
                .map(fact -> new Memory(fact.learnedOn(), null, fact.words()))
                .toList();
    }

    /** Whether both sides are open to the personal side. */
    private static boolean isOpen(Client client) {
        return client.personalSideOpen();
    }

    private static Memory memory(Moment moment) {
        return new Memory(moment.day(), moment.about(), moment.words());
    }
}
