package amity.circle;

import amity.circle.Circle.Introducer;
import amity.circle.Circle.Member;
import amity.circle.Circle.Place;
import amity.circle.Circle.Tie;
import amity.client.Chain;
import amity.client.Client;
import amity.client.Introduction;
import amity.client.Someone;
import amity.practice.Practice;
import amity.reading.Earnings;
import amity.reading.Pictures;
import amity.review.RelationshipAim;
import amity.review.Reviews;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the circle of a practice: who is in it, what ties them, and what introductions have brought. */
@Component
@Transactional(readOnly = true)
public class Circles {
    private static final int DRAWN = 60;
    private static final int LISTED = 50;
    private final CircleTies ties;
    private final Directory directory;
    private final NeighbourStore clients;
    private final Pictures pictures;
    private final Reviews reviews;

    Circles(CircleTies ties, Directory directory, NeighbourStore clients, Pictures pictures, Reviews reviews) {
        this.ties = ties;
        this.directory = directory;
        this.clients = clients;
        this.pictures = pictures;
        this.reviews = reviews;
    }

    /** As it is on a day: all clients where there is room for them, else the latest introductions and people met. */
    public Circle of(Practice practice, LocalDate day) {
        var kept = ties.of(practice);
        int count = clients.clients(practice.id());
        var shown = shown(kept);
        var some = new LinkedHashMap<UUID, Someone>();
        shown.forEach(tie -> {
            some.put(tie.from(), kept.some().get(tie.from()));
            some.put(tie.to(), kept.some().get(tie.to()));
        });
        kept.met().keySet().stream()
                .filter(id -> kept.some().containsKey(id) && some.size() < DRAWN)
                .forEach(id -> some.put(id, kept.some().get(id)));
        if (count + some.size() <= DRAWN) {
            directory.active(practice.id()).forEach(client -> some.putIfAbsent(client.value(), Someone.of(client)));
        }
        var names = directory.names(practice.id(), some.values());
        return new Circle(
                count,
                kept.introductions().stream()
                        .map(Introduction::introduced)
                        .collect(Collectors.toSet())
                        .size(),
                members(practice, day, some, names, kept),
                shown,
                introducers(practice, day, kept),
                kept.ties().size() - shown.size());
    }

    private static List<Tie> shown(CircleTies.Kept kept) {
        var some = new HashSet<UUID>();
        return kept.ties().stream()
                .takeWhile(tie -> {
                    some.add(tie.from());
                    some.add(tie.to());
                    return some.size() <= DRAWN;
                })
                .toList();
    }

    private List<Member> members(
            Practice practice, LocalDate day, Map<UUID, Someone> some, Map<UUID, String> names, CircleTies.Kept kept) {
        var ids = some.values().stream()
                .map(Someone::client)
                .filter(Objects::nonNull)
                .toList();
        var revenue = revenue(practice, day, ids);
        var wanted = reviews.wanted(practice.id(), ids, day);
        return some.values().stream()
                .filter(one -> names.containsKey(one.value()))
                .map(one -> {
                    var client = one.client();
                    var met = kept.met().get(one.value());
                    return new Member(
                            one.value(),
                            names.get(one.value()),
                            place(one, met),
                            client,
                            client == null || wanted.get(client) == RelationshipAim.TRANSACTIONAL
                                    ? null
                                    : practice.money(revenue.getOrDefault(client, 0L)),
                            met);
                })
                .sorted(Comparator.comparing(Member::name).thenComparing(Member::id))
                .toList();
    }

    private static Place place(Someone one, @Nullable Encounter met) {
        if (one.client() != null) return Place.CLIENT;
        if (met == null) return Place.FRIEND;
        return met.assistant() ? Place.ASSISTANT : Place.MET;
    }

    private List<Introducer> introducers(Practice practice, LocalDate day, CircleTies.Kept kept) {
        var chain = new Chain();
        var introducing = new LinkedHashMap<UUID, Someone>();
        kept.ties().stream().filter(tie -> tie.bond() == Circle.Bond.INTRODUCED).forEach(tie -> {
            chain.with(tie.from(), tie.to());
            introducing.put(tie.from(), kept.some().get(tie.from()));
        });
        var all = kept.introductions().stream()
                .map(Introduction::introduced)
                .distinct()
                .toList();
        var revenue = revenue(practice, day, all);
        var most = introducing.values().stream()
                .map(one -> new Reached(one, chain.directly(one.value()), chain.from(one.value()), revenue))
                .sorted(Comparator.comparing(Reached::brought).reversed().thenComparing(reached -> reached.who()
                        .value()))
                .limit(LISTED)
                .toList();
        var names = directory.names(
                practice.id(),
                most.stream()
                        .flatMap(one -> Stream.concat(
                                Stream.of(one.who()), one.directly().stream().map(id -> Someone.of(new Client.Id(id)))))
                        .distinct()
                        .toList());
        return most.stream().map(one -> introducer(practice, one, names)).toList();
    }

    private record Reached(Someone who, Set<UUID> directly, Set<UUID> all, Map<Client.Id, Long> revenue) {
        long brought() {
            return all.stream()
                    .mapToLong(id -> revenue.getOrDefault(new Client.Id(id), 0L))
                    .sum();
        }
    }

    private static Introducer introducer(Practice practice, Reached one, Map<UUID, String> names) {
        return new Introducer(
                names.getOrDefault(one.who().value(), ""),
                one.who().client(),
                one.directly().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                one.all().size() - one.directly().size(),
                practice.money(one.brought()));
    }

    private Map<Client.Id, Long> revenue(Practice practice, LocalDate day, Collection<Client.Id> ids) {
        return ids.isEmpty()
                ? Map.of()
                : pictures.earnings(practice, day, ids).stream()
                        .collect(Collectors.toMap(Earnings::client, one -> Math.round(one.year())));
    }
}
