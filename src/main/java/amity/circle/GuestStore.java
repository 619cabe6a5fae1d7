package amity.circle;

import static amity.schema.Tables.CIRCLE_GUEST;
import static java.util.Objects.requireNonNull;

import amity.client.Someone;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record GuestStore(DSLContext db) {
    Map<UUID, List<Function.Guest>> of(Practice.Id practice, Collection<UUID> functions) {
        return db.selectFrom(CIRCLE_GUEST)
                .where(CIRCLE_GUEST.PRACTICE_ID.eq(practice.value()))
                .and(CIRCLE_GUEST.FUNCTION_ID.in(functions))
                .orderBy(CIRCLE_GUEST.ID)
                .fetchGroups(
                        CIRCLE_GUEST.FUNCTION_ID,
                        row -> new Function.Guest(
                                row.getId(),
                                requireNonNull(Someone.in(row.getClientId(), row.getPersonId())),
                                row.getGoing(),
                                row.getAskedOn(),
                                row.getMomentId() == null ? null : new Moment.Id(row.getMomentId())));
    }

    UUID add(Practice.Id practice, UUID function, Someone who, boolean going) {
        var row = db.newRecord(CIRCLE_GUEST);
        row.setPracticeId(practice.value());
        row.setId(Ids.next());
        row.setFunctionId(function);
        row.setClientId(who.clientValue());
        row.setPersonId(who.personValue());
        row.setGoing(going);
        row.insert();
        return row.getId();
    }

    void going(Practice.Id practice, UUID guest, boolean going) {
        db.update(CIRCLE_GUEST)
                .set(CIRCLE_GUEST.GOING, going)
                .where(is(practice, guest))
                .execute();
    }

    void asked(Practice.Id practice, UUID guest, @Nullable LocalDate on) {
        db.update(CIRCLE_GUEST)
                .set(CIRCLE_GUEST.ASKED_ON, on)
                .where(is(practice, guest))
                .execute();
    }

    void became(Practice.Id practice, UUID guest, Moment.@Nullable Id moment) {
        db.update(CIRCLE_GUEST)
                .set(CIRCLE_GUEST.MOMENT_ID, moment == null ? null : moment.value())
                .where(is(practice, guest))
                .execute();
    }

    void delete(Practice.Id practice, UUID guest) {
        db.deleteFrom(CIRCLE_GUEST).where(is(practice, guest)).execute();
    }

    void deleteOf(Practice.Id practice, UUID function) {
        db.deleteFrom(CIRCLE_GUEST)
                .where(CIRCLE_GUEST.PRACTICE_ID.eq(practice.value()))
                .and(CIRCLE_GUEST.FUNCTION_ID.eq(function))
                .execute();
    }

    private static Condition is(Practice.Id practice, UUID guest) {
        return CIRCLE_GUEST.PRACTICE_ID.eq(practice.value()).and(CIRCLE_GUEST.ID.eq(guest));
    }
}
