package amity.partnership.agreement;

import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how often something is done and how it has been kept; it says “not yet”, and of nobody that they missed it. */
@Component
public class AgreementWords {
    private final Words words;

    AgreementWords(Words words) {
        this.words = words;
    }

    /** {@code twice each quarter}, {@code once, by 24 Dec 2026}. */
    public String shown(AgreementLine line) {
        if (line.rhythm() == Rhythm.ONCE) {
            var by = line.by();
            var times = words.say("agreement.times", line.times());
            return by == null ? times : words.say("agreement.times.by", times, Days.dated(by));
        }
        return line.rhythm() == Rhythm.WHENEVER
                ? words.say("agreement.whenever")
                : words.say(
                        "agreement.every",
                        words.say("agreement.times", line.times()),
                        words.say("agreement.rhythm." + line.rhythm().word()));
    }

    /** {@code Kept, 19 of 19}, {@code 0 of 2}, {@code Done, 14 May}. */
    public String state(LineProgress progress, LocalDate today) {
        var line = progress.line();
        var on = progress.on();
        if (on != null) return words.say("agreement.done", Days.shown(on, today));
        return switch (line.rhythm()) {
            case ONCE -> words.say("agreement.of", progress.done(), line.times());
            case WHENEVER ->
                progress.done() == 0
                        ? words.say("agreement.not-yet")
                        : words.say("agreement.kept.times", progress.done());
            case MONTH, QUARTER, YEAR ->
                progress.of() == 0
                        ? words.say("agreement.not-yet")
                        : words.say(
                                progress.isEven() ? "agreement.kept" : "agreement.of", progress.done(), progress.of());
        };
    }

    /** The same for the other side to read, where what is still open is “not yet” and nothing more. */
    public String toThem(LineProgress progress, LocalDate today) {
        return progress.done() == 0 ? words.say("agreement.not-yet") : state(progress, today);
    }

    /** By when the current round is to be kept; null where it is, or for what is done once. */
    public @Nullable String due(LineProgress progress, LocalDate today) {
        var due = progress.due();
        return due == null || !progress.line().rhythm().recurs()
                ? null
                : words.say("agreement.this." + progress.line().rhythm().word(), Days.shown(due, today));
    }

    public String agreed(Agreement agreement) {
        var how = agreement.how();
        return how == null
                ? words.say("agreement.agreed", Days.dated(agreement.agreed()))
                : words.say("agreement.agreed.how", Days.dated(agreement.agreed()), how);
    }
}
