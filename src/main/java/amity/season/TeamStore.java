package amity.season;

import static amity.schema.Tables.SEASON_CARD_VIEW;
import static amity.schema.Tables.SEASON_DECISION;
import static amity.schema.Tables.SEASON_STEP;
import static amity.schema.Tables.SEASON_TEAM_CARD;
import static amity.schema.Tables.SEASON_TEAM_CARD_VIEW;

import amity.plan.Drawer;
import amity.practice.Practice;
import java.util.ArrayList;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

@Component
record TeamStore(DSLContext db) {
    void tick(Practice practice, UUID entry, UUID client) {
        db.insertInto(SEASON_TEAM_CARD)
                .set(SEASON_TEAM_CARD.PRACTICE_ID, practice.id().value())
                .set(SEASON_TEAM_CARD.ID, entry)
                .set(SEASON_TEAM_CARD.TO_ID, client)
                .execute();
    }

    void untick(Practice practice, UUID entry) {
        db.deleteFrom(SEASON_TEAM_CARD)
                .where(SEASON_TEAM_CARD.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_TEAM_CARD.ID.eq(entry))
                .execute();
    }

    boolean isWritten(Practice practice, UUID entry) {
        return db.fetchExists(db.selectFrom(SEASON_TEAM_CARD)
                .where(SEASON_TEAM_CARD.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_TEAM_CARD.ID.eq(entry))
                .and(SEASON_TEAM_CARD.WRITTEN_ON.isNotNull()));
    }

    /** What was bought costs so much more from now on, and whatever step of it is taken back. */
    void costs(Practice practice, UUID entry, long more) {
        db.update(SEASON_DECISION)
                .set(SEASON_DECISION.COST_MINOR, SEASON_DECISION.COST_MINOR.plus(more))
                .where(SEASON_DECISION.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_DECISION.ID.eq(entry))
                .execute();
        db.update(SEASON_STEP)
                .set(SEASON_STEP.COST_MINOR, SEASON_STEP.COST_MINOR.plus(more))
                .where(SEASON_STEP.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_STEP.ENTRY_ID.eq(entry))
                .execute();
    }

    /** Its own card, and the team's where there is one; what those on their way took from the drawer. */
    static Drawer.Cards cards(Record row) {
        boolean team = row.get(SEASON_TEAM_CARD_VIEW.ID) != null;
        var sent = new ArrayList<Drawer.Taken>();
        if (row.get(SEASON_CARD_VIEW.POSTED_ON) != null)
            sent.add(Drawer.Taken.of(
                    row.get(SEASON_CARD_VIEW.CARD_FROM_DRAWER), row.get(SEASON_CARD_VIEW.STAMP_FROM_DRAWER)));
        if (row.get(SEASON_TEAM_CARD_VIEW.POSTED_ON) != null)
            sent.add(Drawer.Taken.of(
                    row.get(SEASON_TEAM_CARD_VIEW.CARD_FROM_DRAWER), row.get(SEASON_TEAM_CARD_VIEW.STAMP_FROM_DRAWER)));
        return new Drawer.Cards(team, sent);
    }
}
