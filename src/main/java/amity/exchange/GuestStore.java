package amity.exchange;

import static amity.schema.Tables.EXCHANGE_DRAFT;
import static amity.schema.Tables.EXCHANGE_ROW;

import amity.exchange.tools.Entry;
import amity.practice.Practice;
import amity.schema.tables.records.ExchangeDraftRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contacts and appointments that wait, and whom they turned out to be. */
@Component
class GuestStore {
    private final DSLContext db;

    GuestStore(DSLContext db) {
        this.db = db;
    }

    /**
     * A contact that waits.
     *
     * @param person who it was when it was brought before, or who it has turned out to be
     */
    record Contact(
            UUID id,
            String state,
            String name,
            List<String> emails,
            @Nullable String organisation,
            @Nullable String role,
            @Nullable Integer birthYear,
            @Nullable Integer birthMonth,
            @Nullable Integer birthDay,
            @Nullable String address,
            List<Entry.Fact> facts,
            @Nullable UUID client,
            @Nullable UUID person) {}

    record Meeting(
            UUID id,
            String uid,
            String occurrence,
            String title,
            LocalDate day,
            @Nullable Instant start,
            @Nullable Integer minutes,
            List<String> emails,
            boolean cancelled,
            String becomes,
            @Nullable UUID client) {}

    record Found(
            UUID draft,
            String becomes,
            @Nullable UUID client,
            @Nullable UUID person) {}

    List<Contact> contacts(Practice.Id practice, UUID imported) {
        var before = EXCHANGE_ROW.PERSON_ID.as("before");
        return db.select(EXCHANGE_DRAFT.asterisk(), before)
                .from(EXCHANGE_DRAFT)
                .leftJoin(EXCHANGE_ROW)
                .on(RowStore.sameKey())
                .where(RowStore.of(practice, imported))
                .and(EXCHANGE_DRAFT.LATEST)
                .and(EXCHANGE_DRAFT.KIND.eq("contact"))
                .orderBy(EXCHANGE_DRAFT.SEAT, EXCHANGE_DRAFT.ENTRY)
                .fetch(row -> contact(row.into(EXCHANGE_DRAFT), row.get(before)));
    }

    private static Contact contact(ExchangeDraftRecord row, @Nullable UUID before) {
        return new Contact(
                row.getId(),
                row.getState(),
                row.getName(),
                addresses(row.getEmails()),
                row.getOrganisation(),
                row.getRole(),
                row.getBirthYear(),
                row.getBirthMonth(),
                row.getBirthDay(),
                row.getAddress(),
                FactWords.read(row.getFacts()),
                row.getClientId(),
                before == null ? row.getPersonId() : before);
    }

    List<Meeting> meetings(Practice.Id practice, UUID imported) {
        return db.selectFrom(EXCHANGE_DRAFT)
                .where(RowStore.of(practice, imported))
                .and(EXCHANGE_DRAFT.LATEST)
                .and(EXCHANGE_DRAFT.KIND.eq("appointment"))
                .orderBy(EXCHANGE_DRAFT.SEAT, EXCHANGE_DRAFT.ENTRY)
                .fetch(row -> new Meeting(
                        row.getId(),
                        row.getUid(),
                        row.getPart(),
                        row.getWords(),
                        row.getDay(),
                        row.getStartAt(),
                        row.getMinutes(),
                        addresses(row.getEmails()),
                        row.getCancelled(),
                        row.getBecomes(),
                        row.getClientId()));
    }

    void found(Practice.Id practice, List<Found> found) {
        db.batch(found.stream()
                        .map(one -> db.update(EXCHANGE_DRAFT)
                                .set(EXCHANGE_DRAFT.BECOMES, one.becomes())
                                .set(EXCHANGE_DRAFT.CLIENT_ID, one.client())
                                .set(EXCHANGE_DRAFT.PERSON_ID, one.person())
                                .where(EXCHANGE_DRAFT.PRACTICE_ID.eq(practice.value()))
                                .and(EXCHANGE_DRAFT.ID.eq(one.draft())))
                        .toList())
                .execute();
    }

    private static List<String> addresses(@Nullable String lines) {
        return lines == null || lines.isBlank() ? List.of() : Arrays.asList(lines.split("\n"));
    }
}
