package amity.partnership.ask;

import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an ask may become next and on which day; what it may not is said in one sentence. */
@Component
record Turns(Words words, Clock clock) {
    private static final int LONGEST = 2_000;
    private static final int AFTER_PLANNING = 7;
    private static final int AFTER_ASKING = 14;
    private static final int AFTER_AGREEING = 30;

    LocalDate today(Practice practice) {
        return practice.today(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** The ask one step on, on a day or today, with the day to think of it again. */
    Ask next(Practice practice, Ask ask, AskState step, @Nullable LocalDate on) {
        if (!ask.state().next().contains(step))
            throw refused("ask.wrong.step." + ask.state().word());
        return day(practice, ask, step, on == null ? today(practice) : on).remind(reminder(practice, step));
    }

    Ask corrected(Practice practice, Ask ask, AskState step, LocalDate day) {
        if (!ask.days().containsKey(step)) throw refused("ask.wrong.no-step");
        return day(practice, ask, step, day);
    }

    private Ask day(Practice practice, Ask ask, AskState step, LocalDate day) {
        if (day.isAfter(today(practice))) throw refused("ask.wrong.future");
        if (!ask.fits(step, day)) throw refused("ask.wrong.order");
        return ask.with(step, day);
    }

    /** When she is reminded by default; null once the ask is over. */
    @Nullable
    LocalDate reminder(Practice practice, AskState state) {
        var today = today(practice);
        return switch (state) {
            case PLANNED -> today.plusDays(AFTER_PLANNING);
            case ASKED -> today.plusDays(AFTER_ASKING);
            case AGREED -> today.plusDays(AFTER_AGREEING);
            case GIVEN, DECLINED, WITHDRAWN -> null;
        };
    }

    @Nullable
    LocalDate reminder(Practice practice, Ask ask, @Nullable LocalDate day) {
        if (!ask.isOpen()) throw refused("ask.wrong.step." + ask.state().word());
        if (day != null && day.isBefore(today(practice))) throw refused("ask.wrong.remind");
        return day;
    }

    String said(String typed) {
        var said = typed.strip();
        if (said.isEmpty()) throw refused("ask.wrong.empty");
        if (said.length() > LONGEST) throw refused("ask.wrong.long", LONGEST);
        return said;
    }

    Refusal refused(String key, Object... fills) {
        return new Refusal(words.say(key, fills));
    }
}
