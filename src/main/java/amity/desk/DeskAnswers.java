package amity.desk;

import static java.util.Objects.requireNonNull;

import amity.calendar.Appointments;
import amity.client.Client;
import amity.knowing.Remark;
import amity.partnership.ask.AskState;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the user answers to the desk: done, later, not this, and undo. */
@Component
@Transactional
public class DeskAnswers {
    private static final Duration AHEAD = Duration.ofDays(60);
    private final Desk desk;
    private final AnswerStore store;
    private final Completions doing;
    private final Looks looks;
    private final Appointments appointments;

    DeskAnswers(Desk desk, AnswerStore store, Completions doing, Looks looks, Appointments appointments) {
        this.desk = desk;
        this.store = store;
        this.doing = doing;
        this.looks = looks;
        this.appointments = appointments;
    }

    /** The same, giving no reason to pass what the guard warns of. */
    public DeskAnswer done(Practice practice, String id) {
        return done(practice, id, null);
    }

    /**
     * It is done: what it is about becomes a moment, once.
     *
     * @param anyway why, where the guard warns of it
     */
    public DeskAnswer done(Practice practice, String id, @Nullable String anyway) {
        var already = store.find(practice.id(), id).filter(answer -> answer.word() == DeskAnswer.Word.DONE);
        return already.orElseGet(() -> {
            var entry = desk.get(practice, id);
            return keep(practice, entry, DeskAnswer.Word.DONE, null, doing.write(practice, entry, anyway));
        });
    }

    /** They talked: the talk becomes a moment, with what was learned in it. */
    public DeskAnswer talked(Practice practice, String id, List<Remark> heard) {
        var entry = desk.get(practice, id);
        var written = doing.talked(practice, entry, heard, looks.now(practice));
        return keep(practice, entry, DeskAnswer.Word.DONE, null, written);
    }

    /** A question is answered: what they said is kept, as she left what it was read as. */
    public DeskAnswer answered(Practice practice, String id, String said, List<Remark> read) {
        var entry = desk.get(practice, id);
        return keep(practice, entry, DeskAnswer.Word.DONE, null, doing.answered(practice, entry, said, read));
    }

    public DeskAnswer wanted(Practice practice, String id, String word) {
        var entry = desk.get(practice, id);
        doing.wanted(practice, entry, word);
        return keep(practice, entry, DeskAnswer.Word.DONE, null, Completions.Written.NOTHING);
    }

    public DeskAnswer asked(Practice practice, String id, AskState step) {
        var entry = desk.get(practice, id);
        return keep(practice, entry, DeskAnswer.Word.DONE, null, doing.step(practice, entry, step));
    }

    /** It can wait until a day, when work begins. */
    public DeskAnswer later(Practice practice, String id, LocalDate day) {
        var until = looks.now(practice).week().beginning(day);
        return keep(practice, desk.get(practice, id), DeskAnswer.Word.LATER, until, Completions.Written.NOTHING);
    }

    /** Not this, as long as the reason stays the same. */
    public DeskAnswer notThis(Practice practice, String id) {
        var entry = desk.get(practice, id);
        doing.refuseUnseen(entry);
        return keep(practice, entry, DeskAnswer.Word.NOT_THIS, null, Completions.Written.NOTHING);
    }

    /** Takes an answer back, and what was written for it. */
    public DeskAnswer undo(Practice practice, String id) {
        var answer =
                store.find(practice.id(), id).orElseThrow(() -> NotFound.of("refusal.desk-answers.nothing-take-back"));
        doing.undo(practice, answer);
        store.remove(practice.id(), id);
        return answer;
    }

    /**
     * The days to which a thing can be put off, all of them working days but for the talks.
     *
     * @param talks the day of the next appointment with each client that has one
     */
    public record Delays(LocalDate next, LocalDate inAWeek, LocalDate inAMonth, Map<Client.Id, LocalDate> talks) {}

    @Transactional(readOnly = true)
    public Delays delays(Practice practice) {
        var look = looks.now(practice);
        var week = look.week();
        var tomorrow = look.today().plusDays(1).atStartOfDay(practice.zone()).toInstant();
        return new Delays(
                week.next(look.today()),
                week.from(look.today().plusWeeks(1)),
                week.from(look.today().plusMonths(1)),
                appointments.withClients(practice.id(), tomorrow, tomorrow.plus(AHEAD)).stream()
                        .collect(Collectors.toMap(
                                talk -> requireNonNull(talk.client()),
                                talk -> LocalDate.ofInstant(talk.start(), practice.zone()),
                                (first, second) -> first)));
    }

    private DeskAnswer keep(
            Practice practice,
            Entry entry,
            DeskAnswer.Word word,
            @Nullable Instant until,
            Completions.Written written) {
        var answer = new DeskAnswer(
                Ids.next(),
                entry.id().toString(),
                entry.id().about(),
                word,
                entry.reason(),
                entry.what(),
                entry.client(),
                until,
                written.pass() == null
                        ? looks.now(practice).now()
                        : written.pass().action().at(),
                written.moment(),
                written.promise());
        store.put(practice.id(), answer);
        return answer;
    }
}
