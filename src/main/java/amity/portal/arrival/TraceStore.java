package amity.portal.arrival;

import static amity.schema.Tables.PORTAL_TRACE;

import amity.practice.Practice;
import amity.shell.Ids;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record TraceStore(DSLContext db) {
    void insert(Practice.Id practice, UUID arrival, List<Arrival.Trace> traces) {
        traces.forEach(trace -> db.insertInto(PORTAL_TRACE)
                .set(PORTAL_TRACE.PRACTICE_ID, practice.value())
                .set(PORTAL_TRACE.ID, Ids.next())
                .set(PORTAL_TRACE.ARRIVAL_ID, arrival)
                .set(PORTAL_TRACE.SORT, trace.sort())
                .set(PORTAL_TRACE.RECORD_ID, trace.record())
                .set(PORTAL_TRACE.WORDS, trace.words())
                .execute());
    }

    /** In the order in which they were written. */
    List<Arrival.Trace> of(Practice.Id practice, UUID arrival) {
        return db.selectFrom(PORTAL_TRACE)
                .where(PORTAL_TRACE.PRACTICE_ID.eq(practice.value()))
                .and(PORTAL_TRACE.ARRIVAL_ID.eq(arrival))
                .orderBy(PORTAL_TRACE.ID)
                .fetch(row -> new Arrival.Trace(row.getSort(), row.getRecordId(), row.getWords()));
    }

    void delete(Practice.Id practice, UUID arrival) {
        db.deleteFrom(PORTAL_TRACE)
                .where(PORTAL_TRACE.PRACTICE_ID.eq(practice.value()))
                .and(PORTAL_TRACE.ARRIVAL_ID.eq(arrival))
                .execute();
    }
}
