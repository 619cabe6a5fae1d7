package amity.desk;

import amity.boundary.Guard;
import amity.client.Client;
import amity.knowing.Remark;
import amity.moment.Direction;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.OffTheRecord;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.moment.Proposals;
import amity.practice.Practice;
import amity.shell.Language;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what was done with a client, with the guard’s leave where it is only now done, and strikes it out again. */
@Component
record DeedLog(
        Guard guard,
        Ledger ledger,
        TalkNotes hearing,
        OffTheRecord offTheRecord,
        Promises promises,
        Proposals proposals,
        Words words) {
    private static final String SOURCE = "desk";

    Completions.Written note(Practice practice, EntryOutcome.Noted noted, @Nullable String anyway) {
        var action = noted.action();
        var note = noted.note().from(SOURCE);
        if (action == null)
            return Completions.Written.of(ledger.tell(practice, note).id());
        var pass = guard.pass(practice, action, anyway);
        return new Completions.Written(ledger.record(practice, pass, note).id(), null, pass);
    }

    Completions.Written talk(Practice practice, Client client, Note talk, List<Remark> heard, LocalDate today) {
        var note = hearing.in(practice, client, talk, heard);
        offTheRecord.keepsOut(practice, client.id(), note.nature().strand()).ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
        var moment = ledger.tell(practice, note.from(SOURCE));
        hearing.keep(practice, client, moment, today, heard);
        return Completions.Written.of(moment.id());
    }

    /** A promise was kept: the way in which it was is read from its words, as for a moment noted. */
    Completions.Written keep(Practice practice, Promise promise) {
        var given = promise.whose() == Promise.Whose.OURS ? Direction.GIVEN : Direction.RECEIVED;
        var way = proposals.of(practice, promise.words(), "", given, null).kind();
        var note = Note.of(promise.client(), Language.capital(promise.words()))
                .as(way)
                .direction(given)
                .from(SOURCE);
        var moment = ledger.tell(practice, note).id();
        promises.keep(practice, promise.id(), moment);
        return new Completions.Written(moment, promise.id(), null);
    }

    void undo(Practice practice, DeskAnswer answer) {
        var moment = answer.moment();
        var client = answer.client();
        strike(practice, moment);
        if (client != null && moment != null && answer.rule().equals(BeforeTalks.RULE)) {
            hearing.takeBack(practice, client, moment);
        }
        if (client != null) {
            guard.takeBack(practice, client, answer.answeredAt());
        }
        if (answer.promise() != null) {
            promises.reopen(practice, answer.promise());
        }
    }

    private void strike(Practice practice, Moment.@Nullable Id moment) {
        if (moment != null && ledger.entry(practice.id(), moment).stands()) {
            ledger.strike(practice, moment, words.say("desk.undone"));
        }
    }
}
