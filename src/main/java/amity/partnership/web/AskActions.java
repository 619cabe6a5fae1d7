package amity.partnership.web;

import amity.client.Client;
import amity.moment.Kind;
import amity.partnership.ask.Ask;
import amity.partnership.ask.AskPlan;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.practice.Practice;
import amity.shell.Keyword;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does with an ask what a form says. */
@Component
record AskActions(Asks asks, AskWords words) {
    Ask plan(Practice practice, Client.Id client, Map<String, String> typed) {
        var wording = text(typed, "wording");
        return asks.plan(
                practice,
                new AskPlan(
                        client,
                        null,
                        way(text(typed, "way")),
                        wording.startsWith("ask.say.") ? wording : null,
                        text(typed, "words")));
    }

    void take(Practice practice, Ask ask, String deed, Map<String, String> typed) {
        var id = ask.id();
        var on = day(text(typed, "on"));
        switch (deed) {
            case "asked" -> asks.asked(practice, id, on, typed.get("anyway"));
            case "agreed" -> asks.agreed(practice, id, on);
            case "given" -> asks.given(practice, id, on, text(typed, "what"));
            case "declined" ->
                asks.declined(practice, id, on, !text(typed, "noted").isEmpty());
            case "withdrawn" -> asks.withdraw(practice, id);
            case "undone" -> asks.undo(practice, id);
            case "reminder" -> asks.remind(practice, id, on);
            case "words" -> asks.reword(practice, id, way(text(typed, "way")), text(typed, "words"));
            case "day" ->
                asks.correct(practice, id, RequestValues.word(AskState.class, text(typed, "step")), needed(on));
            default -> throw new Refusal(words.say("error.400"));
        }
    }

    private Kind way(String typed) {
        return RequestValues.read(typed, word -> Keyword.of(Kind.class, word), () -> words.say("ask.wrong.way"));
    }

    private LocalDate needed(@Nullable LocalDate day) {
        if (day == null) throw new Refusal(words.say("ask.wrong.day"));
        return day;
    }

    @Nullable
    LocalDate day(String typed) {
        return typed.isEmpty() ? null : RequestValues.read(typed, LocalDate::parse, () -> words.say("ask.wrong.day"));
    }

    static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
