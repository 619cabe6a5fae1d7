package amity.demo;

import amity.client.Client;
import amity.moment.Kind;
import amity.partnership.agreement.AgreementDraft;
import amity.partnership.agreement.Agreements;
import amity.partnership.agreement.Rhythm;
import amity.partnership.ask.AskPlan;
import amity.partnership.ask.Asks;
import amity.partnership.transition.Transitions;
import amity.practice.Practice;
import amity.shell.Keyword;
import amity.shell.MovableClock;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What Hannah asked for, what was agreed, and whom she would like to have as a partner: each on its day, by the ordinary way. */
@Component
record DemoPartnerships(Asks asks, Agreements agreements, Transitions changes, MovableClock clock, Words words) {
    private static final LocalTime NOON = LocalTime.of(12, 0);

    void play(Practice practice, Map<String, Client> entered, Script script) {
        Script.lines("agreements").forEach(line -> agree(practice, line, entered, script));
        Script.lines("asks").forEach(line -> ask(practice, line, entered, script));
        var eleanor = entered.get("Eleanor Voss").id();
        var begun = at(practice, script.day("2025-10-06"));
        changes.begin(practice, eleanor, words.say("demo.changing.step"), script.day("2026-01-09"), begun);
    }

    private LocalDate at(Practice practice, LocalDate day) {
        clock.moveTo(day.atTime(NOON).atZone(practice.zone()).toInstant());
        return day;
    }

    private void ask(Practice practice, List<String> line, Map<String, Client> entered, Script script) {
        at(practice, script.day(line.get(2)));
        var client = entered.get(line.get(0)).id();
        var ask = asks.plan(practice, new AskPlan(client, null, Keyword.of(Kind.class, line.get(1)), null, line.get(8)))
                .id();
        if (!line.get(3).isEmpty()) {
            var anyway = line.get(7).isEmpty() ? null : line.get(7);
            asks.asked(practice, ask, at(practice, script.day(line.get(3))), anyway);
        }
        if (!line.get(4).isEmpty()) {
            asks.agreed(practice, ask, at(practice, script.day(line.get(4))));
        }
        switch (line.get(5)) {
            case "given" -> asks.given(practice, ask, at(practice, script.day(line.get(6))), line.get(9));
            case "declined" -> asks.declined(practice, ask, at(practice, script.day(line.get(6))), false);
            default -> {}
        }
    }

    private void agree(Practice practice, List<String> line, Map<String, Client> entered, Script script) {
        var lines = Arrays.stream(line.get(4).split(";"))
                .map(one -> promised(one.split(":", 3), script))
                .toList();
        var agreed = at(practice, script.day(line.get(1)));
        var client = entered.get(line.get(0)).id();
        agreements.agree(practice, new AgreementDraft(client, agreed, line.get(2), script.day(line.get(3)), lines));
    }

    private static AgreementDraft.Promised promised(String[] said, Script script) {
        var how = Arrays.stream(said[1].split(",", -1)).map(String::strip).toList();
        return new AgreementDraft.Promised(
                null,
                said[0].strip().equals("we"),
                Keyword.of(Kind.class, how.get(0)),
                said[2].strip(),
                Keyword.of(Rhythm.class, how.get(1)),
                Integer.parseInt(how.get(2)),
                how.get(3).isEmpty() ? null : script.day(how.get(3)));
    }
}
