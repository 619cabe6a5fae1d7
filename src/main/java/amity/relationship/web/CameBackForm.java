package amity.relationship.web;

import amity.moment.Kind;
import amity.relationship.WhatCameBack.Tick;
import amity.shell.Missing;
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
            throw new Missing("There is no such client.");
        }
    }

    String about() {
        var about = typed.getFirst("about");
        return about == null ? "" : about;
    }

    List<String> ticked(UUID client) {
        return typed.getOrDefault("t-" + client, List.of());
    }

    boolean nothing(UUID client) {
        return typed.containsKey("n-" + client);
    }

    String words(UUID client) {
        var words = typed.getFirst("w-" + client);
        return words == null ? "" : words.strip();
    }

    /** Nothing came back, and yet something did. */
    boolean contradicts(UUID client) {
        return nothing(client) && ticked(client).stream().anyMatch(tick -> tick.startsWith("received."));
    }

    boolean answered(UUID client) {
        return nothing(client) || !ticked(client).isEmpty();
    }

    List<Tick> ticks(UUID client) {
        return ticked(client).stream()
                .map(tick -> tick.split("\\.", 2))
                .map(parts -> new Tick(Kind.named(parts[parts.length - 1]), parts[0].equals("received"), words(client)))
                .toList();
    }
}
