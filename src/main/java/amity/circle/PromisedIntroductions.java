package amity.circle;

import amity.circle.Circle.Bond;
import amity.circle.Circle.Tie;
import amity.client.Names;
import amity.client.Someone;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Introductions we have promised: an open promise of ours that speaks of introducing and names exactly one other of the circle or the clients. */
@Component
record PromisedIntroductions(Promises promises, Directory directory, Words words) {
    List<Tie> among(Practice practice, Map<UUID, Someone> some) {
        var introducing = words.phrases("circle.promise.introducing");
        var open = promises.open(practice.id()).stream()
                .filter(promise -> promise.whose() == Promise.Whose.OURS)
                .filter(promise -> introducing.in(promise.words()).find())
                .toList();
        if (open.isEmpty()) return List.of();
        var others = directory.everyone(practice.id(), some.values());
        var ties = new ArrayList<Tie>();
        for (var promise : open) {
            var from = Someone.of(promise.client());
            var named = others.entrySet().stream()
                    .filter(other -> !other.getKey().equals(from))
                    .filter(other -> names(promise.words(), other.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (named.size() == 1) {
                some.put(from.value(), from);
                some.put(named.getFirst().value(), named.getFirst());
                ties.add(new Tie(Bond.PROMISED, from.value(), named.getFirst().value(), promise.madeOn(), null));
            }
        }
        return ties;
    }

    /** By the whole name or the first of it. */
    private static boolean names(String promise, String name) {
        var said = " " + Names.normal(promise) + " ";
        var whole = Names.normal(name);
        var first = whole.split(" ", 2)[0];
        return said.contains(" " + whole + " ") || first.length() > 2 && said.contains(" " + first + " ");
    }
}
