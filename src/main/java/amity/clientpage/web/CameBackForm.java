package amity.clientpage.web;

import amity.moment.Kind;
import amity.partnership.WhatCameBack.Tick;
import amity.shell.Keyword;
import amity.shell.NotFound;
import amity.shell.RequestValues;
import java.util.List;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** The sheet as it was sent: for each client its ticks, “nothing”, and her words. */
record CameBackForm(MultiValueMap<String, String> typed) {
    List<UUID> clients() {
        try {
            return typed.getOrDefault("client", List.of()).stream()
                    .map(UUID::fromString)
                    .toList();
        } catch (IllegalArgumentException noId) {
            throw NotFound.of("refusal.no-client");
        }
    }

    String about() {
        var about = typed.getFirst("about");
        return about == null ? "" : about;
    }

    List<String> ticked(UUID client) {
        return typed.getOrDefault("t-" + client, List.of()).stream().distinct().toList();
    }

    boolean hasNothing(UUID client) {
        return typed.containsKey("n-" + client);
    }

    String words(UUID client) {
        var words = typed.getFirst("w-" + client);
        return words == null ? "" : words.strip();
    }

    /** Whether something about a row has to be asked before anything is kept. */
    boolean asks(UUID client) {
        return contradicts(client) || asksWhich(client);
    }

    /** Something was ticked in a row that says “nothing”: what of both is so has to be asked. */
    boolean contradicts(UUID client) {
        return hasNothing(client) && !ticked(client).isEmpty() && !hasOnlyGiven(client);
    }

    /** She says it herself: what she ticked is what she gave, and nothing came back. */
    private boolean hasOnlyGiven(UUID client) {
        return typed.containsKey("g-" + client) && !hasReceived(client);
    }

    boolean hasReceived(UUID client) {
        return ticked(client).stream().anyMatch(CameBackForm::isReceived);
    }

    /** One sentence and several ticks: it tells of one of them, and which has to be asked. */
    boolean asksWhich(UUID client) {
        return ticked(client).size() > 1
                && !words(client).isEmpty()
                && !ticked(client).contains(which(client));
    }

    /** The tick her sentence tells of. */
    String which(UUID client) {
        var which = typed.getFirst("s-" + client);
        return which == null ? "" : which;
    }

    boolean isAnswered(UUID client) {
        return hasNothing(client) || !ticked(client).isEmpty();
    }

    /** Her sentence goes with the tick it tells of, the only one where there is one; it is never written twice. */
    List<Tick> ticks(UUID client) {
        var ticked = ticked(client);
        return ticked.stream()
                .map(tick -> new Tick(
                        RequestValues.read(tick.substring(tick.indexOf('.') + 1), word -> Keyword.of(Kind.class, word)),
                        isReceived(tick),
                        ticked.size() == 1 || tick.equals(which(client)) ? words(client) : null))
                .toList();
    }

    private static boolean isReceived(String tick) {
        return tick.startsWith("received.");
    }
}
