package amity.practice;

import static amity.schema.Tables.PRACTICE_PRACTICE;
import static amity.schema.Tables.PRACTICE_RATE;
import static amity.schema.Tables.PRACTICE_SETTING;
import static java.util.stream.Collectors.toMap;

import amity.schema.tables.records.PracticePracticeRecord;
import amity.shell.TransactionCache;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
record PracticeStore(DSLContext db) {
    void insert(Practice practice, Instant openedAt) {
        db.insertInto(PRACTICE_PRACTICE)
                .set(row(practice))
                .set(PRACTICE_PRACTICE.OPENED_AT, openedAt)
                .execute();
    }

    void update(Practice practice) {
        db.update(PRACTICE_PRACTICE)
                .set(row(practice))
                .where(PRACTICE_PRACTICE.ID.eq(practice.id().value()))
                .execute();
    }

    List<Practice> all() {
        return db.selectFrom(PRACTICE_PRACTICE).orderBy(PRACTICE_PRACTICE.ID).fetch(PracticeStore::practice);
    }

    Optional<Practice> find(Practice.Id id) {
        return db.selectFrom(PRACTICE_PRACTICE)
                .where(PRACTICE_PRACTICE.ID.eq(id.value()))
                .fetchOptional(PracticeStore::practice);
    }

    Map<String, String> settings(Practice.Id practice) {
        return conventions(practice).settings();
    }

    void set(Practice.Id practice, String name, String value) {
        db.insertInto(PRACTICE_SETTING)
                .values(practice.value(), name, value)
                .onConflict(PRACTICE_SETTING.PRACTICE_ID, PRACTICE_SETTING.NAME)
                .doUpdate()
                .set(PRACTICE_SETTING.VALUE, value)
                .execute();
    }

    void forget(Practice.Id practice, String name) {
        db.deleteFrom(PRACTICE_SETTING)
                .where(PRACTICE_SETTING.PRACTICE_ID.eq(practice.value()))
                .and(PRACTICE_SETTING.NAME.eq(name))
                .execute();
    }

    List<Rate> rates(Practice.Id practice) {
        return db.selectFrom(PRACTICE_RATE)
                .where(PRACTICE_RATE.PRACTICE_ID.eq(practice.value()))
                .orderBy(PRACTICE_RATE.CURRENCY)
                .fetch(rate -> new Rate(
                        CurrencyUnit.of(rate.getCurrency()), new BigDecimal(rate.getRate()), rate.getTypedOn()));
    }

    private record ConventionsOf(Practice.Id practice) {}

    /** In one query, for every page needs them: settings, and rates behind them. */
    Conventions conventions(Practice.Id practice) {
        return TransactionCache.once(new ConventionsOf(practice), () -> readConventions(practice));
    }

    private Conventions readConventions(Practice.Id practice) {
        var rate = DSL.field("rate", Boolean.class);
        var kept = db.select(DSL.inline(false).as(rate), PRACTICE_SETTING.NAME, PRACTICE_SETTING.VALUE)
                .from(PRACTICE_SETTING)
                .where(PRACTICE_SETTING.PRACTICE_ID.eq(practice.value()))
                .unionAll(DSL.select(DSL.inline(true), PRACTICE_RATE.CURRENCY, PRACTICE_RATE.RATE)
                        .from(PRACTICE_RATE)
                        .where(PRACTICE_RATE.PRACTICE_ID.eq(practice.value())))
                .fetch();
        return new Conventions(
                kept.stream()
                        .filter(Record3::value1)
                        .collect(toMap(row -> CurrencyUnit.of(row.value2()), row -> new BigDecimal(row.value3()))),
                kept.stream().filter(row -> !row.value1()).collect(toMap(Record3::value2, Record3::value3)));
    }

    void rate(Practice.Id practice, CurrencyUnit currency, BigDecimal rate, LocalDate typedOn) {
        db.insertInto(PRACTICE_RATE)
                .values(practice.value(), currency.getCode(), rate.toPlainString(), typedOn)
                .onConflict(PRACTICE_RATE.PRACTICE_ID, PRACTICE_RATE.CURRENCY)
                .doUpdate()
                .set(PRACTICE_RATE.RATE, rate.toPlainString())
                .set(PRACTICE_RATE.TYPED_ON, typedOn)
                .execute();
    }

    private PracticePracticeRecord row(Practice practice) {
        var row = db.newRecord(PRACTICE_PRACTICE);
        row.setId(practice.id().value());
        row.setName(practice.name());
        row.setOwner(practice.owner());
        row.setCurrency(practice.currency().getCode());
        row.setCountry(practice.country());
        row.setZone(practice.zone().getId());
        row.setConfirmed(practice.confirmed());
        return row;
    }

    private static Practice practice(PracticePracticeRecord row) {
        return new Practice(
                new Practice.Id(row.getId()),
                row.getName(),
                row.getOwner(),
                CurrencyUnit.of(row.getCurrency()),
                row.getCountry(),
                ZoneId.of(row.getZone()),
                row.getConfirmed());
    }
}
