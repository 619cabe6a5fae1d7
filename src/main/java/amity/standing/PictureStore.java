package amity.standing;

import static amity.schema.Tables.RELATIONSHIP_EARNINGS;
import static amity.schema.Tables.RELATIONSHIP_PICTURE;

import amity.client.Client;
import amity.practice.Practice;
import amity.reading.Earnings;
import amity.reading.Pictures;
import amity.reading.PracticePicture;
import amity.schema.tables.RelationshipEarnings;
import amity.schema.tables.RelationshipPicture;
import amity.schema.tables.records.RelationshipPictureRecord;
import amity.shell.TransactionCache;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps today’s picture of a practice, and what each client earned, between looks. */
@Component
record PictureStore(DSLContext db, Pictures pictures) implements Pictures.Kept {
    private static final RelationshipPicture P = RELATIONSHIP_PICTURE;
    private static final RelationshipEarnings E = RELATIONSHIP_EARNINGS;

    /** The picture is added up, and the standings wait to be read against it. */
    private static final int ADDED_UP = 1;

    /** Every time that something is told to wait: more than {@link #ADDED_UP}. */
    private static final int TOLD = 2;

    /** It was added up for that day, and nothing waits to be read again. */
    boolean isFresh(Practice.Id practice, LocalDate day) {
        return is(practice, P.DAY.eq(day).and(P.WAITS.eq(0)));
    }

    /** It was added up for that day, whatever waits. */
    boolean isOf(Practice.Id practice, LocalDate day) {
        return is(practice, P.DAY.eq(day));
    }

    /** Something was told to wait since it was added up. */
    boolean isBehind(Practice.Id practice) {
        return is(practice, P.WAITS.gt(ADDED_UP));
    }

    private boolean is(Practice.Id practice, Condition such) {
        return db.fetchExists(P, P.PRACTICE_ID.eq(practice.value()).and(such));
    }

    void waits(Practice.Id practice) {
        set(practice, P.WAITS.plus(TOLD));
    }

    void fresh(Practice.Id practice) {
        set(practice, DSL.inline(0));
    }

    private void set(Practice.Id practice, Field<Integer> waits) {
        db.update(P)
                .set(P.WAITS, waits)
                .where(P.PRACTICE_ID.eq(practice.value()))
                .execute();
    }

    void forget(Practice.Id practice) {
        db.deleteFrom(P).where(P.PRACTICE_ID.eq(practice.value())).execute();
    }

    private void save(Practice.Id practice, LocalDate day, PracticePicture picture, boolean waits) {
        var row = db.newRecord(P);
        row.setPracticeId(practice.value());
        row.setDay(day);
        row.setWaits(waits ? ADDED_UP : 0);
        row.setIncome(picture.income());
        row.setMean(picture.mean());
        row.setExpected(picture.expected());
        row.setCompared(picture.compared());
        row.setHighFrom(picture.highFrom());
        row.setLowUpTo(picture.lowUpTo());
        db.insertInto(P).set(row).onConflict(P.PRACTICE_ID).doUpdate().set(row).execute();
    }

    /** The picture kept, whether or not standings still wait to be read against it. */
    PracticePicture kept(Practice practice) {
        return picture(practice).orElseThrow();
    }

    private Optional<PracticePicture> picture(Practice practice) {
        return db.selectFrom(P)
                .where(P.PRACTICE_ID.eq(practice.id().value()))
                .fetchOptional(row -> picture(row, pictures.reckoning(practice), brought(practice.id())));
    }

    @Override
    public Optional<PracticePicture> on(Practice practice, LocalDate day, Client.@Nullable Id client) {
        return TransactionCache.once(new On(practice.id(), day, client), () -> read(practice, day, client));
    }

    private record On(Practice.Id practice, LocalDate day, Client.@Nullable Id client) {}

    private Optional<PracticePicture> read(Practice practice, LocalDate day, Client.@Nullable Id client) {
        if (client == null) return isFresh(practice.id(), day) ? picture(practice) : Optional.empty();
        return db.select(P, E.BROUGHT)
                .from(P)
                .leftJoin(E)
                .on(E.PRACTICE_ID.eq(P.PRACTICE_ID))
                .and(E.CLIENT_ID.eq(client.value()))
                .where(P.PRACTICE_ID.eq(practice.id().value()))
                .and(P.WAITS.eq(0))
                .and(P.DAY.eq(day))
                .fetchOptional(row -> picture(
                        row.value1(),
                        pictures.reckoning(practice),
                        row.value2() == null || row.value2() == 0 ? Map.of() : Map.of(client, row.value2())));
    }

    /** Adds the picture up anew from all moments and keeps it; the standings behind it wait to be read. */
    PracticePicture anew(Practice practice, LocalDate day) {
        var earnings = pictures.earnings(practice, day);
        var picture = pictures.of(practice, day, earnings);
        forgetEarnings(practice.id());
        save(practice.id(), withIntroducers(earnings, picture), picture.brought());
        save(practice.id(), day, picture, true);
        return picture;
    }

    /** Brings what some clients earned up to date; gives the new picture where that changed it. */
    Optional<PracticePicture> changed(Practice practice, LocalDate day, Collection<Client.Id> clients) {
        var now = pictures.earnings(practice, day, clients);
        var before = earnings(practice.id(), clients).stream()
                .filter(one -> one.months() > 0)
                .toList();
        if (Set.copyOf(now).equals(Set.copyOf(before))) return Optional.empty();
        var all = new LinkedHashMap<Client.Id, Earnings>();
        earnings(practice.id()).stream()
                .filter(one -> !clients.contains(one.client()))
                .forEach(one -> all.put(one.client(), one));
        now.forEach(one -> all.put(one.client(), one));
        var picture = pictures.of(practice, day, all.values());
        var touched = Stream.concat(clients.stream(), picture.brought().keySet().stream())
                .distinct()
                .map(client -> all.getOrDefault(client, nothing(client)));
        save(practice.id(), touched, picture.brought());
        save(practice.id(), day, picture, false);
        return Optional.of(picture);
    }

    /** Those who earned nothing but brought others are kept too. */
    private static Stream<Earnings> withIntroducers(List<Earnings> earnings, PracticePicture picture) {
        var earning = earnings.stream().map(Earnings::client).collect(Collectors.toSet());
        return Stream.concat(
                earnings.stream(),
                picture.brought().keySet().stream()
                        .filter(client -> !earning.contains(client))
                        .map(PictureStore::nothing));
    }

    private static Earnings nothing(Client.Id client) {
        return new Earnings(client, 0, 0, 0, false, true);
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
        return db.select(P.STATE)
                .from(P)
                .where(P.PRACTICE_ID.eq(practice.value()))
                .fetchOne(P.STATE);
    }

    List<Earnings> earnings(Practice.Id practice) {
        return earnings(practice, DSL.noCondition());
    }

    private List<Earnings> earnings(Practice.Id practice, Collection<Client.Id> clients) {
        return earnings(
                practice, E.CLIENT_ID.in(clients.stream().map(Client.Id::value).toList()));
    }

    private void forgetEarnings(Practice.Id practice) {
        db.deleteFrom(E).where(E.PRACTICE_ID.eq(practice.value())).execute();
    }

    private void save(Practice.Id practice, Stream<Earnings> earnings, Map<Client.Id, Double> brought) {
        var rows = earnings.map(one -> {
                    var row = db.newRecord(E);
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
        var columns = E.fields();
        var batch = db.batch(db.insertInto(E)
                .columns(columns)
                .values(new Object[columns.length])
                .onConflict(E.PRACTICE_ID, E.CLIENT_ID)
                .doUpdate()
                .setAllToExcluded());
        rows.forEach(row -> batch.bind(row.intoArray()));
        batch.execute();
    }

    private List<Earnings> earnings(Practice.Id practice, Condition which) {
        return db.selectFrom(E)
                .where(E.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .orderBy(E.CLIENT_ID)
                .fetch(row -> new Earnings(
                        new Client.Id(row.getClientId()),
                        row.getYearSum(),
                        row.getSinceSum(),
                        row.getMonths(),
                        row.getWorked(),
                        row.getCompared()));
    }

    private Map<Client.Id, Double> brought(Practice.Id practice) {
        return db.select(E.CLIENT_ID, E.BROUGHT)
                .from(E)
                .where(E.PRACTICE_ID.eq(practice.value()))
                .and(E.BROUGHT.ne(0.0))
                .fetchMap(row -> new Client.Id(row.value1()), row -> row.value2());
    }
}
