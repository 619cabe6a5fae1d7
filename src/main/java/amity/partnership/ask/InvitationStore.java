package amity.partnership.ask;

import static amity.schema.Tables.PARTNERSHIP_INVITATION;

import amity.client.Client;
import amity.practice.Practice;
import amity.schema.tables.records.PartnershipInvitationRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record InvitationStore(DSLContext db) {
    void insert(Practice.Id practice, Invitation invitation) {
        var row = new PartnershipInvitationRecord();
        row.setPracticeId(practice.value());
        row.setId(invitation.id().value());
        row.setClientId(invitation.client().value());
        row.setAbout(invitation.about());
        row.setOpenedOn(invitation.opened());
        row.setUntilDay(invitation.until());
        db.insertInto(PARTNERSHIP_INVITATION).set(row).execute();
    }

    void close(Practice.Id practice, Invitation.Id id, LocalDate on) {
        db.update(PARTNERSHIP_INVITATION)
                .set(PARTNERSHIP_INVITATION.CLOSED_ON, on)
                .where(mine(practice))
                .and(PARTNERSHIP_INVITATION.ID.eq(id.value()))
                .and(PARTNERSHIP_INVITATION.CLOSED_ON.isNull())
                .execute();
    }

    void close(Practice.Id practice, Client.Id client, LocalDate on) {
        db.update(PARTNERSHIP_INVITATION)
                .set(PARTNERSHIP_INVITATION.CLOSED_ON, on)
                .where(mine(practice))
                .and(PARTNERSHIP_INVITATION.CLIENT_ID.eq(client.value()))
                .and(PARTNERSHIP_INVITATION.CLOSED_ON.isNull())
                .and(PARTNERSHIP_INVITATION.UNTIL_DAY.ge(on))
                .execute();
    }

    Optional<Invitation> find(Practice.Id practice, Invitation.Id id) {
        return select(practice, PARTNERSHIP_INVITATION.ID.eq(id.value())).stream()
                .findFirst();
    }

    /** The latest first. */
    List<Invitation> of(Practice.Id practice, Client.Id client) {
        return select(practice, PARTNERSHIP_INVITATION.CLIENT_ID.eq(client.value()));
    }

    private List<Invitation> select(Practice.Id practice, Condition which) {
        return db.selectFrom(PARTNERSHIP_INVITATION)
                .where(mine(practice))
                .and(which)
                .orderBy(PARTNERSHIP_INVITATION.OPENED_ON.desc(), PARTNERSHIP_INVITATION.ID.desc())
                .fetch(row -> new Invitation(
                        new Invitation.Id(row.getId()),
                        new Client.Id(row.getClientId()),
                        row.getAbout(),
                        row.getOpenedOn(),
                        row.getUntilDay(),
                        row.getClosedOn()));
    }

    private static Condition mine(Practice.Id practice) {
        return PARTNERSHIP_INVITATION.PRACTICE_ID.eq(practice.value());
    }
}
