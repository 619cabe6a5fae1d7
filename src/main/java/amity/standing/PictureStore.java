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
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record PictureStore(DSLContext db) {
    /** The picture is added up, and the standings wait to be read against it. */
    private static final int ADDED_UP = 1;

    /** Every time that something is told to wait: more than {@link #ADDED_UP}. */
    private static final int TOLD = 2;

    /** It was added up for that day, and nothing waits to be read again. */
    boolean isFresh(Practice.Id practice, LocalDate day) {
        return is(practice, RELATIONSHIP_PICTURE.DAY.eq(day).and(RELATIONSHIP_PICTURE.WAITS.eq(0)));
    }

    /** It was added up for that day, whatever waits. */
    boolean isOf(Practice.Id practice, LocalDate day) {
        return is(practice, RELATIONSHIP_PICTURE.DAY.eq(day));
    }

    /** Something was told to wait since it was added up. */
    boolean isBehind(Practice.Id practice) {
        return is(practice, RELATIONSHIP_PICTURE.WAITS.gt(ADDED_UP));
    }

    private boolean is(Practice.Id practice, Condition such) {
        return db.fetchExists(
                RELATIONSHIP_PICTURE,
                RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.value()).and(such));
    }

    void waits(Practice.Id practice) {
        set(practice, RELATIONSHIP_PICTURE.WAITS.plus(TOLD));
    }

    void fresh(Practice.Id practice) {
        set(practice, DSL.inline(0));
    }

    private void set(Practice.Id practice, Field<Integer> waits) {
        db.update(RELATIONSHIP_PICTURE)
                .set(RELATIONSHIP_PICTURE.WAITS, waits)
                .where(RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.value()))
                .execute();
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

    Optional<PracticePicture> picture(Practice.Id practice, Pictures.Reckoning reckoning) {
        return db.selectFrom(RELATIONSHIP_PICTURE)
                .where(RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.value()))
                .fetchOptional(row -> picture(row, reckoning, brought(practice)));
    }

    /** That of a day, unless something waits to be read again; with what one client brought where only that matters. */
    Optional<PracticePicture> fresh(
            Practice.Id practice, LocalDate day, Client.@Nullable Id client, Pictures.Reckoning reckoning) {
        if (client == null) return isFresh(practice, day) ? picture(practice, reckoning) : Optional.empty();
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

    /** The state of the standings; null before one was written. */
    @Nullable
    UUID state(Practice.Id practice) {
        return db.select(RELATIONSHIP_PICTURE.STATE)
                .from(RELATIONSHIP_PICTURE)
                .where(RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.value()))
                .fetchOne(RELATIONSHIP_PICTURE.STATE);
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
        if (rows.isEmpty()) return;
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
