package amity.knowing.question;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.SEASON_QUESTION;

import amity.plan.MissingFact;
import amity.practice.Practice;
import amity.schema.tables.records.SeasonQuestionRecord;
import amity.shell.Ids;
import amity.shell.Keyword;
import amity.shell.TransactionCache;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record QuestionStore(DSLContext db) {
    private record OfSeason(Practice.Id practice, UUID season) {}

    /** Questions of a client that was merged into another count as that one's. */
    List<QuestionState> of(Practice practice, UUID season) {
        return TransactionCache.once(new OfSeason(practice.id(), season), () -> db.select(
                        SEASON_QUESTION, DSL.coalesce(CLIENT_CLIENT_VIEW.MERGED_INTO, SEASON_QUESTION.SUBJECT_ID))
                .from(SEASON_QUESTION)
                .leftJoin(CLIENT_CLIENT_VIEW)
                .on(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(SEASON_QUESTION.PRACTICE_ID))
                .and(CLIENT_CLIENT_VIEW.ID.eq(SEASON_QUESTION.SUBJECT_ID))
                .where(SEASON_QUESTION.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_QUESTION.SEASON_ID.eq(season))
                .fetch(both -> {
                    var row = both.value1();
                    return new QuestionState(
                            both.value2(),
                            Keyword.of(MissingFact.class, row.getWhat()),
                            row.getAskedOn(),
                            row.getAnsweredOn(),
                            row.getLetGoOn() != null);
                }));
    }

    void asked(Practice practice, UUID season, UUID subject, MissingFact what, @Nullable LocalDate on) {
        var row = row(practice, season, subject, what);
        row.setAskedOn(on);
        row.store();
    }

    void letGo(Practice practice, UUID season, UUID subject, MissingFact what, LocalDate on) {
        var row = row(practice, season, subject, what);
        row.setLetGoOn(on);
        row.store();
    }

    void answered(
            Practice practice,
            UUID season,
            UUID subject,
            MissingFact what,
            LocalDate on,
            UUID moment,
            @Nullable UUID fact) {
        var row = row(practice, season, subject, what);
        row.setAnsweredOn(on);
        row.setMomentId(moment);
        row.setFactId(fact);
        row.store();
    }

    void unanswered(Practice practice, UUID moment) {
        db.update(SEASON_QUESTION)
                .setNull(SEASON_QUESTION.ANSWERED_ON)
                .setNull(SEASON_QUESTION.MOMENT_ID)
                .setNull(SEASON_QUESTION.FACT_ID)
                .where(SEASON_QUESTION.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_QUESTION.MOMENT_ID.eq(moment))
                .execute();
    }

    private SeasonQuestionRecord row(Practice practice, UUID season, UUID subject, MissingFact what) {
        var known = db.selectFrom(SEASON_QUESTION)
                .where(SEASON_QUESTION.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_QUESTION.SEASON_ID.eq(season))
                .and(SEASON_QUESTION.SUBJECT_ID.eq(subject))
                .and(SEASON_QUESTION.WHAT.eq(what.word()))
                .fetchOne();
        if (known != null) return known;
        var row = db.newRecord(SEASON_QUESTION);
        row.setPracticeId(practice.id().value());
        row.setId(Ids.next());
        row.setSeasonId(season);
        row.setSubjectId(subject);
        row.setWhat(what.word());
        return row;
    }
}
