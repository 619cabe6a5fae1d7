package amity.intake;

import static amity.schema.Tables.CALENDAR_APPOINTMENT;
import static amity.schema.Tables.EXCHANGE_DRAFT;
import static amity.schema.Tables.EXCHANGE_ROW;
import static amity.schema.Tables.MOMENT_MOMENT;

import amity.client.Client;
import amity.knowing.Remark;
import amity.practice.Practice;
import amity.schema.Bulk;
import amity.schema.tables.records.ExchangeDraftRecord;
import amity.shell.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contacts and appointments that wait, and whom they turned out to be. */
@Component
class ContactStore {
    private final DSLContext db;

    ContactStore(DSLContext db) {
        this.db = db;
    }

    /**
     * A human being who waits: from an address book, or asked to an appointment.
     *
     * @param row which row says so; those of one appointment share it
     * @param person who it was when it was brought before, or who it has turned out to be
     * @param said what an address book said of it when it was brought before
     * @param says what it says now
     */
    record Contact(
            UUID id,
            String row,
            boolean guest,
            String state,
            String name,
            List<String> emails,
            List<String> phones,
            @Nullable String organisation,
            @Nullable String role,
            @Nullable Integer birthYear,
            @Nullable Integer birthMonth,
            @Nullable Integer birthDay,
            @Nullable String address,
            List<Jotting> facts,
            @Nullable UUID client,
            @Nullable UUID person,
            @Nullable String said,
            @Nullable String says) {}

    record Meeting(
            UUID id,
            String row,
            String uid,
            String occurrence,
            String title,
            LocalDate day,
            @Nullable Instant start,
            @Nullable Integer minutes,
            boolean cancelled,
            String state,
            String becomes,
            @Nullable UUID client) {}

    record Found(
            UUID draft,
            String becomes,
            @Nullable UUID client,
            @Nullable UUID person) {}

    List<Contact> contacts(Practice.Id practice, UUID imported) {
        var before = EXCHANGE_ROW.PERSON_ID.as("before");
        var said = EXCHANGE_ROW.SAID.as("said");
        var says = says().as("says");
        return db.select(EXCHANGE_DRAFT.asterisk(), before, said, says)
                .from(EXCHANGE_DRAFT)
                .leftJoin(EXCHANGE_ROW)
                .on(RowStore.sameKey())
                .where(RowStore.of(practice, imported))
                .and(EXCHANGE_DRAFT.LATEST)
                .and(EXCHANGE_DRAFT.KIND.in("contact", "guest"))
                .and(EXCHANGE_DRAFT.STATE.ne("older"))
                .orderBy(EXCHANGE_DRAFT.KIND, EXCHANGE_DRAFT.SEAT, EXCHANGE_DRAFT.ENTRY)
                .fetch(row -> contact(row.into(EXCHANGE_DRAFT), row.get(before), row.get(said), row.get(says)));
    }

    /** Somebody of a client of whom something is noted that would be kept. */
    record Noted(UUID draft, String person, Client.Id client, List<Jotting> jottings) {}

    List<Noted> noted(Practice.Id practice, UUID imported) {
        return db.select(EXCHANGE_DRAFT.ID, EXCHANGE_DRAFT.NAME, EXCHANGE_DRAFT.CLIENT_ID, EXCHANGE_DRAFT.FACTS)
                .from(EXCHANGE_DRAFT)
                .where(RowStore.of(practice, imported))
                .and(isNoted())
                .orderBy(EXCHANGE_DRAFT.SEAT, EXCHANGE_DRAFT.ENTRY)
                .fetch(row -> new Noted(
                        row.value1(), row.value2(), new Client.Id(row.value3()), JottingText.read(row.value4())));
    }

    /** What an address book notes is kept of those who belong to a client, where it is new. */
    static Condition isNoted() {
        return EXCHANGE_DRAFT
                .FACTS
                .isNotNull()
                .and(EXCHANGE_DRAFT.LATEST)
                .and(EXCHANGE_DRAFT.CLIENT_ID.isNotNull())
                .and(EXCHANGE_DRAFT.STATE.notIn("already", "older"));
    }

    /** What each is to be kept as, by the place where it stands in its note. */
    void choose(Practice.Id practice, UUID imported, Map<UUID, Map<Integer, Remark.As>> chosen) {
        var changed = noted(practice, imported).stream()
                .filter(noted -> chosen.containsKey(noted.draft()))
                .map(noted -> db.update(EXCHANGE_DRAFT)
                        .set(
                                EXCHANGE_DRAFT.FACTS,
                                JottingText.written(chosen(noted.jottings(), chosen.get(noted.draft()))))
                        .where(EXCHANGE_DRAFT.PRACTICE_ID.eq(practice.value()))
                        .and(EXCHANGE_DRAFT.ID.eq(noted.draft())))
                .toList();
        Bulk.run(db, changed);
    }

    private static List<Jotting> chosen(List<Jotting> jottings, Map<Integer, Remark.As> chosen) {
        return IntStream.range(0, jottings.size())
                .mapToObj(place ->
                        chosen.containsKey(place) ? jottings.get(place).as(chosen.get(place)) : jottings.get(place))
                .toList();
    }

    /** What a contact says, in the order in which it is written down. */
    private static Field<String> says() {
        return ContactWords.FIELDS.stream()
                .map(name -> DSL.coalesce(DSL.cast(EXCHANGE_DRAFT.field(name), SQLDataType.CLOB), DSL.inline("")))
                .reduce((one, next) ->
                        one.concat(DSL.inline(ContactWords.BETWEEN)).concat(next))
                .orElseThrow();
    }

    /** Each contact's line keeps what it said last. */
    void rememberSaid(Practice.Id practice, UUID imported) {
        db.update(EXCHANGE_ROW)
                .set(EXCHANGE_ROW.SAID, says())
                .from(EXCHANGE_DRAFT)
                .where(RowStore.sameKey())
                .and(RowStore.of(practice, imported))
                .and(EXCHANGE_DRAFT.LATEST)
                .and(EXCHANGE_DRAFT.KIND.eq("contact"))
                .execute();
    }

    private static Contact contact(
            ExchangeDraftRecord row, @Nullable UUID before, @Nullable String said, @Nullable String says) {
        return new Contact(
                row.getId(),
                row(row),
                "guest".equals(row.getKind()),
                row.getState(),
                row.getName(),
                lines(row.getEmails()),
                lines(row.getPhones()),
                row.getOrganisation(),
                row.getRole(),
                row.getBirthYear(),
                row.getBirthMonth(),
                row.getBirthDay(),
                row.getAddress(),
                JottingText.read(row.getFacts()),
                row.getClientId(),
                before == null ? row.getPersonId() : before,
                said,
                says);
    }

    List<Meeting> meetings(Practice.Id practice, UUID imported) {
        return db.selectFrom(EXCHANGE_DRAFT)
                .where(RowStore.of(practice, imported))
                .and(EXCHANGE_DRAFT.LATEST)
                .and(EXCHANGE_DRAFT.KIND.eq("appointment"))
                .and(EXCHANGE_DRAFT.STATE.ne("older"))
                .orderBy(EXCHANGE_DRAFT.SEAT, EXCHANGE_DRAFT.ENTRY)
                .fetch(row -> new Meeting(
                        row.getId(),
                        row(row),
                        row.getUid(),
                        row.getPart(),
                        row.getWords(),
                        row.getDay(),
                        row.getStartAt(),
                        row.getMinutes(),
                        row.getCancelled(),
                        row.getState(),
                        row.getBecomes(),
                        row.getClientId()));
    }

    /** Where the clients of the meetings that wait sat when they were brought before, by row and occurrence. */
    Map<String, Map<Integer, UUID>> seated(Practice.Id practice, UUID imported) {
        var seated = new HashMap<String, Map<Integer, UUID>>();
        var client = DSL.coalesce(MOMENT_MOMENT.CLIENT_ID, CALENDAR_APPOINTMENT.CLIENT_ID);
        db.select(EXCHANGE_ROW.PRODUCER, EXCHANGE_ROW.ROW_KEY, EXCHANGE_ROW.PART, client)
                .from(EXCHANGE_ROW)
                .leftJoin(MOMENT_MOMENT)
                .on(MOMENT_MOMENT.PRACTICE_ID.eq(EXCHANGE_ROW.PRACTICE_ID))
                .and(MOMENT_MOMENT.ID.eq(EXCHANGE_ROW.MOMENT_ID))
                .leftJoin(CALENDAR_APPOINTMENT)
                .on(CALENDAR_APPOINTMENT.PRACTICE_ID.eq(EXCHANGE_ROW.PRACTICE_ID))
                .and(CALENDAR_APPOINTMENT.ID.eq(EXCHANGE_ROW.APPOINTMENT_ID))
                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_ROW.KIND.eq("appointment"))
                .and(EXCHANGE_ROW.ROW_KEY.in(DSL.select(EXCHANGE_DRAFT.ROW_KEY)
                        .from(EXCHANGE_DRAFT)
                        .where(RowStore.of(practice, imported))
                        .and(EXCHANGE_DRAFT.KIND.eq("appointment"))))
                .and(client.isNotNull())
                .forEach(row -> seated.computeIfAbsent(
                                row.value1() + " " + row.value2() + " " + Seats.occurrence(row.value3()),
                                first -> new HashMap<>())
                        .put(Seats.seat(row.value3()), row.value4()));
        return seated;
    }

    /** A meeting's further clients, each a draft of its own beside that of the first. */
    void seat(Practice.Id practice, Map<UUID, Map<Integer, UUID>> further, Map<UUID, String> becomes) {
        var d = EXCHANGE_DRAFT;
        var drafts = db.selectFrom(d)
                .where(d.PRACTICE_ID.eq(practice.value()))
                .and(d.ID.in(further.keySet()))
                .fetch();
        var copies = new ArrayList<ExchangeDraftRecord>();
        for (var draft : drafts) {
            further.get(draft.getId()).forEach((seat, client) -> {
                var copy = draft.into(d);
                copy.setId(Ids.next());
                copy.setEntry(-seat);
                copy.setPart(Seats.part(draft.getPart(), seat));
                copy.setClientId(client);
                copy.setBecomes(becomes.get(draft.getId()));
                copies.add(copy);
            });
        }
        db.batchInsert(copies).execute();
    }

    /** Before everything is asked anew, further clients get up again. */
    void stand(Practice.Id practice, UUID imported) {
        db.deleteFrom(EXCHANGE_DRAFT)
                .where(RowStore.of(practice, imported))
                .and(EXCHANGE_DRAFT.ENTRY.lt(0))
                .execute();
    }

    void found(Practice.Id practice, List<Found> found) {
        Bulk.run(
                db,
                found.stream()
                        .map(one -> db.update(EXCHANGE_DRAFT)
                                .set(EXCHANGE_DRAFT.BECOMES, one.becomes())
                                .set(EXCHANGE_DRAFT.CLIENT_ID, one.client())
                                .set(EXCHANGE_DRAFT.PERSON_ID, one.person())
                                .where(EXCHANGE_DRAFT.PRACTICE_ID.eq(practice.value()))
                                .and(EXCHANGE_DRAFT.ID.eq(one.draft())))
                        .toList());
    }

    private static String row(ExchangeDraftRecord draft) {
        return draft.getProducer() + " " + draft.getRowKey();
    }

    private static List<String> lines(@Nullable String lines) {
        return lines == null || lines.isBlank() ? List.of() : Arrays.asList(lines.split("\n"));
    }
}
