package amity.desk;

import amity.moment.Direction;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.moment.Proposals;
import amity.practice.Practice;
import org.springframework.stereotype.Component;

/** Writes down that a promise was kept: the way in which it was is read from its words, as for a moment noted. */
@Component
record PromiseCompletion(Ledger ledger, Promises promises, Proposals proposals) {
    Completions.Written keep(Practice practice, Promise promise) {
        var given = promise.whose() == Promise.Whose.OURS ? Direction.GIVEN : Direction.RECEIVED;
        var way = proposals.of(practice, promise.words(), "", given, null).kind();
        var moment = ledger.tell(
                practice,
                Note.of(promise.client(), Sentences.capital(promise.words()))
                        .as(way)
                        .direction(given)
                        .from(Completions.SOURCE));
        promises.keep(practice, promise.id(), moment.id());
        return new Completions.Written(moment.id(), promise.id(), null);
    }

    void reopen(Practice practice, Promise.Id promise) {
        promises.reopen(practice, promise);
    }
}
