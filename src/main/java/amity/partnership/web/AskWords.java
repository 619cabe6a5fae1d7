package amity.partnership.web;

import amity.client.Client;
import amity.moment.Kind;
import amity.partnership.ask.Ask;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.practice.Practice;
import amity.review.RelationshipAim;
import amity.review.Reviews;
import amity.shell.Days;
import amity.shell.Mailto;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks in the words of a page. */
@Component
record AskWords(Words words, Reviews reviews) {
    String say(String key, Object... fills) {
        return words.say(key, fills);
    }

    String heading(Kind way) {
        return words.say("ask.Way." + way.word());
    }

    Map<String, String> ways() {
        var ways = new LinkedHashMap<String, String>();
        Arrays.stream(Kind.values()).filter(Kind::isWay).forEach(way -> ways.put(way.word(), heading(way)));
        return ways;
    }

    /** Why nothing is suggested with a client: she wants it without counting, and nothing nags. */
    @Nullable
    String hidden(Practice practice, Client client, LocalDate today) {
        if (client.status() == Client.Status.PARTED) return words.say("ask.hidden.parted");
        if (client.status() == Client.Status.PROSPECT) return words.say("ask.hidden.prospect");
        var wanted = reviews.wanted(practice.id(), List.of(client.id()), today).get(client.id());
        return wanted == RelationshipAim.TRANSACTIONAL || wanted == RelationshipAim.FRIENDLY
                ? words.say("ask.hidden." + wanted.word())
                : null;
    }

    AskBox.Open open(Practice practice, Client client, Asks.Shown shown, LocalDate today) {
        var ask = shown.ask();
        return new AskBox.Open(
                ask.id().toString(),
                ask.way().word(),
                heading(ask.way()),
                shown.words(),
                Mailto.of(shown.words()),
                shown.withheld() != null,
                ask.state().word(),
                ask.days().entrySet().stream()
                        .map(step -> new AskBox.Step(
                                step.getKey().word(),
                                words.say("ask.step." + step.getKey().word()),
                                step.getValue().toString(),
                                Days.withWeekday(step.getValue(), today)))
                        .toList(),
                ask.remind() == null ? "" : ask.remind().toString(),
                reminder(practice, client, ask, today));
    }

    private String reminder(Practice practice, Client client, Ask ask, LocalDate today) {
        if (client.status() == Client.Status.RESTING || hidden(practice, client, today) != null) {
            return words.say("ask.reminder.silent");
        }
        if (ask.remind() == null) return words.say("ask.reminder.none");
        return words.say(
                ask.remind().isAfter(today) ? "ask.reminder" : "ask.reminder.since",
                Days.withWeekday(ask.remind(), today));
    }

    AskPage.Earlier earlier(Asks.Shown shown, LocalDate today) {
        var ask = shown.ask();
        var why = ask.withdrawnWhy();
        var state = ask.state().word() + (why == null ? "" : "." + why.word());
        return new AskPage.Earlier(
                ask.id().toString(),
                heading(ask.way()),
                shown.words(),
                words.say("ask.ended." + state, Days.shown(ask.since(), today)),
                ask.state() == AskState.GIVEN,
                ask.moment() == null ? null : place(ask));
    }

    /** Where a client's page shows what came of it. */
    private static String place(Ask ask) {
        return "/clients/" + ask.client() + "?from=" + ask.since() + "," + ask.moment() + "#m-" + ask.moment();
    }
}
