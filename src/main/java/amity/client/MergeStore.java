package amity.client;

import static amity.schema.Tables.CLIENT_ALIAS;
import static amity.schema.Tables.CLIENT_CLIENT;
import static amity.schema.Tables.CLIENT_FACT;
import static amity.schema.Tables.CLIENT_INTRODUCTION;
import static amity.schema.Tables.CLIENT_OPEN_MATTER;
import static amity.schema.Tables.CLIENT_PARTING;
import static amity.schema.Tables.CLIENT_PERSON;

import amity.practice.Practice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class MergeStore {
    private final DSLContext db;

    MergeStore(DSLContext db) {
        this.db = db;
    }

    /** A column that says whose a record is, and the one that says with whom it came. */
    private record Belonging<R extends Record>(TableField<R, UUID> client, TableField<R, UUID> cameAs) {}

    private static final List<Belonging<?>> BELONGINGS = List.of(
            new Belonging<>(CLIENT_ALIAS.CLIENT_ID, CLIENT_ALIAS.CAME_AS),
            new Belonging<>(CLIENT_PERSON.CLIENT_ID, CLIENT_PERSON.CAME_AS),
            new Belonging<>(CLIENT_FACT.CLIENT_ID, CLIENT_FACT.CAME_AS),
            new Belonging<>(CLIENT_PARTING.CLIENT_ID, CLIENT_PARTING.CAME_AS),
            new Belonging<>(CLIENT_OPEN_MATTER.CLIENT_ID, CLIENT_OPEN_MATTER.CAME_AS),
            new Belonging<>(CLIENT_INTRODUCTION.INTRODUCER_CLIENT_ID, CLIENT_INTRODUCTION.INTRODUCER_CAME_AS),
            new Belonging<>(CLIENT_INTRODUCTION.INTRODUCED_CLIENT_ID, CLIENT_INTRODUCTION.INTRODUCED_CAME_AS));

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
        BELONGINGS.forEach(belonging -> move(practice, belonging, kept, gone));
        db.update(CLIENT_CLIENT)
                .set(CLIENT_CLIENT.MERGED_INTO, kept.value())
                .where(is(practice, gone)
                        .or(CLIENT_CLIENT
                                .PRACTICE_ID
                                .eq(practice.value())
                                .and(CLIENT_CLIENT.MERGED_INTO.eq(gone.value()))))
                .execute();
    }

    private <R extends Record> void move(Practice.Id practice, Belonging<R> belonging, Client.Id kept, Client.Id gone) {
        db.update(belonging.client().getTable())
                .set(belonging.cameAs(), DSL.coalesce(belonging.cameAs(), DSL.val(gone.value())))
                .set(belonging.client(), kept.value())
                .where(of(practice))
                .and(belonging.client().eq(gone.value()))
                .execute();
    }

    void unmerge(Practice.Id practice, Client.Id kept, Client.Id back) {
        BELONGINGS.forEach(belonging -> moveBack(practice, belonging, kept, back));
        db.update(CLIENT_CLIENT)
                .setNull(CLIENT_CLIENT.MERGED_INTO)
                .where(is(practice, back))
                .execute();
    }

    private <R extends Record> void moveBack(
            Practice.Id practice, Belonging<R> belonging, Client.Id kept, Client.Id back) {
        db.update(belonging.client().getTable())
                .set(belonging.client(), back.value())
                .setNull(belonging.cameAs())
                .where(of(practice))
                .and(belonging.client().eq(kept.value()))
                .and(belonging.cameAs().eq(back.value()))
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

    private static Condition of(Practice.Id practice) {
        return DSL.field(DSL.name("practice_id"), UUID.class).eq(practice.value());
    }

    private static Condition is(Practice.Id practice, Client.Id client) {
        return CLIENT_CLIENT.PRACTICE_ID.eq(practice.value()).and(CLIENT_CLIENT.ID.eq(client.value()));
    }
}
