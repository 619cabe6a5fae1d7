package amity.standing;

import static amity.schema.Tables.CLIENT_CLIENT;
import static amity.schema.Tables.RELATIONSHIP_PICTURE;
import static amity.schema.Tables.RELATIONSHIP_STANDING;

import amity.client.Client;
import amity.practice.Practice;
import amity.reading.Regularity;
import amity.reading.Stake;
import amity.reading.Tier;
import amity.schema.tables.records.RelationshipStandingRecord;
import amity.shell.Ids;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes standings; {@link StandingList} reads them. */
@Component
class StandingStore {
    private final DSLContext db;

    StandingStore(DSLContext db) {
        this.db = db;
    }

    void stale(Practice.Id practice) {
        db.update(RELATIONSHIP_STANDING)
                .set(RELATIONSHIP_STANDING.STALE, true)
                .where(RELATIONSHIP_STANDING.PRACTICE_ID.eq(practice.value()))
                .execute();
    }

    void stale(Practice.Id practice, Collection<Client.Id> clients) {
        db.update(RELATIONSHIP_STANDING)
                .set(RELATIONSHIP_STANDING.STALE, true)
                .where(among(practice, clients))
                .execute();
    }

    void remove(Practice.Id practice, Client.Id client) {
        db.deleteFrom(RELATIONSHIP_STANDING)
                .where(among(practice, List.of(client)))
                .execute();
        changed(practice);
    }

    /** What was kept in memory of the standings holds no more. */
    private void changed(Practice.Id practice) {
        db.update(RELATIONSHIP_PICTURE)
                .set(RELATIONSHIP_PICTURE.STATE, Ids.next())
                .where(RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.value()))
                .execute();
    }

    /** Clients whose standing waits to be read, or is not there yet. */
    List<Client.Id> waiting(Practice.Id practice, int limit) {
        return db.select(CLIENT_CLIENT.ID)
                .from(CLIENT_CLIENT)
                .leftJoin(RELATIONSHIP_STANDING)
                .on(RELATIONSHIP_STANDING.PRACTICE_ID.eq(CLIENT_CLIENT.PRACTICE_ID))
                .and(RELATIONSHIP_STANDING.CLIENT_ID.eq(CLIENT_CLIENT.ID))
                .where(CLIENT_CLIENT.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_CLIENT.MERGED_INTO.isNull())
                .and(RELATIONSHIP_STANDING.STALE.isNull().or(RELATIONSHIP_STANDING.STALE.isTrue()))
                .orderBy(CLIENT_CLIENT.ID)
                .limit(limit)
                .fetch(row -> new Client.Id(row.value1()));
    }

    void save(Practice.Id practice, List<Found> standings) {
        if (standings.isEmpty()) {
            return;
        }
        var columns = RELATIONSHIP_STANDING.fields();
        var batch = db.batch(db.insertInto(RELATIONSHIP_STANDING)
                .columns(columns)
                .values(new Object[columns.length])
                .onConflict(RELATIONSHIP_STANDING.PRACTICE_ID, RELATIONSHIP_STANDING.CLIENT_ID)
                .doUpdate()
                .setAllToExcluded());
        standings.forEach(found -> batch.bind(row(practice, found).intoArray()));
        batch.execute();
        changed(practice);
    }

    /** A standing with what it is found by, whether the user would miss the client, and its revenue where it can be compared. */
    record Found(
            Standing standing,
            String search,
            String sortName,
            boolean marked,
            @Nullable Double comparable) {}

    /** What the tier hangs on beside the earnings. */
    record Tiered(
            Client.Id client, Regularity.Word regularity, boolean marked, Stake.@Nullable Word stake, Tier tier) {}

    List<Tiered> tiers(Practice.Id practice) {
        var s = RELATIONSHIP_STANDING;
        return db.select(s.CLIENT_ID, s.REGULARITY, s.MARKED, s.STAKE, s.TIER)
                .from(s)
                .where(s.PRACTICE_ID.eq(practice.value()))
                .fetch(row -> new Tiered(
                        new Client.Id(row.value1()),
                        named(Regularity.Word.class, row.value2()),
                        row.value3(),
                        row.value4() == null ? null : named(Stake.Word.class, row.value4()),
                        named(Tier.class, row.value5())));
    }

    void tier(Practice.Id practice, Tiered tiered) {
        db.update(RELATIONSHIP_STANDING)
                .set(
                        RELATIONSHIP_STANDING.STAKE,
                        tiered.stake() == null ? null : tiered.stake().word())
                .set(RELATIONSHIP_STANDING.TIER, tiered.tier().word())
                .where(among(practice, List.of(tiered.client())))
                .execute();
    }

    private static Condition among(Practice.Id practice, Collection<Client.Id> clients) {
        return RELATIONSHIP_STANDING
                .PRACTICE_ID
                .eq(practice.value())
                .and(RELATIONSHIP_STANDING.CLIENT_ID.in(
                        clients.stream().map(Client.Id::value).toList()));
    }

    private RelationshipStandingRecord row(Practice.Id practice, Found found) {
        var standing = found.standing();
        var row = db.newRecord(RELATIONSHIP_STANDING);
        row.setPracticeId(practice.value());
        row.setClientId(standing.client().value());
        row.setStale(false);
        row.setName(standing.name());
        row.setSortName(found.sortName());
        row.setTown(standing.town());
        row.setSearch(found.search());
        row.setStatus(standing.status().word());
        row.setRegularity(standing.regularity().word());
        row.setLastWork(standing.lastWork());
        row.setStake(standing.stake() == null ? null : standing.stake().word());
        row.setMarked(found.marked());
        row.setComparable(found.comparable());
        row.setTier(standing.tier().word());
        row.setRevenueMinor(standing.revenue().getAmountMinorLong());
        row.setPreviousMinor(standing.previous().getAmountMinorLong());
        row.setOthers(String.join(
                ",", standing.others().stream().map(Object::toString).toList()));
        row.setLastTalk(standing.lastTalk());
        row.setGiven(standing.given());
        row.setReceived(standing.received());
        row.setBalance(standing.balance());
        row.setCountsShown(standing.countsShown());
        row.setKind(standing.kind().word());
        row.setWanted(standing.wanted() == null ? null : standing.wanted().word());
        row.setOtherThanWanted(standing.otherThanWanted());
        row.setCloseness(standing.closeness().word());
        row.setDrift(standing.drift().word());
        row.setDriftDays(standing.driftDays());
        row.setUsualGap(standing.usualGapDays());
        return row;
    }

    private static <E extends Enum<E>> E named(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
