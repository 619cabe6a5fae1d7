package amity.moment;

import static amity.schema.Tables.MOMENT_MOMENT;

import amity.practice.Practice;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record PaymentStore(DSLContext db) {
    /** What was the same money as the one is the same as the other, too. */
    void link(Practice.Id practice, Moment.Id one, Moment.Id other) {
        db.update(MOMENT_MOMENT)
                .set(MOMENT_MOMENT.SAME_MONEY_AS, other.value())
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.ID.eq(one.value()).or(MOMENT_MOMENT.SAME_MONEY_AS.eq(one.value())))
                .execute();
    }

    void part(Practice.Id practice, Moment.Id payment) {
        db.update(MOMENT_MOMENT)
                .setNull(MOMENT_MOMENT.SAME_MONEY_AS)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.ID.eq(payment.value()))
                .execute();
    }
}
