package amity.circle;

import static amity.schema.Tables.CIRCLE_THANKS;

import amity.practice.Practice;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record ThanksStore(DSLContext db) {
    /** Saying it a second time changes nothing. */
    void say(Practice.Id practice, UUID introduction, LocalDate on) {
        db.insertInto(CIRCLE_THANKS)
                .set(CIRCLE_THANKS.PRACTICE_ID, practice.value())
                .set(CIRCLE_THANKS.INTRODUCTION_ID, introduction)
                .set(CIRCLE_THANKS.SAID_ON, on)
                .onConflictDoNothing()
                .execute();
    }

    void unsay(Practice.Id practice, UUID introduction) {
        db.deleteFrom(CIRCLE_THANKS)
                .where(CIRCLE_THANKS.PRACTICE_ID.eq(practice.value()))
                .and(CIRCLE_THANKS.INTRODUCTION_ID.eq(introduction))
                .execute();
    }

    Set<UUID> said(Practice.Id practice) {
        return db.select(CIRCLE_THANKS.INTRODUCTION_ID)
                .from(CIRCLE_THANKS)
                .where(CIRCLE_THANKS.PRACTICE_ID.eq(practice.value()))
                .fetchSet(CIRCLE_THANKS.INTRODUCTION_ID);
    }
}
