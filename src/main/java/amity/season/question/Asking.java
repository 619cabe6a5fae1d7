package amity.season.question;

import amity.practice.Practice;
import amity.season.Season;
import amity.season.rules.Unknown;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a gap into a question with its openings: where the personal side is closed, plainly only. */
@Component
class Asking {
    private final Openings openings;
    private final OtherWays otherWays;

    Asking(Openings openings, OtherWays otherWays) {
        this.openings = openings;
        this.otherWays = otherWays;
    }

    /** Whether without the other ways, today, when it was asked, and when they next talk. */
    record When(
            boolean briefly,
            LocalDate today,
            @Nullable LocalDate asked,
            @Nullable LocalDate talk) {}

    Question question(Practice practice, Season season, Gaps.Gap gap, Unknown what, When when) {
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
                when.briefly() ? List.of() : otherWays.to(practice, gap, what, when.today()),
                when.asked(),
                when.talk());
    }
}
