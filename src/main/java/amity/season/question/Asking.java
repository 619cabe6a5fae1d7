package amity.season.question;

import amity.season.Season;
import amity.season.rules.Unknown;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a gap into a question with its openings: where the personal side is closed, plainly only. */
@Component
class Asking {
    private final Openings openings;

    Asking(Openings openings) {
        this.openings = openings;
    }

    /** When it was asked, and when they next talk. */
    record When(@Nullable LocalDate asked, @Nullable LocalDate talk) {}

    Question question(Season season, Gaps.Gap gap, Unknown what, When when) {
        var entry = gap.entry();
        return new Question(
                season,
                entry.id(),
                gap.client(),
                entry.person(),
                what,
                openings.sentence(what, entry.name()),
                Gaps.isOpen(gap.client()) ? openings.inPassing(what, entry.id()) : null,
                openings.plainly(what, entry.id(), season),
                when.asked(),
                when.talk());
    }
}
