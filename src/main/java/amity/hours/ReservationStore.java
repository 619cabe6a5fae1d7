package amity.hours;

import static amity.schema.Tables.SEASON_RESERVATION;

import amity.practice.Practice;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record ReservationStore(DSLContext db) {
    void insert(Practice.Id practice, Reservation reservation) {
        db.insertInto(SEASON_RESERVATION)
                .set(SEASON_RESERVATION.PRACTICE_ID, practice.value())
                .set(SEASON_RESERVATION.ID, reservation.id())
                .set(SEASON_RESERVATION.VOUCHER_ID, reservation.voucher())
                .set(SEASON_RESERVATION.QUARTERS, reservation.quarters())
                .set(SEASON_RESERVATION.ON_DAY, reservation.on())
                .execute();
    }

    void delete(Practice.Id practice, UUID id) {
        db.deleteFrom(SEASON_RESERVATION).where(is(practice, id)).execute();
    }

    Optional<Reservation> find(Practice.Id practice, UUID id) {
        return db.selectFrom(SEASON_RESERVATION)
                .where(is(practice, id))
                .fetchOptional(
                        row -> new Reservation(row.getId(), row.getVoucherId(), row.getQuarters(), row.getOnDay()));
    }

    private static Condition is(Practice.Id practice, UUID id) {
        return SEASON_RESERVATION.PRACTICE_ID.eq(practice.value()).and(SEASON_RESERVATION.ID.eq(id));
    }
}
