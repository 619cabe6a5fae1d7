package amity.desk;

import amity.partnership.ask.Ask;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the next step of an ask, and takes it back as long as nothing followed it. */
@Component
record AskSteps(Asks asks, Words words) implements CompletionTarget {
    @Override
    public Optional<Completions.Written> write(Practice practice, EntryOutcome becomes, @Nullable String anyway) {
        return becomes instanceof EntryOutcome.Asking(var ask, var next)
                ? Optional.of(new Completions.Written(
                        step(practice, ask, next, anyway).moment(), null, null))
                : Optional.empty();
    }

    private Ask step(Practice practice, Ask ask, AskState next, @Nullable String anyway) {
        return switch (next) {
            case ASKED -> asks.asked(practice, ask.id(), null, anyway);
            case AGREED -> asks.agreed(practice, ask.id(), null);
            case GIVEN -> asks.given(practice, ask.id(), null, "");
            case DECLINED -> asks.declined(practice, ask.id(), null, false);
            case PLANNED, WITHDRAWN -> throw new Refusal(words.say("desk.unknown"));
        };
    }

    @Override
    public void takeBack(Practice practice, DeskAnswer answer) {
        if (answer.word() != DeskAnswer.Word.DONE || !answer.about().startsWith(AsksDue.RULE + ":")) {
            return;
        }
        var id = new Ask.Id(UUID.fromString(answer.about().substring(AsksDue.RULE.length() + 1)));
        asks.find(practice, id)
                .filter(ask -> ask.state() != AskState.PLANNED
                        && answer.entry().contains(":" + ask.before().word() + "-"))
                .ifPresent(ask -> asks.undo(practice, ask.id(), reminder(answer)));
    }

    /** The day that is part of the entry’s id, where it had one. */
    private static @Nullable LocalDate reminder(DeskAnswer answer) {
        var day = answer.entry().replaceAll(".*:[a-z]+-", "");
        return day.equals(AsksDue.OPEN) ? null : LocalDate.parse(day);
    }
}
