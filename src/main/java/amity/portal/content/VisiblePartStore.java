package amity.portal.content;

import static amity.schema.Tables.PORTAL_SHOWN;

import amity.boundary.Action;
import amity.boundary.Pass;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record VisiblePartStore(DSLContext db) {
    void show(Practice.Id practice, Pass pass, Part part, LocalDate spokenOn) {
        db.insertInto(PORTAL_SHOWN)
                .set(PORTAL_SHOWN.PRACTICE_ID, practice.value())
                .set(PORTAL_SHOWN.ID, Ids.next())
                .set(
                        PORTAL_SHOWN.CLIENT_ID,
                        pass.action(Action.Showing.class).client().value())
                .set(PORTAL_SHOWN.PART, part.word())
                .set(PORTAL_SHOWN.SPOKEN_ON, spokenOn)
                .execute();
    }

    void hide(Practice.Id practice, Client.Id client, Part part) {
        db.deleteFrom(PORTAL_SHOWN)
                .where(PORTAL_SHOWN.PRACTICE_ID.eq(practice.value()))
                .and(PORTAL_SHOWN.CLIENT_ID.eq(client.value()))
                .and(PORTAL_SHOWN.PART.eq(part.word()))
                .and(PORTAL_SHOWN.CAME_AS.isNull())
                .execute();
    }

    /** What was spoken about with this very client: what came with another by a merge was spoken about with others. */
    Map<Part, LocalDate> shown(Practice.Id practice, Client.Id client) {
        return db.select(PORTAL_SHOWN.PART, PORTAL_SHOWN.SPOKEN_ON)
                .from(PORTAL_SHOWN)
                .where(PORTAL_SHOWN.PRACTICE_ID.eq(practice.value()))
                .and(PORTAL_SHOWN.CLIENT_ID.eq(client.value()))
                .and(PORTAL_SHOWN.CAME_AS.isNull())
                .fetchMap(row -> Part.named(row.value1()), row -> row.value2());
    }
}
