package amity.boundary;

import static amity.schema.Tables.BOUNDARY_PASS;

import amity.client.Client;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record WaiverStore(DSLContext db) {
    void insert(Practice.Id practice, Action action, Verdict verdict, String reason, Moment.@Nullable Id crossing) {
        var person = action.person();
        db.insertInto(BOUNDARY_PASS)
                .set(BOUNDARY_PASS.PRACTICE_ID, practice.value())
                .set(BOUNDARY_PASS.ID, Ids.next())
                .set(BOUNDARY_PASS.CLIENT_ID, action.client().value())
                .set(BOUNDARY_PASS.PERSON_ID, person == null ? null : person.value())
                .set(BOUNDARY_PASS.ACTION, action.word())
                .set(BOUNDARY_PASS.PASSED_AT, action.at().truncatedTo(ChronoUnit.SECONDS))
                .set(
                        BOUNDARY_PASS.RULES,
                        verdict.concerns().stream().map(Concern::rule).collect(Collectors.joining(" ")))
                .set(
                        BOUNDARY_PASS.WHY,
                        verdict.concerns().stream().map(Concern::why).collect(Collectors.joining(" ")))
                .set(BOUNDARY_PASS.REASON, reason)
                .set(BOUNDARY_PASS.CROSSING_ID, crossing == null ? null : crossing.value())
                .execute();
    }

    /** Forgets what was passed for a client at an instant; returns the crossings noted with it. */
    List<Moment.Id> remove(Practice.Id practice, Client.Id client, Instant at) {
        var these = BOUNDARY_PASS
                .PRACTICE_ID
                .eq(practice.value())
                .and(BOUNDARY_PASS.CLIENT_ID.eq(client.value()))
                .and(BOUNDARY_PASS.PASSED_AT.eq(at.truncatedTo(ChronoUnit.SECONDS)));
        var crossings = db.select(BOUNDARY_PASS.CROSSING_ID)
                .from(BOUNDARY_PASS)
                .where(these)
                .and(BOUNDARY_PASS.CROSSING_ID.isNotNull())
                .fetch(row -> new Moment.Id(row.value1()));
        db.deleteFrom(BOUNDARY_PASS).where(these).execute();
        return crossings;
    }

    List<Waiver> of(Practice.Id practice, Client.Id client) {
        return db.select(BOUNDARY_PASS.PASSED_AT, BOUNDARY_PASS.ACTION, BOUNDARY_PASS.WHY, BOUNDARY_PASS.REASON)
                .from(BOUNDARY_PASS)
                .where(BOUNDARY_PASS.PRACTICE_ID.eq(practice.value()))
                .and(BOUNDARY_PASS.CLIENT_ID.eq(client.value()))
                .orderBy(BOUNDARY_PASS.PASSED_AT.desc(), BOUNDARY_PASS.ID.desc())
                .fetch(row -> new Waiver(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
