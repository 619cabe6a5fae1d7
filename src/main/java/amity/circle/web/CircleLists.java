package amity.circle.web;

import amity.circle.Directory;
import amity.circle.Encounter;
import amity.circle.Encounters;
import amity.circle.Function;
import amity.circle.Functions;
import amity.circle.NearbyFunctions;
import amity.circle.web.CirclePage.Coming;
import amity.circle.web.CirclePage.Met;
import amity.client.Someone;
import amity.practice.Practice;
import amity.shell.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out functions ahead and people met as the circle's page lists them. */
@Component
record CircleLists(
        Functions functions, Encounters encounters, NearbyFunctions near, Directory directory, CircleWords words) {
    /** Those to look back on first, then the coming ones. */
    List<Coming> functions(Practice practice, LocalDate today) {
        var all = Stream.concat(
                        functions.toLookBackOn(practice.id(), today).stream(),
                        functions.from(practice.id(), today).stream())
                .toList();
        var why = near.of(practice, all);
        var names = directory.names(
                practice.id(),
                all.stream().flatMap(CircleLists::some).distinct().toList());
        return all.stream()
                .map(function -> coming(function, Objects.requireNonNull(why.get(function.id())), names, today))
                .toList();
    }

    static Stream<Someone> some(Function function) {
        return Stream.concat(
                Stream.ofNullable(function.host()), function.guests().stream().map(Function.Guest::who));
    }

    private Coming coming(Function function, NearbyFunctions.Why why, Map<UUID, String> names, LocalDate today) {
        var when = words.when(function, today);
        if (function.isOver(today)) {
            return coming(
                    function, words.say("circle.function.was", when), "note", words.say("circle.function.look-back"));
        }
        var said = words.why(function, why, names);
        if (function.answer() == null)
            return coming(function, when, function.on().equals(today) ? "mari" : "", said);
        var answered = words.say(
                "circle.function.answered." + function.answer().word(),
                Days.inFull(Objects.requireNonNull(function.answeredOn())));
        return coming(
                function,
                words.say("circle.function.label." + function.answer().word(), when),
                function.isGoing() ? "ok" : "",
                said + " " + answered);
    }

    private static Coming coming(Function function, String when, String tone, String why) {
        return new Coming(function.id().toString(), function.name(), when, tone, why, function.answer() == null);
    }

    List<Met> people(Practice practice, LocalDate today) {
        var all = encounters.all(practice.id());
        var names = directory.names(
                practice.id(),
                all.stream().map(Encounter::through).filter(Objects::nonNull).toList());
        return all.stream()
                .map(met -> new Met(
                        met.id().toString(),
                        met.name(),
                        met.client() == null ? null : "/clients/" + met.client(),
                        met.through() == null
                                ? ""
                                : names.getOrDefault(met.through().value(), ""),
                        words.where(met, today),
                        met.becameClient() ? words.say("circle.met.client") : met.afterwards(),
                        met.assistant()))
                .toList();
    }
}
