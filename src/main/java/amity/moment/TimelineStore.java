package amity.moment;

import static amity.schema.Tables.MOMENT_MOMENT;

import amity.client.Client;
import amity.practice.Practice;
import amity.schema.tables.MomentMoment;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads whole timelines, and pages of them. */
@Component
record TimelineStore(DSLContext db) {
    private static final MomentMoment M = MOMENT_MOMENT;
    private static final Field<JSON> MOMENTS =
            DSL.jsonArrayAgg(DSL.jsonArray(MomentStore.MOMENT).nullOnNull());
    private static final int MANY = 1_000;

    List<Moment> timeline(Practice.Id practice, Client.Id client) {
        return read(practice, M.CLIENT_ID.eq(client.value())).getOrDefault(client, List.of());
    }

    Map<Client.Id, List<Moment>> timelines(Practice.Id practice, Collection<Client.Id> clients) {
        return read(practice, M.CLIENT_ID.in(values(clients)));
    }

    Map<Client.Id, List<Moment>> ofKinds(Practice.Id practice, Set<Kind> kinds) {
        return read(practice, among(kinds));
    }

    /** Those of many clients are found by their kinds and then sifted. */
    Map<Client.Id, List<Moment>> ofKinds(Practice.Id practice, Set<Kind> kinds, Collection<Client.Id> clients) {
        var found = new HashMap<>(read(
                practice, clients.size() > MANY ? among(kinds) : among(kinds).and(M.CLIENT_ID.in(values(clients)))));
        found.keySet().retainAll(Set.copyOf(clients));
        return found;
    }

    /** Those listed are read off the index in order, those beside by their ids. */
    LedgerEntry.Page page(Practice.Id practice, Ledger.Look look, int limit, Collection<Moment.Id> beside) {
        var only = look.only();
        var from = look.from();
        var listed = DSL.select(DSL.inline(true), MomentStore.ENTRY)
                .from(M)
                .where(MomentStore.of(practice, look.client()))
                .and(only == null ? DSL.noCondition() : M.DIRECTION.eq(only.word()))
                .and(from == null ? DSL.noCondition() : notLater(from))
                .orderBy(M.DAY.desc(), M.ID.desc())
                .limit(limit);
        var asked = DSL.select(DSL.inline(false), MomentStore.ENTRY)
                .from(M)
                .where(M.PRACTICE_ID.eq(practice.value()))
                .and(M.ID.in(beside.stream().map(Moment.Id::value).toList()));
        var seen = db.fetch(listed.unionAll(asked)).stream()
                .collect(Collectors.partitioningBy(
                        row -> row.value1(),
                        Collectors.mapping(
                                row -> MomentArray.of(row.value2().data()).entry(), Collectors.toList())));
        return page(seen.getOrDefault(true, List.of()), seen.getOrDefault(false, List.of()));
    }

    private static LedgerEntry.Page page(List<LedgerEntry> listed, List<LedgerEntry> beside) {
        return new LedgerEntry.Page(
                listed.stream()
                        .sorted(Comparator.comparing(LedgerEntry::moment, MomentSummary.BY_DAY)
                                .reversed())
                        .toList(),
                Stream.concat(listed.stream(), beside.stream())
                        .map(LedgerEntry::moment)
                        .collect(Collectors.toMap(Moment::id, Function.identity(), (one, same) -> one)));
    }

    /** The day twice, so that the index is entered at it. */
    private static Condition notLater(LedgerEntry.Place from) {
        return M.DAY.le(from.day())
                .and(M.DAY.lt(from.day()).or(M.ID.le(from.id().value())));
    }

    /** Where nothing paid is asked for that is said, for there is an index of the rest. */
    private static Condition among(Set<Kind> kinds) {
        boolean unpaid = kinds.stream().noneMatch(Kind::isPaid);
        return M.KIND.in(kinds.stream().map(Kind::word).toList())
                .and(unpaid ? M.DIRECTION.ne(DSL.inline(Direction.PAID.word())) : DSL.noCondition());
    }

    /** Ordered here: SQLite would rather walk through everything in that order than sort a little. */
    private Map<Client.Id, List<Moment>> read(Practice.Id practice, Condition which) {
        return db.select(M.CLIENT_ID, MOMENTS)
                .from(M)
                .where(M.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .and(MomentStore.stands())
                .groupBy(M.CLIENT_ID)
                .collect(Collectors.toMap(row -> new Client.Id(row.value1()), row -> MomentArray.all(
                                row.value2().data())
                        .map(MomentArray::moment)
                        .sorted(MomentSummary.BY_DAY)
                        .toList()));
    }

    private static List<UUID> values(Collection<Client.Id> clients) {
        return clients.stream().map(Client.Id::value).toList();
    }
}
