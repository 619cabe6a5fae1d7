package amity.portal.link;

import static amity.schema.Tables.PORTAL_ADDRESS;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record AddressStore(DSLContext db) {
    void reached(String address, Instant at) {
        db.insertInto(PORTAL_ADDRESS)
                .set(PORTAL_ADDRESS.ADDRESS, address)
                .set(PORTAL_ADDRESS.REACHED_AT, at)
                .onConflict(PORTAL_ADDRESS.ADDRESS)
                .doUpdate()
                .set(PORTAL_ADDRESS.REACHED_AT, at)
                .execute();
    }

    Optional<String> reachedSince(Instant since) {
        return db.select(PORTAL_ADDRESS.ADDRESS)
                .from(PORTAL_ADDRESS)
                .where(PORTAL_ADDRESS.REACHED_AT.ge(since))
                .orderBy(PORTAL_ADDRESS.REACHED_AT.desc())
                .limit(1)
                .fetchOptional(PORTAL_ADDRESS.ADDRESS);
    }

    boolean reachedSince(String address, Instant since) {
        return db.fetchExists(PORTAL_ADDRESS, PORTAL_ADDRESS.ADDRESS.eq(address), PORTAL_ADDRESS.REACHED_AT.ge(since));
    }
}
