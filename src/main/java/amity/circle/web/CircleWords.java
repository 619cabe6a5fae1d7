package amity.circle.web;

import amity.circle.Circle;
import amity.circle.Encounter;
import amity.circle.Function;
import amity.circle.NearbyFunctions;
import amity.circle.web.FunctionPage.Saying;
import amity.practice.Practice;
import amity.practice.Wordings;
import amity.shell.Days;
import amity.shell.Mailto;
import amity.shell.WordingChange;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record CircleWords(Words words, Wordings wordings) {
    private static final int NAMED = 3;

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String tie(Circle.Tie tie, Map<UUID, String> names, @Nullable Encounter met, LocalDate today) {
        var from = names.getOrDefault(tie.from(), "");
        var to = names.getOrDefault(tie.to(), "");
        return switch (tie.bond()) {
            case INTRODUCED -> say("circle.tie.introduced", from, to, month(tie.on()));
            case OURS -> say("circle.tie.ours", from, to, month(tie.on()));
            case PROMISED -> say("circle.tie.promised", from, to, Days.inFull(Objects.requireNonNull(tie.on()), today));
            case MET -> say("circle.tie.met", from, to, met == null ? "" : where(met, today));
        };
    }

    /** What a member is to us, under its name. */
    String member(Circle.Member member, LocalDate today) {
        var met = member.met();
        return met == null
                ? say("circle.place." + member.place().word())
                : say("circle.place.met-at", where(met, today));
    }

    String where(Encounter met, LocalDate today) {
        return met.on() == null ? met.place() : say("circle.met.where", met.place(), Days.shown(met.on(), today));
    }

    /** “Leeds, where Priya Raman is. Priya Raman asked you; Sofia Marchetti is going.” */
    String why(Function function, NearbyFunctions.Why near, Map<UUID, String> names) {
        var host = function.host();
        var whose = host == null ? function.hostWords() : names.getOrDefault(host.value(), "");
        return Stream.of(
                        place(function, near),
                        whose.isBlank() ? "" : say("circle.function.host", whose),
                        named("circle.function.are-going", function, true, names),
                        named("circle.function.are-invited", function, false, names))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String place(Function function, NearbyFunctions.Why near) {
        if (near.said()) return say("circle.function.near.said", function.town());
        if (near.ours()) return say("circle.function.near.ours", function.town());
        return near.clients().isEmpty()
                ? say("circle.function.far", function.town())
                : say(
                        "circle.function.near.theirs",
                        function.town(),
                        listed(near.clients().stream().map(NearbyFunctions.Neighbour::name)),
                        near.clients().size());
    }

    private String named(String key, Function function, boolean going, Map<UUID, String> names) {
        var some = function.guests().stream()
                .filter(guest -> guest.going() == going)
                .map(guest -> names.getOrDefault(guest.who().value(), ""))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return some.isEmpty() ? "" : say(key, listed(some.stream()), some.size());
    }

    String named(List<String> names) {
        return words.listed(names);
    }

    private String listed(Stream<String> names) {
        var all = names.toList();
        return words.listed(all.subList(0, Math.min(NAMED, all.size())), all.size());
    }

    String when(Function function, LocalDate today) {
        var day = function.on().equals(today) ? say("circle.function.today") : Days.withWeekday(function.on(), today);
        return function.begins() == null ? day : say("circle.function.at", day, function.begins());
    }

    /** What she answers with: what she wrote for this function alone, or else her yes or no for all of them. */
    Saying answer(Practice practice, Function function) {
        var wording = wordings.of(practice, "circle.say." + (function.isDeclined() ? "no" : "yes"));
        var said = function.wording().isBlank()
                ? wording.with(Map.of("function", function.name(), "day", Days.named(function.on())))
                : function.wording();
        return new Saying(said, Mailto.of(said), new WordingChange(wording.key(), wording.text(), wording.own()));
    }

    private static String month(@Nullable LocalDate day) {
        return day == null ? "" : Days.month(day);
    }
}
