package amity.portal.arrival;

import static amity.schema.Tables.PORTAL_ARRIVAL;
import static amity.schema.Tables.PORTAL_NO;
import static java.util.stream.Collectors.groupingBy;

import amity.client.Client;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Keyword;
import amity.shell.TransactionCache;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record ClientNoStore(DSLContext db) {
    private static final int MANY = 500;

    void insert(Practice.Id practice, ClientNo no) {
        db.insertInto(PORTAL_NO)
                .set(PORTAL_NO.PRACTICE_ID, practice.value())
                .set(PORTAL_NO.ID, no.id())
                .set(PORTAL_NO.CLIENT_ID, no.client().value())
                .set(PORTAL_NO.ARRIVAL_ID, no.arrival())
                .set(PORTAL_NO.SORT, no.sort().word())
                .set(PORTAL_NO.ABOUT, no.about())
                .set(PORTAL_NO.SINCE, no.since())
                .execute();
    }

    private record Holding(Practice.Id practice) {}

    /** Those that hold with some clients, the earliest first. */
    Map<Client.Id, List<ClientNo>> holding(Practice.Id practice, Collection<Client.Id> clients) {
        return TransactionCache.among(new Holding(practice), clients, some -> {
            var ids = some.stream().map(Client.Id::value).distinct().toList();
            return select(
                            practice,
                            PORTAL_NO
                                    .LIFTED_AT
                                    .isNull()
                                    .and(ids.size() <= MANY ? PORTAL_NO.CLIENT_ID.in(ids) : DSL.noCondition()))
                    .stream()
                    .collect(groupingBy(ClientNo::client));
        });
    }

    List<ClientNo> of(Practice.Id practice, Client.Id client) {
        return select(practice, PORTAL_NO.CLIENT_ID.eq(client.value()));
    }

    List<ClientNo> from(Practice.Id practice, UUID arrival) {
        return select(practice, PORTAL_NO.ARRIVAL_ID.eq(arrival));
    }

    Optional<ClientNo> find(Practice.Id practice, UUID id) {
        return select(practice, PORTAL_NO.ID.eq(id)).stream().findFirst();
    }

    void lift(Practice.Id practice, UUID id, @Nullable Instant at, Moment.@Nullable Id talk) {
        db.update(PORTAL_NO)
                .set(PORTAL_NO.LIFTED_AT, at)
                .set(PORTAL_NO.LIFTED_MOMENT_ID, talk == null ? null : talk.value())
                .where(PORTAL_NO.PRACTICE_ID.eq(practice.value()))
                .and(PORTAL_NO.ID.eq(id))
                .execute();
    }

    private List<ClientNo> select(Practice.Id practice, Condition which) {
        return db.select(PORTAL_NO, PORTAL_ARRIVAL.SETTLED_AT)
                .from(PORTAL_NO)
                .join(PORTAL_ARRIVAL)
                .on(PORTAL_ARRIVAL.PRACTICE_ID.eq(PORTAL_NO.PRACTICE_ID))
                .and(PORTAL_ARRIVAL.ID.eq(PORTAL_NO.ARRIVAL_ID))
                .where(PORTAL_NO.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .orderBy(PORTAL_NO.SINCE, PORTAL_NO.ID)
                .fetch(both -> {
                    var row = both.value1();
                    return new ClientNo(
                            row.getId(),
                            new Client.Id(row.getClientId()),
                            row.getArrivalId(),
                            Keyword.of(ClientNo.Sort.class, row.getSort()),
                            row.getAbout(),
                            row.getSince(),
                            both.value2() != null,
                            row.getLiftedAt());
                });
    }
}
