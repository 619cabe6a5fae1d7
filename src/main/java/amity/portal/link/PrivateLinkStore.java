package amity.portal.link;

import static amity.schema.Tables.PORTAL_LINK;

import amity.client.Client;
import amity.client.Person;
import amity.practice.Practice;
import amity.schema.tables.records.PortalLinkRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record PrivateLinkStore(DSLContext db) {
    record Found(Practice.Id practice, PrivateLink link) {}

    void insert(Practice.Id practice, PrivateLink link, String hash) {
        db.insertInto(PORTAL_LINK)
                .set(PORTAL_LINK.PRACTICE_ID, practice.value())
                .set(PORTAL_LINK.ID, link.id())
                .set(PORTAL_LINK.CLIENT_ID, link.client().value())
                .set(PORTAL_LINK.PERSON_ID, link.person().value())
                .set(PORTAL_LINK.TOKEN_HASH, hash)
                .set(PORTAL_LINK.MADE_ON, link.made())
                .set(PORTAL_LINK.EXPIRES_AT, link.expires())
                .execute();
    }

    /** One query whether there is such a link, it has expired, was ended, or never was: from outside all are the same. */
    Optional<Found> opening(String hash, Instant now) {
        return db.selectFrom(PORTAL_LINK)
                .where(PORTAL_LINK.TOKEN_HASH.eq(hash))
                .and(PORTAL_LINK.ENDED_ON.isNull())
                .and(PORTAL_LINK.EXPIRES_AT.gt(now))
                .fetchOptional(row -> new Found(new Practice.Id(row.getPracticeId()), link(row)));
    }

    /** The links to a client’s page, the latest first. */
    List<PrivateLink> of(Practice.Id practice, Client.Id client) {
        return db.selectFrom(PORTAL_LINK)
                .where(PORTAL_LINK.PRACTICE_ID.eq(practice.value()))
                .and(PORTAL_LINK.CLIENT_ID.eq(client.value()))
                .orderBy(PORTAL_LINK.ID.desc())
                .fetch(PrivateLinkStore::link);
    }

    boolean end(Practice.Id practice, UUID link, LocalDate on) {
        return end(practice, PORTAL_LINK.ID.eq(link), on) > 0;
    }

    int end(Practice.Id practice, Person.Id person, LocalDate on) {
        return end(practice, PORTAL_LINK.PERSON_ID.eq(person.value()), on);
    }

    int end(Practice.Id practice, Client.Id client, LocalDate on) {
        return end(practice, PORTAL_LINK.CLIENT_ID.eq(client.value()), on);
    }

    private int end(Practice.Id practice, Condition which, LocalDate on) {
        return db.update(PORTAL_LINK)
                .set(PORTAL_LINK.ENDED_ON, on)
                .where(PORTAL_LINK.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .and(PORTAL_LINK.ENDED_ON.isNull())
                .execute();
    }

    void used(Practice.Id practice, UUID link, YearMonth month) {
        db.update(PORTAL_LINK)
                .set(PORTAL_LINK.USED_IN, month.atDay(1))
                .where(PORTAL_LINK.PRACTICE_ID.eq(practice.value()))
                .and(PORTAL_LINK.ID.eq(link))
                .execute();
    }

    private static PrivateLink link(PortalLinkRecord row) {
        var used = row.getUsedIn();
        return new PrivateLink(
                row.getId(),
                new Client.Id(row.getClientId()),
                new Person.Id(row.getPersonId()),
                row.getMadeOn(),
                row.getExpiresAt(),
                row.getEndedOn(),
                used == null ? null : YearMonth.from(used));
    }
}
