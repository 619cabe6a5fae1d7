package amity.partnership.review;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.PARTNERSHIP_TURN;

import amity.client.Client;
import amity.practice.Practice;
import amity.schema.tables.records.PartnershipTurnRecord;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record RoundStore(DSLContext db) {
    void insert(Practice.Id practice, String quarter, List<Client.Id> order, int from, LocalDate today) {
        var rows = new ArrayList<PartnershipTurnRecord>();
        for (int i = 0; i < order.size(); i++) {
            var row = new PartnershipTurnRecord();
            row.setPracticeId(practice.value());
            row.setId(Ids.next());
            row.setClientId(order.get(i).value());
            row.setQuarter(quarter);
            row.setPlace(from + i);
            row.setBegunOn(today);
            rows.add(row);
        }
        db.batchInsert(rows).execute();
    }

    /** Each active client once, in order; of two turns that became one client's, the earlier. */
    List<ReviewTurn> turns(Practice.Id practice, String quarter) {
        var seen = new HashSet<UUID>();
        return db
                .select(PARTNERSHIP_TURN.fields())
                .from(PARTNERSHIP_TURN)
                .join(CLIENT_CLIENT_VIEW)
                .on(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(PARTNERSHIP_TURN.PRACTICE_ID))
                .and(CLIENT_CLIENT_VIEW.ID.eq(PARTNERSHIP_TURN.CLIENT_ID))
                .where(mine(practice))
                .and(PARTNERSHIP_TURN.QUARTER.eq(quarter))
                .and(CLIENT_CLIENT_VIEW.STATUS.eq(Client.Status.ACTIVE.word()))
                .orderBy(PARTNERSHIP_TURN.PLACE, PARTNERSHIP_TURN.ID)
                .fetchInto(PARTNERSHIP_TURN)
                .stream()
                .filter(row -> seen.add(row.getClientId()))
                .map(row -> new ReviewTurn(
                        row.getId(),
                        new Client.Id(row.getClientId()),
                        row.getPlace(),
                        row.getBegunOn(),
                        row.getDoneOn()))
                .toList();
    }

    void done(Practice.Id practice, String quarter, Client.Id client, LocalDate on) {
        db.update(PARTNERSHIP_TURN)
                .set(PARTNERSHIP_TURN.DONE_ON, on)
                .where(mine(practice))
                .and(PARTNERSHIP_TURN.QUARTER.eq(quarter))
                .and(PARTNERSHIP_TURN.CLIENT_ID.eq(client.value()))
                .execute();
    }

    void place(Practice.Id practice, UUID turn, int place) {
        db.update(PARTNERSHIP_TURN)
                .set(PARTNERSHIP_TURN.PLACE, place)
                .where(mine(practice))
                .and(PARTNERSHIP_TURN.ID.eq(turn))
                .execute();
    }

    private static Condition mine(Practice.Id practice) {
        return PARTNERSHIP_TURN.PRACTICE_ID.eq(practice.value());
    }
}
