package amity.intake;

import static amity.schema.Tables.CALENDAR_APPOINTMENT_VIEW;
import static amity.schema.Tables.EXCHANGE_DRAFT;
import static amity.schema.Tables.EXCHANGE_DRAFT_NOTE;
import static amity.schema.Tables.EXCHANGE_ROW;
import static amity.schema.Tables.MOMENT_MOMENT_VIEW;

import amity.client.Client;
import amity.intake.StagedEntry.State;
import amity.intake.StagedEntry.Target;
import amity.intake.file.RowEntry;
import amity.knowing.Remark;
import amity.practice.Practice;
import amity.schema.Bulk;
import amity.schema.tables.records.ExchangeDraftRecord;
import amity.shell.Ids;
import amity.shell.Keyword;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contacts and appointments of an import that waits, and the people and clients they turned out to be. */
@Component
record ContactStore(DSLContext db) {
    /** The fields of a contact that follow what its address book says, and where a row keeps what that said last. */
    private static final Map<String, Field<?>> SAID = Map.of(
            "name", EXCHANGE_ROW.SAID_NAME,
            "role", EXCHANGE_ROW.SAID_ROLE,
            "birth_year", EXCHANGE_ROW.SAID_BIRTH_YEAR,
            "birth_month", EXCHANGE_ROW.SAID_BIRTH_MONTH,
            "birth_day", EXCHANGE_ROW.SAID_BIRTH_DAY,
            "address", EXCHANGE_ROW.SAID_ADDRESS,
            "phones", EXCHANGE_ROW.SAID_PHONES,
            "organisation", EXCHANGE_ROW.SAID_ORGANISATION);

    /**
     * A human being who waits: from an address book, or asked to an appointment.
     *
     * @param row which row says so; those of one appointment share it
     * @param client to whom they belong
     * @param person who it was when it was brought before, or who it has turned out to be
     * @param said what an address book said of it when it was brought before, by field; nothing where none did
     * @param says what it says now
     */
    record Contact(
            UUID id,
            String row,
            boolean guest,
            State state,
            Details details,
            List<AddressBookNote> notes,
            @Nullable UUID client,
            @Nullable UUID person,
            Map<String, String> said,
            Map<String, String> says) {}

    record Details(
            String name,
            List<String> emails,
            List<String> phones,
            @Nullable String organisation,
            @Nullable String role,
            @Nullable MonthDay birthday,
            @Nullable Integer birthYear,
            @Nullable String address) {}

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
            State state,
            Target becomes,
            @Nullable UUID client) {}

    record Outcome(
            UUID draft,
            Target becomes,
            @Nullable UUID client,
            @Nullable UUID person) {}

    List<Contact> contacts(Practice.Id practice, UUID imported) {
        var before = EXCHANGE_ROW.PERSON_ID.as("before");
        var notes = notes(RowStore.of(practice, imported));
        return db.select(EXCHANGE_DRAFT.asterisk(), before)
                .select(SAID.values())
                .from(EXCHANGE_DRAFT)
                .leftJoin(EXCHANGE_ROW)
                .on(RowStore.sameKey())
                .where(RowStore.of(practice, imported))
                .and(EXCHANGE_DRAFT.LATEST)
                .and(EXCHANGE_DRAFT.KIND.in(RowEntry.Kind.CONTACT.word(), RowEntry.Kind.GUEST.word()))
                .and(EXCHANGE_DRAFT.STATE.ne(State.OLDER.word()))
                .orderBy(EXCHANGE_DRAFT.KIND, EXCHANGE_DRAFT.SEAT, EXCHANGE_DRAFT.ENTRY)
                .fetch(row -> contact(row, row.into(EXCHANGE_DRAFT), row.get(before), notes));
    }

    private Map<UUID, List<AddressBookNote>> notes(Condition which) {
        var n = EXCHANGE_DRAFT_NOTE;
        return db.select(n.DRAFT_ID, n.FIELD, n.SAID, n.KEPT_AS, n.INSTEAD)
                .from(n)
                .join(EXCHANGE_DRAFT)
                .on(EXCHANGE_DRAFT.PRACTICE_ID.eq(n.PRACTICE_ID))
                .and(EXCHANGE_DRAFT.ID.eq(n.DRAFT_ID))
                .where(which)
                .orderBy(n.DRAFT_ID, n.PLACE)
                .fetchGroups(
                        n.DRAFT_ID,
                        row -> new AddressBookNote(
                                row.value2(),
                                new Remark(
                                        row.value3(),
                                        Keyword.find(Remark.As.class, row.value4())
                                                .orElseThrow(),
                                        row.value5())));
    }

    record ContactNotes(UUID draft, String person, Client.Id client, List<AddressBookNote> jottings) {}

    List<ContactNotes> noted(Practice.Id practice, UUID imported) {
        var which = RowStore.of(practice, imported).and(isNoted());
        var notes = notes(which);
        return db.select(EXCHANGE_DRAFT.ID, EXCHANGE_DRAFT.NAME, EXCHANGE_DRAFT.CLIENT_ID)
                .from(EXCHANGE_DRAFT)
                .where(which)
                .orderBy(EXCHANGE_DRAFT.SEAT, EXCHANGE_DRAFT.ENTRY)
                .fetch(row -> new ContactNotes(
                        row.value1(),
                        row.value2(),
                        new Client.Id(row.value3()),
                        notes.getOrDefault(row.value1(), List.of())));
    }

    /** What an address book notes is kept of those who belong to a client, where it is new. */
    static Condition isNoted() {
        return DSL.condition(EXCHANGE_DRAFT.LATEST)
                .and(EXCHANGE_DRAFT.CLIENT_ID.isNotNull())
                .and(EXCHANGE_DRAFT.STATE.notIn(State.ALREADY.word(), State.OLDER.word()))
                .andExists(DSL.selectOne()
                        .from(EXCHANGE_DRAFT_NOTE)
                        .where(EXCHANGE_DRAFT_NOTE.PRACTICE_ID.eq(EXCHANGE_DRAFT.PRACTICE_ID))
                        .and(EXCHANGE_DRAFT_NOTE.DRAFT_ID.eq(EXCHANGE_DRAFT.ID)));
    }

    /** What each is to be kept as, by the place where it stands in its note. */
    void choose(Practice.Id practice, UUID imported, Map<UUID, Map<Integer, Remark.As>> chosen) {
        var n = EXCHANGE_DRAFT_NOTE;
        var changes = new ArrayList<Query>();
        noted(practice, imported).stream()
                .filter(noted -> chosen.containsKey(noted.draft()))
                .forEach(noted -> chosen.get(noted.draft())
                        .forEach((place, as) -> changes.add(db.update(n)
                                .set(n.KEPT_AS, as.word())
                                .where(n.PRACTICE_ID.eq(practice.value()))
                                .and(n.DRAFT_ID.eq(noted.draft()))
                                .and(n.PLACE.eq(place)))));
        Bulk.run(db, changes);
    }

    void rememberSaid(Practice.Id practice, UUID imported) {
        var said = new LinkedHashMap<Field<?>, Field<?>>();
        SAID.forEach((field, column) -> said.put(column, EXCHANGE_DRAFT.field(field)));
        db.update(EXCHANGE_ROW)
                .set(said)
                .from(EXCHANGE_DRAFT)
                .where(RowStore.sameKey())
                .and(RowStore.of(practice, imported))
                .and(EXCHANGE_DRAFT.LATEST)
                .and(EXCHANGE_DRAFT.KIND.eq(RowEntry.Kind.CONTACT.word()))
                .execute();
    }

    private static Contact contact(
            Record row, ExchangeDraftRecord draft, @Nullable UUID before, Map<UUID, List<AddressBookNote>> notes) {
        return new Contact(
                draft.getId(),
                row(draft),
                RowEntry.Kind.GUEST.word().equals(draft.getKind()),
                Keyword.of(State.class, draft.getState()),
                new Details(
                        draft.getName(),
                        lines(draft.getEmails()),
                        lines(draft.getPhones()),
                        draft.getOrganisation(),
                        draft.getRole(),
                        draft.getBirthMonth() == null || draft.getBirthDay() == null
                                ? null
                                : MonthDay.of(draft.getBirthMonth(), draft.getBirthDay()),
                        draft.getBirthYear(),
                        draft.getAddress()),
                notes.getOrDefault(draft.getId(), List.of()),
                draft.getClientId(),
                before == null ? draft.getPersonId() : before,
                row.get(EXCHANGE_ROW.SAID_NAME) == null ? Map.of() : words(field -> row.get(SAID.get(field))),
                words(field -> draft.get(EXCHANGE_DRAFT.field(field))));
    }

    /** By field; null becomes an empty text. */
    private static Map<String, String> words(Function<String, @Nullable Object> of) {
        return SAID.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), field -> Objects.toString(of.apply(field), "")));
    }

    List<Meeting> meetings(Practice.Id practice, UUID imported) {
        return db.selectFrom(EXCHANGE_DRAFT)
                .where(RowStore.of(practice, imported))
                .and(EXCHANGE_DRAFT.LATEST)
                .and(EXCHANGE_DRAFT.KIND.eq(RowEntry.Kind.APPOINTMENT.word()))
                .and(EXCHANGE_DRAFT.STATE.ne(State.OLDER.word()))
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
                        Keyword.of(State.class, row.getState()),
                        Keyword.of(Target.class, row.getBecomes()),
                        row.getClientId()));
    }

    /** The seats that clients of the waiting meetings had when these were brought before, by row and occurrence. */
    Map<String, Map<Integer, UUID>> seated(Practice.Id practice, UUID imported) {
        var seated = new HashMap<String, Map<Integer, UUID>>();
        var client = DSL.coalesce(MOMENT_MOMENT_VIEW.CLIENT_ID, CALENDAR_APPOINTMENT_VIEW.CLIENT_ID);
        db.select(EXCHANGE_ROW.PRODUCER, EXCHANGE_ROW.ROW_KEY, EXCHANGE_ROW.PART, client)
                .from(EXCHANGE_ROW)
                .leftJoin(MOMENT_MOMENT_VIEW)
                .on(MOMENT_MOMENT_VIEW.PRACTICE_ID.eq(EXCHANGE_ROW.PRACTICE_ID))
                .and(MOMENT_MOMENT_VIEW.ID.eq(EXCHANGE_ROW.MOMENT_ID))
                .leftJoin(CALENDAR_APPOINTMENT_VIEW)
                .on(CALENDAR_APPOINTMENT_VIEW.PRACTICE_ID.eq(EXCHANGE_ROW.PRACTICE_ID))
                .and(CALENDAR_APPOINTMENT_VIEW.ID.eq(EXCHANGE_ROW.APPOINTMENT_ID))
                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_ROW.KIND.eq(RowEntry.Kind.APPOINTMENT.word()))
                .and(EXCHANGE_ROW.ROW_KEY.in(DSL.select(EXCHANGE_DRAFT.ROW_KEY)
                        .from(EXCHANGE_DRAFT)
                        .where(RowStore.of(practice, imported))
                        .and(EXCHANGE_DRAFT.KIND.eq(RowEntry.Kind.APPOINTMENT.word()))))
                .and(client.isNotNull())
                .forEach(row -> seated.computeIfAbsent(
                                row.value1() + " " + row.value2() + " " + Seats.occurrence(row.value3()),
                                first -> new HashMap<>())
                        .put(Seats.seat(row.value3()), row.value4()));
        return seated;
    }

    /** A meeting's further clients, each a draft of its own beside that of the first. */
    void seat(Practice.Id practice, Map<UUID, Map<Integer, UUID>> further, Map<UUID, Target> becomes) {
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
                copy.setBecomes(becomes.get(draft.getId()).word());
                copies.add(copy);
            });
        }
        db.batchInsert(copies).execute();
    }

    void removeSeats(Practice.Id practice, UUID imported) {
        db.deleteFrom(EXCHANGE_DRAFT)
                .where(RowStore.of(practice, imported))
                .and(EXCHANGE_DRAFT.ENTRY.lt(0))
                .execute();
    }

    void found(Practice.Id practice, List<Outcome> found) {
        Bulk.run(
                db,
                found.stream()
                        .map(one -> db.update(EXCHANGE_DRAFT)
                                .set(EXCHANGE_DRAFT.BECOMES, one.becomes().word())
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
