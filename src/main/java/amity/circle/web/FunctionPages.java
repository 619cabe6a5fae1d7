package amity.circle.web;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.Guard;
import amity.boundary.Verdict;
import amity.circle.Directory;
import amity.circle.Encounters;
import amity.circle.Function;
import amity.circle.NearbyFunctions;
import amity.circle.web.FunctionPage.Asked;
import amity.circle.web.FunctionPage.Came;
import amity.circle.web.FunctionPage.InvitationCheck;
import amity.circle.web.FunctionPage.Meeting;
import amity.circle.web.FunctionPage.Met;
import amity.client.Client;
import amity.client.Someone;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Mailto;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out one function: the guard is asked what speaks against writing to its host, and against asking somebody along. */
@Component
@Transactional(readOnly = true)
class FunctionPages {
    private final Encounters encounters;
    private final NearbyFunctions near;
    private final Directory directory;
    private final Guard guard;
    private final CircleWords words;

    FunctionPages(Encounters encounters, NearbyFunctions near, Directory directory, Guard guard, CircleWords words) {
        this.encounters = encounters;
        this.near = near;
        this.directory = directory;
        this.guard = guard;
        this.words = words;
    }

    record Doing(
            Client.@Nullable Id inviting,
            @Nullable Meeting meeting,
            @Nullable String sorry) {}

    FunctionPage of(Practice practice, Function function, Instant now, Doing doing, List<String> offered) {
        var today = LocalDate.ofInstant(now, practice.zone());
        var some = CircleLists.some(function).distinct().toList();
        var names = directory.names(practice.id(), some);
        var at = directory.clients(practice.id(), some);
        var host = function.host() == null ? null : at.get(function.host());
        return new FunctionPage(
                function.id().toString(),
                function.name(),
                words.when(function, today),
                words.why(
                        function,
                        Objects.requireNonNull(
                                near.of(practice, List.of(function)).get(function.id())),
                        names),
                host == null ? null : "/clients/" + host,
                function.answer() == null ? "" : function.answer().word(),
                words.answer(practice, function),
                remarks(practice, function, host, now),
                function.isOver(today),
                function.lookedBackOn() != null,
                asked(function, names),
                inviting(practice, function, doing.inviting(), now),
                came(function, names, at),
                function.guests().stream().anyMatch(guest -> guest.moment() != null),
                function.isPersonal(),
                met(practice, function),
                doing.meeting() == null ? new Meeting("", hostName(function, names), "", false) : doing.meeting(),
                offered,
                doing.sorry());
    }

    private static String hostName(Function function, Map<UUID, String> names) {
        var host = function.host();
        return host == null ? "" : names.getOrDefault(host.value(), "");
    }

    private List<String> remarks(Practice practice, Function function, Client.@Nullable Id host, Instant now) {
        return host == null || function.answer() == null
                ? List.of()
                : said(guard.judge(practice, new Action.Message(host, null, null, function.name(), now)));
    }

    static List<String> said(Verdict verdict) {
        return verdict.concerns().stream().map(Concern::said).toList();
    }

    private static List<Asked> asked(Function function, Map<UUID, String> names) {
        return function.guests().stream()
                .filter(guest -> guest.askedOn() != null && guest.who().client() != null)
                .map(guest -> new Asked(
                        guest.who().value().toString(),
                        names.getOrDefault(guest.who().value(), "")))
                .toList();
    }

    private @Nullable InvitationCheck inviting(
            Practice practice, Function function, Client.@Nullable Id client, Instant now) {
        if (client == null) return null;
        var verdict = guard.judge(practice, invitation(function, client, now));
        var wording = words.say(
                "circle.function.invite.wording", function.name(), Days.named(function.on()), function.town());
        return new InvitationCheck(
                client.toString(),
                directory.name(practice.id(), Someone.of(client)),
                said(verdict),
                verdict.blocks() ? null : wording,
                verdict.blocks() ? null : Mailto.of(wording),
                !verdict.blocks() && !verdict.isClear());
    }

    static Action invitation(Function function, Client.Id client, Instant now) {
        return new Action.Invitation(client, null, function.isPersonal(), function.name(), now);
    }

    private static List<Came> came(Function function, Map<UUID, String> names, Map<Someone, Client.Id> at) {
        return CircleLists.some(function)
                .distinct()
                .filter(at::containsKey)
                .map(who -> new Came(
                        (who.client() == null ? "person:" : "client:") + who.value(),
                        names.getOrDefault(who.value(), ""),
                        function.guests().stream().anyMatch(guest -> guest.who().equals(who) && guest.moment() != null),
                        who.equals(function.host())
                                || function.guests().stream()
                                        .anyMatch(guest -> guest.who().equals(who) && guest.going())))
                .toList();
    }

    private List<Met> met(Practice practice, Function function) {
        return encounters.all(practice.id()).stream()
                .filter(met -> function.on().equals(met.on()) && met.place().equals(function.name()))
                .map(met -> new Met(met.id().toString(), met.name()))
                .toList();
    }
}
