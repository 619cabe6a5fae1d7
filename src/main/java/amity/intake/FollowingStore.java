package amity.intake;

import static amity.schema.Tables.EXCHANGE_DRAFT;
import static amity.schema.Tables.EXCHANGE_PARTY;

import amity.client.Client;
import amity.practice.Practice;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class FollowingStore {
    private static final List<TableField<? extends Record, UUID>> WHOSE =
            List.of(EXCHANGE_DRAFT.CLIENT_ID, EXCHANGE_PARTY.CLIENT_ID, EXCHANGE_PARTY.CHOSEN);
    private final DSLContext db;

    FollowingStore(DSLContext db) {
        this.db = db;
    }

    void move(Practice.Id practice, Client.Id from, Client.Id to) {
        WHOSE.forEach(whose -> db.update(whose.getTable())
                .set(whose, to.value())
                .where(DSL.field(DSL.name("practice_id"), UUID.class).eq(practice.value()))
                .and(whose.eq(from.value()))
                .execute());
    }
}
