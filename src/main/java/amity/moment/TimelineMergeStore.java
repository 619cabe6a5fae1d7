package amity.moment;

import static amity.schema.Tables.MOMENT_MOMENT;
import static amity.schema.Tables.MOMENT_PROMISE;

import amity.client.Client;
import amity.practice.Practice;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class TimelineMergeStore {
    private final DSLContext db;

    TimelineMergeStore(DSLContext db) {
        this.db = db;
    }

    void merge(Practice.Id practice, Client.Id kept, Client.Id gone) {
        db.update(MOMENT_MOMENT)
                .set(MOMENT_MOMENT.CAME_AS, DSL.coalesce(MOMENT_MOMENT.CAME_AS, DSL.val(gone.value())))
                .set(MOMENT_MOMENT.CLIENT_ID, kept.value())
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.CLIENT_ID.eq(gone.value()))
                .execute();
        db.update(MOMENT_PROMISE)
                .set(MOMENT_PROMISE.CAME_AS, DSL.coalesce(MOMENT_PROMISE.CAME_AS, DSL.val(gone.value())))
                .set(MOMENT_PROMISE.CLIENT_ID, kept.value())
                .where(MOMENT_PROMISE.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_PROMISE.CLIENT_ID.eq(gone.value()))
                .execute();
    }

    void unmerge(Practice.Id practice, Client.Id kept, Client.Id back) {
        db.update(MOMENT_MOMENT)
                .set(MOMENT_MOMENT.CLIENT_ID, back.value())
                .setNull(MOMENT_MOMENT.CAME_AS)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.CLIENT_ID.eq(kept.value()))
                .and(MOMENT_MOMENT.CAME_AS.eq(back.value()))
                .execute();
        db.update(MOMENT_PROMISE)
                .set(MOMENT_PROMISE.CLIENT_ID, back.value())
                .setNull(MOMENT_PROMISE.CAME_AS)
                .where(MOMENT_PROMISE.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_PROMISE.CLIENT_ID.eq(kept.value()))
                .and(MOMENT_PROMISE.CAME_AS.eq(back.value()))
                .execute();
    }
}
