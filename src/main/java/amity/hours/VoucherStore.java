package amity.hours;

import static amity.schema.Tables.SEASON_REDEMPTION;
import static amity.schema.Tables.SEASON_RESERVATION;
import static amity.schema.Tables.SEASON_VOUCHER;

import amity.client.Client;
import amity.client.Person;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.schema.tables.records.SeasonRedemptionRecord;
import amity.schema.tables.records.SeasonVoucherRecord;
import amity.shell.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record VoucherStore(DSLContext db) {
    Voucher insert(Practice.Id practice, Vouchers.Promise promise, LocalDate today) {
        var id = Ids.next();
        db.insertInto(SEASON_VOUCHER)
                .set(SEASON_VOUCHER.PRACTICE_ID, practice.value())
                .set(SEASON_VOUCHER.ID, id)
                .set(SEASON_VOUCHER.CLIENT_ID, promise.client().value())
                .set(
                        SEASON_VOUCHER.PERSON_ID,
                        promise.person() == null ? null : promise.person().value())
                .set(SEASON_VOUCHER.ENTRY_ID, promise.entry())
                .set(SEASON_VOUCHER.QUARTERS, promise.quarters())
                .set(SEASON_VOUCHER.PROMISED_ON, today)
                .set(SEASON_VOUCHER.EXPIRES_ON, promise.expires())
                .set(SEASON_VOUCHER.CODE, promise.code())
                .execute();
        return find(practice, id).orElseThrow();
    }

    /** Locks the voucher until the transaction ends, by an update, which both databases understand. */
    void lock(Practice.Id practice, UUID id) {
        db.update(SEASON_VOUCHER)
                .set(SEASON_VOUCHER.QUARTERS, SEASON_VOUCHER.QUARTERS)
                .where(is(practice, id))
                .execute();
    }

    Optional<Voucher> find(Practice.Id practice, UUID id) {
        return select(practice, SEASON_VOUCHER.ID.eq(id)).stream().findFirst();
    }

    @Nullable
    Voucher ofEntry(Practice.Id practice, UUID entry) {
        return select(practice, SEASON_VOUCHER.ENTRY_ID.eq(entry)).stream()
                .findFirst()
                .orElse(null);
    }

    List<Voucher> of(Practice.Id practice, Client.Id client) {
        return select(practice, SEASON_VOUCHER.CLIENT_ID.eq(client.value()));
    }

    List<Voucher> ending(Practice.Id practice, LocalDate from, LocalDate to) {
        return select(practice, SEASON_VOUCHER.EXPIRES_ON.between(from, to).and(SEASON_VOUCHER.SETTLED_ON.isNull()));
    }

    List<Voucher> all(Practice.Id practice) {
        return select(practice, DSL.noCondition());
    }

    UUID redeem(
            Practice.Id practice,
            UUID voucher,
            int quarters,
            LocalDate on,
            Moment.Id moment,
            Moment.@Nullable Id work) {
        var id = Ids.next();
        db.insertInto(SEASON_REDEMPTION)
                .set(SEASON_REDEMPTION.PRACTICE_ID, practice.value())
                .set(SEASON_REDEMPTION.ID, id)
                .set(SEASON_REDEMPTION.VOUCHER_ID, voucher)
                .set(SEASON_REDEMPTION.QUARTERS, quarters)
                .set(SEASON_REDEMPTION.ON_DAY, on)
                .set(SEASON_REDEMPTION.MOMENT_ID, moment.value())
                .set(SEASON_REDEMPTION.WORK_ID, work == null ? null : work.value())
                .execute();
        return id;
    }

    void remove(Practice.Id practice, UUID redemption) {
        db.deleteFrom(SEASON_REDEMPTION)
                .where(SEASON_REDEMPTION.PRACTICE_ID.eq(practice.value()))
                .and(SEASON_REDEMPTION.ID.eq(redemption))
                .execute();
    }

    void forget(Practice.Id practice, UUID id) {
        db.deleteFrom(SEASON_VOUCHER).where(is(practice, id)).execute();
    }

    void settle(Practice.Id practice, UUID id, Voucher.Settled settled) {
        db.update(SEASON_VOUCHER)
                .set(SEASON_VOUCHER.SETTLED_ON, settled.on())
                .set(SEASON_VOUCHER.SETTLED_HOW, settled.how())
                .where(is(practice, id))
                .execute();
    }

    private List<Voucher> select(Practice.Id practice, Condition which) {
        var vouchers = db.select(SEASON_VOUCHER, reserved())
                .from(SEASON_VOUCHER)
                .where(SEASON_VOUCHER.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .orderBy(SEASON_VOUCHER.PROMISED_ON.desc(), SEASON_VOUCHER.ID.desc())
                .fetch();
        var redemptions = redemptions(practice, vouchers.map(row -> row.value1().getId()));
        return vouchers.map(row -> voucher(
                row.value1(),
                redemptions.getOrDefault(row.value1().getId(), List.of()),
                row.value2().intValue()));
    }

    private Map<UUID, List<Redemption>> redemptions(Practice.Id practice, List<UUID> vouchers) {
        return vouchers.isEmpty()
                ? Map.of()
                : db.selectFrom(SEASON_REDEMPTION)
                        .where(SEASON_REDEMPTION.PRACTICE_ID.eq(practice.value()))
                        .and(SEASON_REDEMPTION.VOUCHER_ID.in(vouchers))
                        .orderBy(SEASON_REDEMPTION.ON_DAY, SEASON_REDEMPTION.ID)
                        .fetchGroups(SEASON_REDEMPTION.VOUCHER_ID, VoucherStore::redemption);
    }

    private static Field<BigDecimal> reserved() {
        return DSL.field(DSL.select(DSL.coalesce(DSL.sum(SEASON_RESERVATION.QUARTERS), DSL.inline(BigDecimal.ZERO)))
                        .from(SEASON_RESERVATION)
                        .where(SEASON_RESERVATION.PRACTICE_ID.eq(SEASON_VOUCHER.PRACTICE_ID))
                        .and(SEASON_RESERVATION.VOUCHER_ID.eq(SEASON_VOUCHER.ID)))
                .as("reserved");
    }

    private static Voucher voucher(SeasonVoucherRecord row, List<Redemption> redemptions, int reserved) {
        var person = row.getPersonId();
        return new Voucher(
                row.getId(),
                new Client.Id(row.getClientId()),
                person == null ? null : new Person.Id(person),
                row.getEntryId(),
                row.getQuarters(),
                reserved,
                row.getPromisedOn(),
                row.getExpiresOn(),
                row.getCode(),
                row.getSettledOn() == null ? null : new Voucher.Settled(row.getSettledOn(), row.getSettledHow()),
                redemptions);
    }

    private static Redemption redemption(SeasonRedemptionRecord row) {
        var work = row.getWorkId();
        return new Redemption(
                row.getId(),
                row.getQuarters(),
                row.getOnDay(),
                new Moment.Id(row.getMomentId()),
                work == null ? null : new Moment.Id(work));
    }

    private static Condition is(Practice.Id practice, UUID id) {
        return SEASON_VOUCHER.PRACTICE_ID.eq(practice.value()).and(SEASON_VOUCHER.ID.eq(id));
    }
}
