package amity.desk;

import amity.circle.Thanks;
import amity.practice.Practice;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps with an introduction that it was thanked for. */
@Component
record ThanksCompletion(Thanks thanks, DeedLog noting) implements CompletionTarget {
    @Override
    public Optional<Completions.Written> write(Practice practice, EntryOutcome becomes, @Nullable String anyway) {
        if (!(becomes instanceof EntryOutcome.Thanked(var introduction, var noted))) {
            return Optional.empty();
        }
        var written = noted == null ? Completions.Written.NOTHING : noting.note(practice, noted, anyway);
        thanks.said(practice, introduction);
        return Optional.of(written);
    }

    @Override
    public void takeBack(Practice practice, DeskAnswer answer) {
        if (answer.word() == DeskAnswer.Word.DONE && answer.about().startsWith(ThanksDue.RULE + ":")) {
            thanks.unsaid(practice.id(), UUID.fromString(answer.about().substring(ThanksDue.RULE.length() + 1)));
        }
    }
}
