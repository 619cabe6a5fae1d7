package amity.boundary.web;

import amity.boundary.Action;
import amity.boundary.BoundaryKind;
import amity.boundary.Concern;
import amity.boundary.GuardRefusal;
import amity.boundary.Verdict;
import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what speaks against an action, in the words of a page. */
@Component
record RefusalPages(Clients clients, Words words) {
    /** What a form sends besides what was typed. */
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "anyway", "dialog");

    RefusalPage of(Practice practice, GuardRefusal held, String action, String home, Map<String, String[]> sent) {
        var typed = sent.entrySet().stream()
                .filter(field -> !NOT_TYPED.contains(field.getKey()))
                .flatMap(
                        field -> Stream.of(field.getValue()).map(value -> new RefusalPage.Field(field.getKey(), value)))
                .toList();
        var known = clients.among(
                practice.id(),
                held.back().stream()
                        .map(one -> one.action().client())
                        .distinct()
                        .toList());
        var back = held.back().stream()
                .map(one -> new RefusalPage.Back(
                        what(one.action(), known.get(one.action().client())),
                        "/moments/new?client=" + one.action().client(),
                        lines(one.action().client(), one.verdict())))
                .toList();
        var told = held.boundary();
        if (told == null) return new RefusalPage(held.isForGood(), held.asksTheDay(), action, typed, home, back);
        var whose = new RefusalPage.Field("client", held.action().client().toString());
        return new RefusalPage(
                held.isForGood(),
                held.asksTheDay(),
                "/boundaries/" + told + "/said",
                Stream.concat(typed.stream().filter(field -> field.name().equals("on")), Stream.of(whose))
                        .toList(),
                home,
                back);
    }

    private String what(Action action, Client client) {
        var what = words.say("guard.what." + action.word(), client.name());
        return action.about().isBlank() ? what : what + ": " + action.about();
    }

    List<RefusalPage.Line> lines(Client.Id client, Verdict verdict) {
        return verdict.concerns().stream().map(concern -> line(client, concern)).toList();
    }

    private RefusalPage.Line line(Client.Id client, Concern concern) {
        return new RefusalPage.Line(
                concern.why(),
                words.say("guard.whose." + concern.whose().word()),
                concern.blocks(),
                concern.instead(),
                "/clients/" + client + place(concern.rule()));
    }

    /** The part of the client’s page on which the rule behind a concern is kept. */
    private static String place(String rule) {
        return switch (rule) {
            case "open-matter" -> "/about/standing#matters";
            case "offends" -> "#facts";
            case "same-again" -> "#moments";
            case "sector-ask", "sector-official", "sector-regulated", "parted" -> "/about/standing#settings";
            case "strand" -> "/about/wish#settings";
            default -> BoundaryKind.ofRule(rule).isPresent() ? "#boundaries" : "/about/gifts#settings";
        };
    }
}
