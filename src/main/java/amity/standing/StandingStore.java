package amity.standing;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.RELATIONSHIP_PICTURE;
import static amity.schema.Tables.RELATIONSHIP_STANDING;

import amity.client.Client;
import amity.client.Names;
import amity.practice.Practice;
import amity.reading.Drift;
import amity.reading.Reading;
import amity.reading.Regularity;
import amity.reading.RelationshipKind;
import amity.reading.Stake;
import amity.reading.Tier;
import amity.review.RelationshipAim;
import amity.schema.tables.RelationshipStanding;
import amity.schema.tables.records.RelationshipStandingRecord;
import amity.shell.Ids;
import amity.shell.Keyword;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is kept of where clients stand: written as they are read anew, looked up as the list, the map and the desk show them. */
@Component
record StandingStore(DSLContext db) {
    private static final RelationshipStanding S = RELATIONSHIP_STANDING;
    private static final Condition QUIET = S.DRIFT.in(Drift.Word.QUIET.word(), Drift.Word.DRIFTING.word());

    /** How long ago they last talked against their own rhythm. */
    private static final Field<Double> LONGEST = S.DRIFT_DAYS.cast(Double.class).div(S.USUAL_GAP);

    private static final List<OrderField<?>> BY_NAME = List.of(S.SORT_NAME, S.CLIENT_ID);

    void stale(Practice.Id practice) {
        db.update(S)
                .set(S.STALE, true)
                .where(S.PRACTICE_ID.eq(practice.value()))
                .execute();
    }

    void stale(Practice.Id practice, Collection<Client.Id> clients) {
        db.update(S).set(S.STALE, true).where(among(practice, clients)).execute();
    }

    void remove(Practice.Id practice, Client.Id client) {
        db.deleteFrom(S).where(among(practice, List.of(client))).execute();
        changed(practice);
    }

    /** Marks a new state, so that caches of the standings are read anew. */
    private void changed(Practice.Id practice) {
        db.update(RELATIONSHIP_PICTURE)
                .set(RELATIONSHIP_PICTURE.STATE, Ids.next())
                .where(RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.value()))
                .execute();
    }

    /** Clients whose standing waits to be read, or is not there yet. */
    List<Client.Id> waiting(Practice.Id practice, int limit) {
        return db.select(CLIENT_CLIENT_VIEW.ID)
                .from(CLIENT_CLIENT_VIEW)
                .leftJoin(S)
                .on(S.PRACTICE_ID.eq(CLIENT_CLIENT_VIEW.PRACTICE_ID))
                .and(S.CLIENT_ID.eq(CLIENT_CLIENT_VIEW.ID))
                .where(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_CLIENT_VIEW.MERGED_INTO.isNull())
                .and(S.STALE.isNull().or(S.STALE.isTrue()))
                .orderBy(CLIENT_CLIENT_VIEW.ID)
                .limit(limit)
                .fetch(row -> new Client.Id(row.value1()));
    }

    void save(Practice.Id practice, List<Reading> readings, Map<Client.Id, String> search) {
        if (readings.isEmpty()) return;
        var columns = S.fields();
        var batch = db.batch(db.insertInto(S)
                .columns(columns)
                .values(new Object[columns.length])
                .onConflict(S.PRACTICE_ID, S.CLIENT_ID)
                .doUpdate()
                .setAllToExcluded());
        for (var reading : readings) {
            var row = row(practice, reading);
            row.setSearch(search.getOrDefault(reading.client().id(), ""));
            batch.bind(row.intoArray());
        }
        batch.execute();
        changed(practice);
    }

    /** The clients whose row is not what their reading gives, but for the words they are found by. */
    List<Client.Id> differing(Practice.Id practice, List<Reading> readings) {
        var kept = db.selectFrom(S).where(S.PRACTICE_ID.eq(practice.value())).fetchMap(S.CLIENT_ID);
        return readings.stream()
                .filter(reading -> {
                    var row = row(practice, reading);
                    var before = kept.get(reading.client().id().value());
                    row.setSearch(before == null ? "" : before.getSearch());
                    return !row.equals(before);
                })
                .map(reading -> reading.client().id())
                .toList();
    }

    /** What the tier hangs on beside the earnings. */
    record Tiered(
            Client.Id client, Regularity.Word regularity, boolean marked, Stake.@Nullable Word stake, Tier tier) {}

    List<Tiered> tiers(Practice.Id practice) {
        return db.select(S.CLIENT_ID, S.REGULARITY, S.MARKED, S.STAKE, S.TIER)
                .from(S)
                .where(S.PRACTICE_ID.eq(practice.value()))
                .fetch(row -> new Tiered(
                        new Client.Id(row.value1()),
                        Keyword.of(Regularity.Word.class, row.value2()),
                        row.value3(),
                        row.value4() == null ? null : Keyword.of(Stake.Word.class, row.value4()),
                        Keyword.of(Tier.class, row.value5())));
    }

    void tier(Practice.Id practice, Tiered tiered) {
        db.update(S)
                .set(S.STAKE, tiered.stake() == null ? null : tiered.stake().word())
                .set(S.TIER, tiered.tier().word())
                .where(among(practice, List.of(tiered.client())))
                .execute();
    }

    private static Condition among(Practice.Id practice, Collection<Client.Id> clients) {
        return S.PRACTICE_ID
                .eq(practice.value())
                .and(S.CLIENT_ID.in(clients.stream().map(Client.Id::value).toList()));
    }

    /** Walks to the place by an index that holds all it sifts by, and only then reads the rows. */
    Standings.Some page(
            Practice practice, Filter filter, Sort sort, boolean falling, int offset, int limit, boolean counting) {
        var order = order(sort, falling);
        var all = (counting ? DSL.count().over() : DSL.inline(0)).as("found");
        var here = DSL.select(S.PRACTICE_ID, S.CLIENT_ID, all)
                .from(S)
                .where(found(practice, filter))
                .orderBy(order)
                .limit(limit)
                .offset(offset)
                .asTable("here");
        var rows = db.select(S.fields())
                .select(here.field(all))
                .from(here)
                .join(S)
                .on(S.PRACTICE_ID.eq(here.field(S.PRACTICE_ID)))
                .and(S.CLIENT_ID.eq(here.field(S.CLIENT_ID)))
                .orderBy(order)
                .fetch();
        return new Standings.Some(
                rows.map(row -> standing(practice, row.into(S))),
                rows.isEmpty() ? 0 : rows.getFirst().get(here.field(all)));
    }

    int count(Practice practice, Filter filter) {
        return db.fetchCount(db.selectOne().from(S).where(found(practice, filter)));
    }

    List<Standing> list(Practice practice, StandingList list, int offset, int limit) {
        return rows(practice, which(practice, list), first(list), offset, limit);
    }

    int count(Practice practice, StandingList list) {
        return db.fetchCount(db.selectOne().from(S).where(which(practice, list)));
    }

    private static Condition which(Practice practice, StandingList list) {
        return switch (list) {
            case WHOLE_MAP, WHOLE_LEDGER -> here(practice);
            case MAP, LEDGER -> here(practice).and(S.COUNTS_SHOWN.isTrue());
            case UNCOUNTED -> here(practice).and(S.COUNTS_SHOWN.isFalse());
            case WANTING -> here(practice).and(S.OTHER_THAN_WANTED.isTrue());
            case QUIET -> active(practice).and(QUIET);
            case UNDECIDED ->
                active(practice).and(S.WANTED.isNull()).and(S.KIND.ne(RelationshipKind.Word.TOO_SOON.word()));
        };
    }

    private static List<OrderField<?>> first(StandingList list) {
        return switch (list) {
            case MAP, WHOLE_MAP, UNDECIDED -> List.of(S.REVENUE_MINOR.desc());
            case LEDGER, WHOLE_LEDGER -> List.of(S.RECEIVED.desc(), S.GIVEN.desc());
            case UNCOUNTED -> List.of();
            case WANTING -> List.of(S.WANTED.desc(), S.GIVEN.desc());
            case QUIET -> List.of(LONGEST.desc());
        };
    }

    Standings.Summary summary(Practice practice) {
        return db.select(
                        DSL.count(),
                        DSL.count().filterWhere(S.OTHER_THAN_WANTED),
                        DSL.count().filterWhere(QUIET),
                        DSL.count().filterWhere(S.STATUS.eq(Client.Status.ACTIVE.word())))
                .from(S)
                .where(here(practice))
                .fetchSingle(row -> new Standings.Summary(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    List<Money> others(Practice practice) {
        return db
                .select(S.OTHERS)
                .from(S)
                .where(S.PRACTICE_ID.eq(practice.id().value()))
                .and(S.OTHERS.ne(""))
                .fetch(row -> moneys(row.value1()))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** How many active clients show work and payment alone, with nothing said of what came back and more than that perhaps wanted. */
    int workOnly(Practice practice) {
        return db.fetchCount(db.selectOne()
                .from(S)
                .where(active(practice))
                .and(S.KIND.eq(RelationshipKind.Word.WORK_ONLY.word()))
                .and(S.LAST_WORK.isNotNull())
                .and(S.WANTED.isDistinctFrom(RelationshipAim.TRANSACTIONAL.word())));
    }

    List<Standing> among(Practice practice, List<Client.Id> clients) {
        var which = S.PRACTICE_ID
                .eq(practice.id().value())
                .and(S.CLIENT_ID.in(clients.stream().map(Client.Id::value).toList()));
        return rows(practice, which, List.of(), 0, clients.size());
    }

    List<Catalogue.Line> lines(Practice practice) {
        return db.select(S.CLIENT_ID, S.SEARCH, S.STATUS, S.REVENUE_MINOR, S.SORT_NAME)
                .from(S)
                .where(S.PRACTICE_ID.eq(practice.id().value()))
                .fetch(row -> new Catalogue.Line(
                        new Client.Id(row.value1()),
                        row.value2(),
                        Keyword.of(Client.Status.class, row.value3()),
                        row.value4(),
                        row.value5()));
    }

    private List<Standing> rows(Practice practice, Condition which, List<OrderField<?>> first, int offset, int limit) {
        return db.selectFrom(S)
                .where(which)
                .orderBy(Stream.concat(first.stream(), BY_NAME.stream()).toList())
                .limit(limit)
                .offset(offset)
                .fetch(row -> standing(practice, row));
    }

    private static Condition active(Practice practice) {
        return S.PRACTICE_ID.eq(practice.id().value()).and(S.STATUS.eq(Client.Status.ACTIVE.word()));
    }

    private static Condition here(Practice practice) {
        return S.PRACTICE_ID.eq(practice.id().value()).and(S.STATUS.ne(Client.Status.PARTED.word()));
    }

    private static Condition found(Practice practice, Filter filter) {
        var found = S.PRACTICE_ID.eq(practice.id().value());
        found = found.and(
                filter.status() == null
                        ? S.STATUS.ne(Client.Status.PARTED.word())
                        : S.STATUS.eq(filter.status().word()));
        for (var word : Names.sort(filter.words()).split("\\s+")) {
            found = word.isEmpty() ? found : found.and(S.SEARCH.contains(word));
        }
        if (filter.tier() != null) {
            found = found.and(S.TIER.eq(filter.tier().word()));
        }
        if (filter.kind() != null) {
            found = found.and(S.KIND.eq(filter.kind().word()));
        }
        if (filter.otherThanWanted()) {
            found = found.and(S.OTHER_THAN_WANTED.isTrue());
        }
        return filter.quietSince() == null ? found : found.and(S.LAST_TALK.le(filter.quietSince()));
    }

    private static List<OrderField<?>> order(Sort sort, boolean falling) {
        var field =
                switch (sort) {
                    case NAME -> S.SORT_NAME;
                    case REVENUE -> S.REVENUE_MINOR;
                    case TALK -> S.LAST_TALK;
                    case TIER ->
                        DSL.case_(S.TIER)
                                .when(Tier.MAINSTAY.word(), 3)
                                .when(Tier.REGULAR.word(), 2)
                                .when(Tier.OCCASIONAL.word(), 1)
                                .otherwise(0);
                    case GIVEN -> S.GIVEN;
                    case RECEIVED -> S.RECEIVED;
                    case DRIFT -> LONGEST;
                };
        var first = falling ? field.desc() : field.asc();
        return List.of(first, S.SORT_NAME, S.CLIENT_ID);
    }

    private static RelationshipStandingRecord row(Practice.Id practice, Reading reading) {
        var client = reading.client();
        var stake = reading.stake().word();
        var mutuality = reading.mutuality();
        var kind = reading.kind();
        var drift = reading.drift();
        var row = new RelationshipStandingRecord();
        row.setPracticeId(practice.value());
        row.setClientId(client.id().value());
        row.setStale(false);
        row.setName(client.name());
        row.setSortName(Names.sort(client.name()));
        row.setTown(client.town());
        row.setStatus(reading.asItStood().status().word());
        row.setRegularity(reading.regularity().word().word());
        row.setLastWork(reading.regularity().lastWork());
        row.setStake(stake == null ? null : stake.word());
        row.setMarked(reading.stake().marked());
        row.setTier(reading.tier().word());
        row.setRevenueMinor(reading.revenue().amount().getAmountMinorLong());
        row.setOthers(String.join(
                ",",
                reading.revenue().others().values().stream()
                        .map(Object::toString)
                        .toList()));
        row.setLastTalk(drift.lastTalk());
        row.setGiven(mutuality.givenCount());
        row.setReceived(mutuality.receivedCount());
        row.setBalance(mutuality.balance());
        row.setCountsShown(kind.countsShow());
        row.setKind(kind.actual().word());
        row.setWanted(kind.wanted() == null ? null : kind.wanted().word());
        row.setOtherThanWanted(kind.isOtherThanWanted());
        row.setDrift(drift.word().word());
        row.setDriftDays(drift.days());
        row.setUsualGap(drift.usualGapDays());
        return row;
    }

    private static Standing standing(Practice practice, RelationshipStandingRecord row) {
        return new Standing(
                new Client.Id(row.getClientId()),
                row.getName(),
                row.getTown(),
                new Standing.Work(
                        row.getLastWork(),
                        Keyword.of(Tier.class, row.getTier()),
                        practice.money(row.getRevenueMinor()),
                        moneys(row.getOthers())),
                new Standing.Giving(row.getGiven(), row.getReceived(), row.getBalance(), row.getCountsShown()),
                new Standing.Talk(
                        row.getLastTalk(),
                        Keyword.of(Drift.Word.class, row.getDrift()),
                        row.getDriftDays(),
                        row.getUsualGap()),
                Keyword.of(RelationshipKind.Word.class, row.getKind()),
                row.getWanted() == null ? null : Keyword.of(RelationshipAim.class, row.getWanted()),
                row.getOtherThanWanted());
    }

    private static List<Money> moneys(String others) {
        return others.isEmpty()
                ? List.of()
                : Arrays.stream(others.split(",")).map(Money::parse).toList();
    }
}
