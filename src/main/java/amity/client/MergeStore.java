package amity.client;

import static amity.schema.Tables.CLIENT_CLIENT;

import amity.practice.Practice;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record MergeStore(DSLContext db) {
    boolean knows(Practice.Id practice, Client.Id one, Client.Id other) {
        return db.fetchExists(CLIENT_CLIENT, is(practice, one)) && db.fetchExists(CLIENT_CLIENT, is(practice, other));
    }

    Optional<Client.Id> mergedInto(Practice.Id practice, Client.Id client) {
        return db.select(CLIENT_CLIENT.MERGED_INTO)
                .from(CLIENT_CLIENT)
                .where(is(practice, client))
                .and(CLIENT_CLIENT.MERGED_INTO.isNotNull())
                .fetchOptional(row -> new Client.Id(row.value1()));
    }

    /** Clients merged into the one that goes come along. */
    void merge(Practice.Id practice, Client.Id kept, Client.Id gone) {
        db.update(CLIENT_CLIENT)
                .set(CLIENT_CLIENT.MERGED_INTO, kept.value())
                .where(is(practice, gone)
                        .or(CLIENT_CLIENT
                                .PRACTICE_ID
                                .eq(practice.value())
                                .and(CLIENT_CLIENT.MERGED_INTO.eq(gone.value()))))
                .execute();
    }

    void unmerge(Practice.Id practice, Client.Id back) {
        db.update(CLIENT_CLIENT)
                .setNull(CLIENT_CLIENT.MERGED_INTO)
                .where(is(practice, back))
                .execute();
    }

    Map<Client.Id, String> joined(Practice.Id practice, Client.Id kept) {
        return db.select(CLIENT_CLIENT.ID, CLIENT_CLIENT.NAME)
                .from(CLIENT_CLIENT)
                .where(CLIENT_CLIENT.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_CLIENT.MERGED_INTO.eq(kept.value()))
                .orderBy(CLIENT_CLIENT.SORT_NAME, CLIENT_CLIENT.ID)
                .fetchMap(row -> new Client.Id(row.value1()), row -> row.value2());
    }

    private static Condition is(Practice.Id practice, Client.Id client) {
        return CLIENT_CLIENT.PRACTICE_ID.eq(practice.value()).and(CLIENT_CLIENT.ID.eq(client.value()));
    }
}
