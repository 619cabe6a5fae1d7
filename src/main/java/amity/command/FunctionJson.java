package amity.command;

import amity.circle.Directory;
import amity.circle.Encounter;
import amity.circle.Function;
import amity.circle.NearbyFunctions;
import amity.moment.Strand;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How functions and people met look in JSON. */
record FunctionJson(
        UUID id,
        String name,
        LocalDate on,
        @Nullable LocalTime at,
        String town,
        boolean near,
        @Nullable String host,
        Strand strand,
        Function.@Nullable Answer answer,
        @Nullable LocalDate answeredOn,
        List<String> going,
        List<String> asked) {

    static FunctionJson of(Book book, Function function) {
        return all(book, List.of(function)).getFirst();
    }

    static List<FunctionJson> all(Book book, List<Function> functions) {
        var near = book.the(NearbyFunctions.class).of(book.practice(), functions);
        var names = book.the(Directory.class)
                .names(
                        book.practice().id(),
                        functions.stream()
                                .flatMap(function -> Stream.concat(
                                        Stream.ofNullable(function.host()),
                                        function.guests().stream().map(Function.Guest::who)))
                                .distinct()
                                .toList());
        return Json.each(functions, function -> of(function, Objects.requireNonNull(near.get(function.id())), names));
    }

    private static FunctionJson of(Function function, NearbyFunctions.Why near, Map<UUID, String> names) {
        return new FunctionJson(
                function.id(),
                function.name(),
                function.on(),
                function.begins(),
                function.town(),
                near.isNear(),
                host(function, names),
                function.strand(),
                function.answer(),
                function.answeredOn(),
                guests(function, true, names),
                guests(function, false, names));
    }

    private static @Nullable String host(Function function, Map<UUID, String> names) {
        var host = function.host();
        if (host != null) return names.get(host.value());
        return function.hostWords().isEmpty() ? null : function.hostWords();
    }

    private static List<String> guests(Function function, boolean going, Map<UUID, String> names) {
        return function.guests().stream()
                .filter(guest -> guest.going() == going)
                .map(guest -> names.getOrDefault(guest.who().value(), ""))
                .distinct()
                .toList();
    }

    record Met(
            UUID id,
            String name,
            @Nullable String through,
            String where,
            @Nullable LocalDate on,
            String then,
            boolean va) {
        static Met of(Book book, Encounter it) {
            var through = it.through();
            return new Met(
                    it.id(),
                    it.name(),
                    through == null
                            ? null
                            : book.the(Directory.class).name(book.practice().id(), through),
                    it.place(),
                    it.on(),
                    it.afterwards(),
                    it.assistant());
        }
    }
}
