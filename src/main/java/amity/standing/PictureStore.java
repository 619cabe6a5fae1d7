package amity.standing;

import static amity.schema.Tables.RELATIONSHIP_EARNINGS;
import static amity.schema.Tables.RELATIONSHIP_PICTURE;

import amity.client.Client;
import amity.practice.Practice;
import amity.reading.Earnings;
import amity.reading.Pictures;
import amity.reading.PracticePicture;
import amity.schema.tables.records.RelationshipPictureRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PictureStore {
    private static final int ADDED_UP = 1;
    private final DSLContext db;

    PictureStore(DSLContext db) {
        this.db = db;
    }

    /** The day for which the picture was added up; empty too where something waits to be read again. */
    Optional<LocalDate> freshFor(Practice.Id practice) {
        return db.select(RELATIONSHIP_PICTURE.DAY)
                .from(RELATIONSHIP_PICTURE)
                .where(RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.value()))
                .and(RELATIONSHIP_PICTURE.WAITS.eq(0))
                .fetchOptional(RELATIONSHIP_PICTURE.DAY);
    }

    /** The day for which the picture was added up, whatever waits. */
    Optional<LocalDate> day(Practice.Id practice) {
        return db.select(RELATIONSHIP_PICTURE.DAY)
                .from(RELATIONSHIP_PICTURE)
                .where(RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.value()))
                .fetchOptional(RELATIONSHIP_PICTURE.DAY);
    }

    void waits(Practice.Id practice) {
        db.update(RELATIONSHIP_PICTURE)
                .set(RELATIONSHIP_PICTURE.WAITS, RELATIONSHIP_PICTURE.WAITS.plus(1))
                .where(RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.value()))
                .execute();
    }

    /** All is read; false where something was told to wait since the picture was added up. */
    boolean read(Practice.Id practice) {
        return db.update(RELATIONSHIP_PICTURE)
                        .set(RELATIONSHIP_PICTURE.WAITS, 0)
                        .where(RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.value()))
                        .and(RELATIONSHIP_PICTURE.WAITS.eq(ADDED_UP))
                        .execute()
                > 0;
    }

    void forget(Practice.Id practice) {
        db.deleteFrom(RELATIONSHIP_PICTURE)
                .where(RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.value()))
                .execute();
    }

    void save(Practice.Id practice, LocalDate day, PracticePicture picture, boolean waits) {
        var row = db.newRecord(RELATIONSHIP_PICTURE);
        row.setPracticeId(practice.value());
        row.setDay(day);
        row.setWaits(waits ? ADDED_UP : 0);
        row.setIncome(picture.income());
        row.setMean(picture.mean());
        row.setExpected(picture.expected());
        row.setCompared(picture.compared());
        row.setHighFrom(picture.highFrom());
        row.setLowUpTo(picture.lowUpTo());
        db.insertInto(RELATIONSHIP_PICTURE)
                .set(row)
                .onConflict(RELATIONSHIP_PICTURE.PRACTICE_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    /** The picture kept, with what every introducer brought. */
    Optional<PracticePicture> picture(Practice.Id practice, Pictures.Reckoning reckoning) {
        return db.selectFrom(RELATIONSHIP_PICTURE)
                .where(RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.value()))
                .fetchOptional(row -> picture(row, reckoning, brought(practice)));
    }

    /** That of a day, unless something waits to be read again; with what one client brought where only that matters. */
    Optional<PracticePicture> fresh(
            Practice.Id practice, LocalDate day, Client.@Nullable Id client, Pictures.Reckoning reckoning) {
        if (client == null) {
            return freshFor(practice).filter(day::equals).flatMap(fresh -> picture(practice, reckoning));
        }
        return db.select(RELATIONSHIP_PICTURE, RELATIONSHIP_EARNINGS.BROUGHT)
                .from(RELATIONSHIP_PICTURE)
                .leftJoin(RELATIONSHIP_EARNINGS)
                .on(RELATIONSHIP_EARNINGS.PRACTICE_ID.eq(RELATIONSHIP_PICTURE.PRACTICE_ID))
                .and(RELATIONSHIP_EARNINGS.CLIENT_ID.eq(client.value()))
                .where(RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.value()))
                .and(RELATIONSHIP_PICTURE.WAITS.eq(0))
                .and(RELATIONSHIP_PICTURE.DAY.eq(day))
                .fetchOptional(row -> picture(
                        row.value1(),
                        reckoning,
                        row.value2() == null || row.value2() == 0 ? Map.of() : Map.of(client, row.value2())));
    }

    private static PracticePicture picture(
            RelationshipPictureRecord row, Pictures.Reckoning reckoning, Map<Client.Id, Double> brought) {
        return new PracticePicture(
                reckoning.rates(),
                reckoning.settings(),
                row.getIncome(),
                row.getMean(),
                row.getExpected(),
                row.getCompared(),
                row.getHighFrom(),
                row.getLowUpTo(),
                brought);
    }

    /** The income of twelve months that shares are of, and the state of the standings; none before one was written. */
    record Now(double income, @Nullable UUID state) {}

    Now now(Practice.Id practice) {
        return db.select(RELATIONSHIP_PICTURE.INCOME, RELATIONSHIP_PICTURE.STATE)
                .from(RELATIONSHIP_PICTURE)
                .where(RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.value()))
                .fetchOptional(row -> new Now(row.value1(), row.value2()))
                .orElse(new Now(0, null));
    }

    List<Earnings> earnings(Practice.Id practice) {
        return earnings(practice, DSL.noCondition());
    }

    List<Earnings> earnings(Practice.Id practice, Collection<Client.Id> clients) {
        return earnings(
                practice,
                RELATIONSHIP_EARNINGS.CLIENT_ID.in(
                        clients.stream().map(Client.Id::value).toList()));
    }

    void forgetEarnings(Practice.Id practice) {
        db.deleteFrom(RELATIONSHIP_EARNINGS)
                .where(RELATIONSHIP_EARNINGS.PRACTICE_ID.eq(practice.value()))
                .execute();
    }

    void save(Practice.Id practice, Stream<Earnings> earnings, Map<Client.Id, Double> brought) {
        var rows = earnings.map(one -> {
                    var row = db.newRecord(RELATIONSHIP_EARNINGS);
                    row.setPracticeId(practice.value());
                    row.setClientId(one.client().value());
                    row.setYearSum(one.year());
                    row.setSinceSum(one.since());
                    row.setMonths(one.months());
                    row.setWorked(one.worked());
                    row.setCompared(one.compared());
                    row.setBrought(brought.getOrDefault(one.client(), 0.0));
                    return row;
                })
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        var columns = RELATIONSHIP_EARNINGS.fields();
        var batch = db.batch(db.insertInto(RELATIONSHIP_EARNINGS)
                .columns(columns)
                .values(new Object[columns.length])
                .onConflict(RELATIONSHIP_EARNINGS.PRACTICE_ID, RELATIONSHIP_EARNINGS.CLIENT_ID)
                .doUpdate()
                .setAllToExcluded());
        rows.forEach(row -> batch.bind(row.intoArray()));
        batch.execute();
    }

    private List<Earnings> earnings(Practice.Id practice, Condition which) {
        return db.selectFrom(RELATIONSHIP_EARNINGS)
                .where(RELATIONSHIP_EARNINGS.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .orderBy(RELATIONSHIP_EARNINGS.CLIENT_ID)
                .fetch(row -> new Earnings(
                        new Client.Id(row.getClientId()),
                        row.getYearSum(),
                        row.getSinceSum(),
                        row.getMonths(),
                        row.getWorked(),
                        row.getCompared()));
    }

    private Map<Client.Id, Double> brought(Practice.Id practice) {
        return db.select(RELATIONSHIP_EARNINGS.CLIENT_ID, RELATIONSHIP_EARNINGS.BROUGHT)
                .from(RELATIONSHIP_EARNINGS)
                .where(RELATIONSHIP_EARNINGS.PRACTICE_ID.eq(practice.value()))
                .and(RELATIONSHIP_EARNINGS.BROUGHT.ne(0.0))
                .fetchMap(row -> new Client.Id(row.value1()), row -> row.value2());
    }
}
