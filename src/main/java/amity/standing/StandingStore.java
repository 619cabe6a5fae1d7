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
import amity.schema.tables.records.RelationshipStandingRecord;
import amity.shell.Ids;
import amity.shell.Keyword;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the standings; {@link StandingListStore} reads them. */
@Component
record StandingStore(DSLContext db) {
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
                .leftJoin(RELATIONSHIP_STANDING)
                .on(RELATIONSHIP_STANDING.PRACTICE_ID.eq(CLIENT_CLIENT_VIEW.PRACTICE_ID))
                .and(RELATIONSHIP_STANDING.CLIENT_ID.eq(CLIENT_CLIENT_VIEW.ID))
                .where(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_CLIENT_VIEW.MERGED_INTO.isNull())
                .and(RELATIONSHIP_STANDING.STALE.isNull().or(RELATIONSHIP_STANDING.STALE.isTrue()))
                .orderBy(CLIENT_CLIENT_VIEW.ID)
                .limit(limit)
                .fetch(row -> new Client.Id(row.value1()));
    }

    void save(Practice.Id practice, List<Reading> readings, Map<Client.Id, String> search) {
        if (readings.isEmpty()) return;
        var columns = RELATIONSHIP_STANDING.fields();
        var batch = db.batch(db.insertInto(RELATIONSHIP_STANDING)
                .columns(columns)
                .values(new Object[columns.length])
                .onConflict(RELATIONSHIP_STANDING.PRACTICE_ID, RELATIONSHIP_STANDING.CLIENT_ID)
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
        var kept = db.selectFrom(RELATIONSHIP_STANDING)
                .where(RELATIONSHIP_STANDING.PRACTICE_ID.eq(practice.value()))
                .fetchMap(RELATIONSHIP_STANDING.CLIENT_ID);
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
        var s = RELATIONSHIP_STANDING;
        return db.select(s.CLIENT_ID, s.REGULARITY, s.MARKED, s.STAKE, s.TIER)
                .from(s)
                .where(s.PRACTICE_ID.eq(practice.value()))
                .fetch(row -> new Tiered(
                        new Client.Id(row.value1()),
                        Keyword.of(Regularity.Word.class, row.value2()),
                        row.value3(),
                        row.value4() == null ? null : Keyword.of(Stake.Word.class, row.value4()),
                        Keyword.of(Tier.class, row.value5())));
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

    static Standing standing(Practice practice, RelationshipStandingRecord row) {
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

    static List<Money> moneys(String others) {
        return others.isEmpty()
                ? List.of()
                : Arrays.stream(others.split(",")).map(Money::parse).toList();
    }
}
