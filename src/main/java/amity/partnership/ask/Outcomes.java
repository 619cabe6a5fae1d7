package amity.partnership.ask;

import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Writes down what came of an ask: what was given is a moment of its way, and a no at most a talk, which counts for nothing. */
@Component
record Outcomes(Ledger ledger, Words words) {
    private static final String SOURCE = "ask";

    /** They gave it; a suggestion that was asked for was invited. */
    Moment.Id given(Practice practice, Ask ask, LocalDate on, String what) {
        var said = what.isBlank()
                ? words.say("ask.moment.given", words.say("ask.way." + ask.way().word()), ask.words())
                : what.strip();
        return record(
                practice,
                note(ask, said, on)
                        .as(ask.way())
                        .direction(Direction.RECEIVED)
                        .invited(ask.way() == Kind.SUGGESTION ? true : null));
    }

    /** They would rather not: a talk that was had. */
    Moment.Id declined(Practice practice, Ask ask, LocalDate on) {
        var said = words.say(
                "ask.moment.declined", words.say("ask.way." + ask.way().word()));
        return record(practice, note(ask, said, on).as(Kind.TALK));
    }

    private static Note note(Ask ask, String said, LocalDate on) {
        var person = ask.person();
        return Note.of(ask.client(), said).on(on).present(person).from(SOURCE);
    }

    private Moment.Id record(Practice practice, Note note) {
        return ledger.tell(practice, note).id();
    }

    /** Strikes out the moment that came of the ask. */
    void takeBack(Practice practice, Ask ask) {
        var moment = ask.moment();
        if (moment != null && ledger.entry(practice.id(), moment).stands()) {
            ledger.strike(practice, moment, words.say("ask.moment.taken-back"));
        }
    }

    /** The same moment on another day; what she has corrected or struck out herself since stays as she left it. */
    Moment.Id on(Practice practice, Moment.Id id, LocalDate day) {
        var entry = ledger.entry(practice.id(), id);
        if (!entry.stands()) return id;
        var moment = entry.moment();
        return ledger.correct(
                        practice, id, ledger.note(practice.id(), moment).on(day).at(null, moment.minutes()))
                .id();
    }
}
