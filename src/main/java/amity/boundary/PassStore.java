package amity.boundary;

import static amity.schema.Tables.BOUNDARY_PASS;

import amity.practice.Practice;
import amity.shell.Ids;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Keeps why a warning was passed. */
@Component
class PassStore {
    private final DSLContext db;

    PassStore(DSLContext db) {
        this.db = db;
    }

    void insert(Practice.Id practice, Action action, Verdict verdict, String reason) {
        var person = action.person();
        db.insertInto(BOUNDARY_PASS)
                .set(BOUNDARY_PASS.PRACTICE_ID, practice.value())
                .set(BOUNDARY_PASS.ID, Ids.next())
                .set(BOUNDARY_PASS.CLIENT_ID, action.client().value())
                .set(BOUNDARY_PASS.PERSON_ID, person == null ? null : person.value())
                .set(BOUNDARY_PASS.ACTION, action.word())
                .set(BOUNDARY_PASS.PASSED_AT, action.at())
                .set(
                        BOUNDARY_PASS.RULES,
                        verdict.concerns().stream().map(Concern::rule).collect(Collectors.joining(" ")))
                .set(
                        BOUNDARY_PASS.WHY,
                        verdict.concerns().stream().map(Concern::why).collect(Collectors.joining(" ")))
                .set(BOUNDARY_PASS.REASON, reason)
                .execute();
    }
}
