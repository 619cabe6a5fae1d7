package amity.desk;

import amity.partnership.ask.Ask;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the next step of an ask, and takes it back as long as nothing followed it. */
@Component
record AskSteps(Asks asks, Words words) {
    Ask step(Practice practice, Ask ask, AskState next, @Nullable String anyway) {
        return switch (next) {
            case ASKED -> asks.asked(practice, ask.id(), null, anyway);
            case AGREED -> asks.agreed(practice, ask.id(), null);
            case GIVEN -> asks.given(practice, ask.id(), null, "");
            case DECLINED -> asks.declined(practice, ask.id(), null, false);
            case PLANNED, WITHDRAWN -> throw new Refusal(words.say("desk.unknown"));
        };
    }

    /** The reminder is part of the entry’s id, where it had one. */
    void takeBack(Practice practice, DeskAnswer answer) {
        var state = answer.period().substring(0, answer.period().indexOf('-'));
        var day = answer.period().substring(state.length() + 1);
        asks.find(practice, new Ask.Id(UUID.fromString(answer.subject())))
                .filter(ask ->
                        ask.state() != AskState.PLANNED && ask.before().word().equals(state))
                .ifPresent(
                        ask -> asks.undo(practice, ask.id(), day.equals(AsksDue.OPEN) ? null : LocalDate.parse(day)));
    }
}
