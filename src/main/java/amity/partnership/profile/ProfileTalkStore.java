package amity.partnership.profile;

import static amity.schema.Tables.PARTNERSHIP_BROUGHT_UP;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
record ProfileTalkStore(DSLContext db) {
    void insert(Practice.Id practice, Client.Id client, LocalDate on) {
        db.insertInto(PARTNERSHIP_BROUGHT_UP)
                .set(PARTNERSHIP_BROUGHT_UP.PRACTICE_ID, practice.value())
                .set(PARTNERSHIP_BROUGHT_UP.ID, Ids.next())
                .set(PARTNERSHIP_BROUGHT_UP.CLIENT_ID, client.value())
                .set(PARTNERSHIP_BROUGHT_UP.ON_DAY, on)
                .execute();
    }

    Map<Client.Id, LocalDate> last(Practice.Id practice, List<Client.Id> clients) {
        return db.select(PARTNERSHIP_BROUGHT_UP.CLIENT_ID, DSL.max(PARTNERSHIP_BROUGHT_UP.ON_DAY))
                .from(PARTNERSHIP_BROUGHT_UP)
                .where(PARTNERSHIP_BROUGHT_UP.PRACTICE_ID.eq(practice.value()))
                .and(PARTNERSHIP_BROUGHT_UP.CLIENT_ID.in(
                        clients.stream().map(Client.Id::value).toList()))
                .groupBy(PARTNERSHIP_BROUGHT_UP.CLIENT_ID)
                .fetchMap(row -> new Client.Id(row.value1()), row -> row.value2());
    }
}
