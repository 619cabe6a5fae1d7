package amity.desk;

import amity.boundary.Guard;
import amity.client.Client;
import amity.knowing.Remark;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.OffTheRecord;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what was done with a client, with the guard’s leave where it is only now done, and strikes it out again. */
@Component
record DeedLog(Guard guard, Ledger ledger, TalkNotes hearing, OffTheRecord offTheRecord, Words words) {
    Completions.Written note(Practice practice, EntryOutcome.Noted noted, @Nullable String anyway) {
        var action = noted.action();
        var note = noted.note().from(Completions.SOURCE);
        if (action == null) {
            return new Completions.Written(ledger.tell(practice, note).id(), null, null);
        }
        var pass = guard.pass(practice, action, anyway);
        return new Completions.Written(ledger.record(practice, pass, note).id(), null, pass);
    }

    /** Writes down a talk with what was heard in it. */
    Completions.Written talk(Practice practice, Client client, Note talk, List<Remark> heard, LocalDate today) {
        var note = hearing.in(practice, client, talk, heard);
        offTheRecord.keepsOut(practice, client.id(), note.nature().strand()).ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
        var moment = ledger.tell(practice, note.from(Completions.SOURCE));
        hearing.keep(practice, client, moment, today, heard);
        return new Completions.Written(moment.id(), null, null);
    }

    void undo(Practice practice, DeskAnswer answer) {
        var moment = answer.moment();
        var client = answer.client();
        strike(practice, moment);
        if (client != null && moment != null && answer.about().startsWith(BeforeTalks.RULE + ":")) {
            hearing.takeBack(practice, client, moment);
        }
        if (client != null) {
            guard.takeBack(practice, client, answer.answeredAt());
        }
    }

    private void strike(Practice practice, Moment.@Nullable Id moment) {
        if (moment != null && ledger.entry(practice.id(), moment).stands()) {
            ledger.strike(practice, moment, words.say("desk.undone"));
        }
    }
}
