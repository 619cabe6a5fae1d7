package amity.partnership.ask;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.Introductions;
import amity.client.People;
import amity.client.Person;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Proposals;
import amity.moment.Signal;
import amity.moment.Strand;
import amity.partnership.ask.Grounds.Finished;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what there is to go by before a client is asked: what each side gave, what was praised and finished, whom they brought, what may be drawn on. */
@Component
record Groundwork(
        Ledger ledger, Facts facts, Clients clients, People people, Introductions introductions, Proposals proposals) {
    private static final int YEARS = 2;
    private static final int SHORT = 40;

    Grounds of(Practice practice, Client client, LocalDate today) {
        var timeline = ledger.timeline(practice.id(), client.id());
        var there = people.at(practice.id(), client.id());
        var known = facts.drawnOn(practice.id(), client.id()).stream()
                .filter(fact -> !fact.sensitivity().isKept() && fact.stance() != Fact.Stance.DISLIKE)
                .filter(fact -> fact.person() == null
                        || !there.isEmpty() && there.getFirst().id().equals(fact.person()))
                .toList();
        return new Grounds(
                client,
                today,
                people.salutation(practice.id(), client).within(),
                received(timeline),
                given(timeline, today),
                last(timeline, Set.of(Signal.PRAISE, Signal.THANKS)),
                last(timeline, Set.of(Signal.COMPLAINT)),
                finished(timeline, today).orElse(null),
                introduced(practice, client, there),
                topics(known, fact -> !fact.isPersonal() && fact.stance() == null),
                client.isPersonalSideOpen() ? topics(known, Fact::isPersonal) : List.of());
    }

    private static Map<Kind, LocalDate> received(List<Moment> timeline) {
        var last = new EnumMap<Kind, LocalDate>(Kind.class);
        timeline.stream()
                .filter(moment -> moment.isReceivedWay() && !moment.isPersonal())
                .forEach(moment -> last.put(moment.kind(), moment.day()));
        return last;
    }

    private static Map<Kind, Long> given(List<Moment> timeline, LocalDate today) {
        return timeline.stream()
                .filter(moment -> moment.isGivenWay() && !moment.isPersonal())
                .filter(moment -> moment.day().isAfter(today.minusYears(YEARS)))
                .collect(Collectors.groupingBy(Moment::kind, Collectors.counting()));
    }

    /** The last day of such a signal; confidential and personal ones are left out. */
    private @Nullable LocalDate last(List<Moment> timeline, Set<Signal> signals) {
        return timeline.stream()
                .filter(moment -> moment.signal() != null && signals.contains(moment.signal()))
                .filter(moment -> moment.direction() == Direction.RECEIVED && moment.strand() == Strand.BUSINESS)
                .filter(moment -> !proposals.isConfidential(moment.words()))
                .map(Moment::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The latest project with a short name that {@link ProjectEnd} takes to be finished. */
    private static Optional<Finished> finished(List<Moment> timeline, LocalDate today) {
        return timeline.stream()
                .filter(moment -> moment.kind().isPaid() && moment.project() != null)
                .collect(Collectors.groupingBy(moment -> Objects.requireNonNull(moment.project())))
                .entrySet()
                .stream()
                .filter(project ->
                        project.getKey().length() <= SHORT && ProjectEnd.isReached(project.getValue(), today))
                .map(project -> new Finished(
                        project.getKey(), project.getValue().getLast().day()))
                .max(Comparator.comparing(Finished::last).thenComparing(Finished::project));
    }

    /** Those they, or somebody with them, brought and who are still here. */
    private List<String> introduced(Practice practice, Client client, List<Person> there) {
        var with = there.stream().map(Person::id).collect(Collectors.toSet());
        var brought = introductions.all(practice.id()).stream()
                .filter(one -> client.id().equals(one.introducer().client())
                        || with.contains(one.introducer().person()))
                .map(one -> one.introduced())
                .distinct()
                .toList();
        return brought.isEmpty()
                ? List.of()
                : clients.among(practice.id(), brought).values().stream()
                        .filter(one -> one.status() != Client.Status.PARTED)
                        .map(Client::name)
                        .sorted()
                        .toList();
    }

    private static List<String> topics(Collection<Fact> known, Predicate<Fact> which) {
        return known.stream()
                .filter(which)
                .map(fact -> fact.topic().strip())
                .filter(topic -> topic.length() <= SHORT)
                .distinct()
                .toList();
    }
}
