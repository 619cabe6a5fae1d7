package amity.standing;

import static amity.schema.Tables.RELATIONSHIP_STANDING;

import amity.client.Client;
import amity.partnership.Stands;
import amity.practice.Practice;
import amity.reading.RelationshipKind;
import amity.review.Wanted;
import amity.schema.tables.RelationshipStanding;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads of standings where clients are and where they are wanted. */
@Component
class StandStore {
    private static final RelationshipStanding S = RELATIONSHIP_STANDING;
    private final DSLContext db;

    StandStore(DSLContext db) {
        this.db = db;
    }

    Stands.Some counted(Practice practice, boolean everyone, int offset, int limit) {
        var which = here(practice).and(everyone ? DSL.noCondition() : S.COUNTS_SHOWN.isTrue());
        return some(which, List.of(S.RECEIVED.desc(), S.GIVEN.desc(), S.SORT_NAME, S.CLIENT_ID), offset, limit);
    }

    Stands.Some uncounted(Practice practice, int limit) {
        return some(here(practice).and(S.COUNTS_SHOWN.isFalse()), List.of(S.SORT_NAME, S.CLIENT_ID), 0, limit);
    }

    /** Where less comes back than is wanted; those wanted as partners first. */
    Stands.Some wanting(Practice practice, int limit) {
        return some(
                here(practice).and(S.OTHER_THAN_WANTED.isTrue()),
                List.of(S.WANTED.desc(), S.GIVEN.desc(), S.SORT_NAME, S.CLIENT_ID),
                0,
                limit);
    }

    private Stands.Some some(Condition which, List<OrderField<?>> order, int offset, int limit) {
        var stands = db.selectFrom(S)
                .where(which)
                .orderBy(order)
                .limit(limit)
                .offset(offset)
                .fetch(row -> new Stands.Stand(
                        new Client.Id(row.getClientId()),
                        row.getName(),
                        RelationshipKind.Word.named(row.getKind()),
                        row.getWanted() == null ? null : Wanted.named(row.getWanted()),
                        row.getLastWork() != null));
        return new Stands.Some(stands, db.fetchCount(db.selectOne().from(S).where(which)));
    }

    private static Condition here(Practice practice) {
        return S.PRACTICE_ID.eq(practice.id().value()).and(S.STATUS.ne(Client.Status.PARTED.word()));
    }
}
