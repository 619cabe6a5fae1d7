package amity.circle;

import amity.circle.Circle.Bond;
import amity.circle.Circle.Tie;
import amity.client.Client;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.Someone;
import amity.practice.Practice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that ties people together, as it is kept: each person at a client stands for the client. */
@Component
record CircleTies(
        Introductions introductions,
        Encounters encounters,
        OwnIntroductions pairings,
        Directory directory,
        PromisedIntroductions promised) {
    /**
     * What is kept, read once.
     *
     * @param ties the latest first
     * @param some whoever is in one of them, by the id they stand under
     * @param met those met who are no clients yet, by their own id
     */
    record Kept(List<Introduction> introductions, List<Tie> ties, Map<UUID, Someone> some, Map<UUID, Encounter> met) {}

    Kept of(Practice practice) {
        var all = introductions.all(practice.id());
        var met = encounters.all(practice.id()).stream()
                .filter(one -> !one.becameClient())
                .toList();
        var ours = pairings.all(practice.id());
        var at = directory.clients(
                practice.id(),
                Stream.of(
                                all.stream().map(Introduction::introducer),
                                met.stream().map(Encounter::through).filter(Objects::nonNull),
                                ours.stream().flatMap(one -> Stream.of(one.one(), one.other())))
                        .flatMap(some -> some)
                        .distinct()
                        .toList());
        var kept = new Kept(all, new ArrayList<>(), new HashMap<>(), new HashMap<>());
        all.forEach(one -> tie(
                kept,
                at,
                one.introducer(),
                Someone.of(one.introduced()),
                new Tie(Bond.INTRODUCED, one.id(), one.id(), one.on(), one.id())));
        met.forEach(one -> meet(kept, at, one));
        ours.forEach(one ->
                tie(kept, at, one.one(), one.other(), new Tie(Bond.OURS, one.id(), one.id(), one.on(), one.id())));
        kept.ties()
                .sort(Comparator.comparing(Tie::on, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed());
        promised.among(practice, kept.some()).forEach(tie -> kept.ties().addFirst(tie));
        return kept;
    }

    private static void meet(Kept kept, Map<Someone, Client.Id> at, Encounter one) {
        var themselves = Someone.of(one.person());
        var through = one.through();
        kept.met().put(themselves.value(), one);
        if (through == null) {
            kept.some().put(themselves.value(), themselves);
        } else {
            tie(kept, at, through, themselves, new Tie(Bond.MET, one.id(), one.id(), one.on(), one.id()));
        }
    }

    private static void tie(Kept kept, Map<Someone, Client.Id> at, Someone from, Someone to, Tie tie) {
        var one = stands(at, from);
        var other = stands(at, to);
        if (!one.equals(other)) {
            kept.some().put(one.value(), one);
            kept.some().put(other.value(), other);
            kept.ties().add(new Tie(tie.bond(), one.value(), other.value(), tie.on(), tie.id()));
        }
    }

    private static Someone stands(Map<Someone, Client.Id> at, Someone someone) {
        var client = at.get(someone);
        return client == null ? someone : Someone.of(client);
    }
}
