package amity.command;

import amity.circle.Directory;
import amity.circle.Encounter;
import amity.circle.Function;
import amity.circle.Near;
import amity.client.Someone;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How functions and people met look in JSON. */
final class FunctionJson {
    private FunctionJson() {}

    static JsonNode of(Book book, Function function) {
        return all(book, List.of(function)).get(0);
    }

    static JsonNode all(Book book, List<Function> functions) {
        var near = book.the(Near.class).of(book.practice(), functions);
        var names = book.the(Directory.class)
                .names(
                        book.practice().id(),
                        functions.stream()
                                .flatMap(function -> Stream.concat(
                                        Stream.ofNullable(function.host()),
                                        function.guests().stream().map(Function.Guest::who)))
                                .distinct()
                                .toList());
        return Json.array(
                functions, function -> json(function, Objects.requireNonNull(near.get(function.id())), names));
    }

    private static JsonNode json(Function function, Near.Why near, Map<UUID, String> names) {
        var host = function.host();
        var node = Json.object();
        node.set("id", Json.words(function.id()));
        node.set("name", Json.words(function.name()));
        node.set("on", Json.words(function.on()));
        node.set("at", Json.words(function.begins()));
        node.set("town", Json.words(function.town()));
        node.put("near", near.near());
        node.set(
                "host",
                Json.words(
                        host != null
                                ? names.get(host.value())
                                : function.hostWords().isEmpty() ? null : function.hostWords()));
        node.set("strand", Json.words(function.strand().word()));
        node.set(
                "answer",
                Json.words(function.answer() == null ? null : function.answer().word()));
        node.set("answeredOn", Json.words(function.answeredOn()));
        node.set("going", guests(function, true, names));
        node.set("asked", guests(function, false, names));
        return node;
    }

    private static JsonNode guests(Function function, boolean going, Map<UUID, String> names) {
        return Json.words(function.guests().stream()
                .filter(guest -> guest.going() == going)
                .map(guest -> names.getOrDefault(guest.who().value(), ""))
                .distinct()
                .toList());
    }

    static JsonNode met(Book book, Encounter met) {
        Someone through = met.through();
        var node = Json.object();
        node.set("id", Json.words(met.id()));
        node.set("name", Json.words(met.name()));
        node.set(
                "through",
                Json.words(
                        through == null
                                ? null
                                : book.the(Directory.class).name(book.practice().id(), through)));
        node.set("where", Json.words(met.place()));
        node.set("on", Json.words(met.on()));
        node.set("then", Json.words(met.afterwards()));
        node.put("va", met.assistant());
        return node;
    }
}
