package amity.desk;

import static amity.schema.Tables.DESK_ANSWER;

import amity.client.Client;
import amity.moment.Moment;
import amity.moment.Promise;
import amity.practice.Practice;
import amity.schema.tables.records.DeskAnswerRecord;
import amity.shell.Keyword;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record AnswerStore(DSLContext db) {
    /** Keeps an answer in place of an earlier one to the same entry. */
    void put(Practice.Id practice, DeskAnswer answer) {
        remove(practice, answer.entry());
        var client = answer.client();
        var moment = answer.moment();
        var promise = answer.promise();
        var row = db.newRecord(DESK_ANSWER);
        row.setPracticeId(practice.value());
        row.setId(answer.id());
        row.setEntry(answer.entry());
        row.setAbout(answer.about());
        row.setAnswer(answer.word().word());
        row.setReason(answer.reason());
        row.setWhat(answer.what());
        row.setClientId(client == null ? null : client.value());
        row.setUntilAt(answer.until());
        row.setAnsweredAt(answer.answeredAt());
        row.setMomentId(moment == null ? null : moment.value());
        row.setPromiseId(promise == null ? null : promise.value());
        db.insertInto(DESK_ANSWER).set(row).execute();
    }

    void remove(Practice.Id practice, String entry) {
        db.deleteFrom(DESK_ANSWER)
                .where(DESK_ANSWER.PRACTICE_ID.eq(practice.value()))
                .and(DESK_ANSWER.ENTRY.eq(entry))
                .execute();
    }

    Optional<DeskAnswer> find(Practice.Id practice, String entry) {
        return db.selectFrom(DESK_ANSWER)
                .where(DESK_ANSWER.PRACTICE_ID.eq(practice.value()))
                .and(DESK_ANSWER.ENTRY.eq(entry))
                .fetchOptional(AnswerStore::answer);
    }

    /** The answers that may keep any of these off the desk. */
    List<DeskAnswer> about(Practice.Id practice, Collection<String> abouts) {
        return db.selectFrom(DESK_ANSWER)
                .where(DESK_ANSWER.PRACTICE_ID.eq(practice.value()))
                .and(DESK_ANSWER.ABOUT.in(abouts))
                .orderBy(DESK_ANSWER.ID)
                .fetch(AnswerStore::answer);
    }

    List<DeskAnswer> since(Practice.Id practice, Instant since, DeskAnswer.Word word) {
        return db.selectFrom(DESK_ANSWER)
                .where(DESK_ANSWER.PRACTICE_ID.eq(practice.value()))
                .and(DESK_ANSWER.ANSWERED_AT.ge(since))
                .and(DESK_ANSWER.ANSWER.eq(word.word()))
                .orderBy(DESK_ANSWER.ANSWERED_AT, DESK_ANSWER.ID)
                .fetch(AnswerStore::answer);
    }

    private static DeskAnswer answer(DeskAnswerRecord row) {
        return new DeskAnswer(
                row.getId(),
                row.getEntry(),
                row.getAbout(),
                Keyword.of(DeskAnswer.Word.class, row.getAnswer()),
                row.getReason(),
                row.getWhat(),
                row.getClientId() == null ? null : new Client.Id(row.getClientId()),
                row.getUntilAt(),
                row.getAnsweredAt(),
                row.getMomentId() == null ? null : new Moment.Id(row.getMomentId()),
                row.getPromiseId() == null ? null : new Promise.Id(row.getPromiseId()));
    }
}
