package amity.circle;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;

import amity.client.Client;
import amity.practice.Practice;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record NeighbourStore(DSLContext db) {
    /** The towns that clients are said to be in, each once. */
    List<String> towns(Practice.Id practice) {
        return db.selectDistinct(CLIENT_CLIENT_VIEW.TOWN)
                .from(CLIENT_CLIENT_VIEW)
                .where(stays(practice))
                .and(CLIENT_CLIENT_VIEW.TOWN.isNotNull())
                .fetch(CLIENT_CLIENT_VIEW.TOWN);
    }

    List<NearbyFunctions.Neighbour> in(Practice.Id practice, Collection<String> towns) {
        return db.select(CLIENT_CLIENT_VIEW.NAME, CLIENT_CLIENT_VIEW.TOWN)
                .from(CLIENT_CLIENT_VIEW)
                .where(stays(practice))
                .and(CLIENT_CLIENT_VIEW.TOWN.in(towns))
                .orderBy(CLIENT_CLIENT_VIEW.SORT_NAME, CLIENT_CLIENT_VIEW.ID)
                .fetch(row -> new NearbyFunctions.Neighbour(row.value1(), row.value2()));
    }

    int clients(Practice.Id practice) {
        return db.fetchCount(CLIENT_CLIENT_VIEW, stays(practice));
    }

    private static Condition stays(Practice.Id practice) {
        return CLIENT_CLIENT_VIEW
                .PRACTICE_ID
                .eq(practice.value())
                .and(CLIENT_CLIENT_VIEW.MERGED_INTO.isNull())
                .and(CLIENT_CLIENT_VIEW.STATUS.ne(Client.Status.PARTED.word()));
    }
}
