package amity;

import static amity.schema.Tables.CLIENT_CLIENT;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/** Many active clients of whom nothing is known, written at once. */
public final class Crowd {
    private Crowd() {}

    public static void of(int many, Practice practice, DSLContext db) {
        db.batchInsert(IntStream.range(0, many)
                        .mapToObj(i -> {
                            var row = db.newRecord(CLIENT_CLIENT);
                            row.setPracticeId(practice.id().value());
                            row.setId(Ids.next());
                            row.setName("Crowd " + i);
                            row.setSortName("crowd " + i);
                            row.setStatus(Client.Status.ACTIVE.word());
                            row.setStatusChosen(true);
                            row.setSector(Client.Sector.OTHER.word());
                            row.setGiftPolicy(Client.GiftPolicy.UNKNOWN.word());
                            row.setDislikesDebt(false);
                            row.setTalksElsewhere(false);
                            row.setTheirStrand(Client.TheirStrand.OPEN.word());
                            row.setCameAt(Instant.EPOCH);
                            return row;
                        })
                        .toList())
                .execute();
    }
}
