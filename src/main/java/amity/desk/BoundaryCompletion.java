package amity.desk;

import amity.boundary.BoundaryNotice;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps that a boundary was said; and that it was not, after all. */
@Component
record BoundaryCompletion(BoundaryNotice telling) implements CompletionTarget {
    static final String RULE = "boundary";

    @Override
    public Optional<Completions.Written> write(Practice practice, EntryOutcome becomes, @Nullable String anyway) {
        if (!(becomes instanceof EntryOutcome.Told(var boundary))) return Optional.empty();
        var told = telling.told(practice, boundary.id(), null, anyway);
        return Optional.of(new Completions.Written(told.moment(), null, told.pass()));
    }

    @Override
    public void takeBack(Practice practice, DeskAnswer answer) {
        if (answer.word() != DeskAnswer.Word.DONE || !answer.about().startsWith(RULE + ":")) return;
        telling.notTold(
                practice,
                UUID.fromString(answer.about().substring(RULE.length() + 1)),
                LocalDate.parse(answer.entry().substring(answer.about().length() + 1)));
    }
}
