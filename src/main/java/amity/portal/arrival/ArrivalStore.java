package amity.portal.arrival;

import static amity.schema.Tables.PORTAL_ARRIVAL;
import static amity.schema.Tables.PORTAL_SAID;

import amity.client.Client;
import amity.client.Person;
import amity.practice.Practice;
import amity.schema.tables.records.PortalArrivalRecord;
import amity.shell.Keyword;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record ArrivalStore(DSLContext db) {
    private static final int MOST = 200;
    private static final List<String> CONTACT = List.of("name", "contact");

    void insert(Practice.Id practice, Arrival arrival, String once) {
        var person = arrival.person();
        db.insertInto(PORTAL_ARRIVAL)
                .set(PORTAL_ARRIVAL.PRACTICE_ID, practice.value())
                .set(PORTAL_ARRIVAL.ID, arrival.id())
                .set(PORTAL_ARRIVAL.CLIENT_ID, arrival.client().value())
                .set(PORTAL_ARRIVAL.PERSON_ID, person == null ? null : person.value())
                .set(PORTAL_ARRIVAL.LINK_ID, arrival.link())
                .set(PORTAL_ARRIVAL.ONCE, once)
                .set(PORTAL_ARRIVAL.KIND, arrival.submission().kind())
                .set(PORTAL_ARRIVAL.ARRIVED_AT, arrival.at())
                .set(PORTAL_ARRIVAL.ON_DAY, arrival.on())
                .set(PORTAL_ARRIVAL.DUE_ON, arrival.due())
                .execute();
        SubmissionFields.in(arrival.submission()).forEach((field, words) -> db.insertInto(PORTAL_SAID)
                .set(PORTAL_SAID.PRACTICE_ID, practice.value())
                .set(PORTAL_SAID.ARRIVAL_ID, arrival.id())
                .set(PORTAL_SAID.FIELD, field)
                .set(PORTAL_SAID.WORDS, words)
                .execute());
    }

    Optional<Arrival> find(Practice.Id practice, UUID id) {
        return select(practice, PORTAL_ARRIVAL.ID.eq(id), 1).stream().findFirst();
    }

    Optional<Arrival> once(Practice.Id practice, Client.Id client, String once) {
        return select(practice, PORTAL_ARRIVAL.CLIENT_ID.eq(client.value()).and(PORTAL_ARRIVAL.ONCE.eq(once)), 1)
                .stream()
                .findFirst();
    }

    int onDay(Practice.Id practice, UUID link, LocalDate day) {
        return db.fetchCount(
                PORTAL_ARRIVAL, of(practice).and(PORTAL_ARRIVAL.ON_DAY.eq(day)).and(PORTAL_ARRIVAL.LINK_ID.eq(link)));
    }

    List<Arrival> waiting(Practice.Id practice) {
        return select(practice, PORTAL_ARRIVAL.SETTLED_AT.isNull(), Integer.MAX_VALUE);
    }

    List<Arrival> settled(Practice.Id practice) {
        return select(practice, PORTAL_ARRIVAL.SETTLED_AT.isNotNull(), MOST);
    }

    List<Arrival> of(Practice.Id practice, Client.Id client) {
        return select(practice, PORTAL_ARRIVAL.CLIENT_ID.eq(client.value()), Integer.MAX_VALUE);
    }

    List<Arrival> of(Practice.Id practice, Client.Id client, Person.Id person) {
        return select(
                practice,
                PORTAL_ARRIVAL.CLIENT_ID.eq(client.value()).and(PORTAL_ARRIVAL.PERSON_ID.eq(person.value())),
                MOST);
    }

    void settle(Practice.Id practice, UUID id, Arrival.@Nullable Settled settled) {
        db.update(PORTAL_ARRIVAL)
                .set(PORTAL_ARRIVAL.SETTLED_AT, settled == null ? null : settled.at())
                .set(
                        PORTAL_ARRIVAL.SETTLED_HOW,
                        settled == null ? null : settled.how().word())
                .set(PORTAL_ARRIVAL.SETTLED_WORDS, settled == null ? null : settled.words())
                .where(of(practice))
                .and(PORTAL_ARRIVAL.ID.eq(id))
                .execute();
    }

    boolean holdsContacts(Practice.Id practice, LocalDate before) {
        return db.fetchExists(PORTAL_SAID, contacts(practice, before));
    }

    /** The contact details in referrals that came before a day are gone for good. */
    void eraseContacts(Practice.Id practice, LocalDate before) {
        db.deleteFrom(PORTAL_SAID).where(contacts(practice, before)).execute();
    }

    private static Condition contacts(Practice.Id practice, LocalDate before) {
        return PORTAL_SAID
                .PRACTICE_ID
                .eq(practice.value())
                .and(PORTAL_SAID.FIELD.in(CONTACT))
                .and(PORTAL_SAID.ARRIVAL_ID.in(DSL.select(PORTAL_ARRIVAL.ID)
                        .from(PORTAL_ARRIVAL)
                        .where(of(practice))
                        .and(PORTAL_ARRIVAL.KIND.eq("referral"))
                        .and(PORTAL_ARRIVAL.ON_DAY.lt(before))));
    }

    /** The latest first. */
    private List<Arrival> select(Practice.Id practice, Condition which, int most) {
        var found = db.selectFrom(PORTAL_ARRIVAL)
                .where(of(practice))
                .and(which)
                .orderBy(PORTAL_ARRIVAL.ARRIVED_AT.desc(), PORTAL_ARRIVAL.ID.desc())
                .limit(most)
                .fetch();
        var said = said(practice, found.getValues(PORTAL_ARRIVAL.ID));
        return found.map(row -> arrival(row, said.getOrDefault(row.getId(), Map.of())));
    }

    private Map<UUID, Map<String, String>> said(Practice.Id practice, List<UUID> arrivals) {
        return arrivals.isEmpty()
                ? Map.of()
                : db
                        .selectFrom(PORTAL_SAID)
                        .where(PORTAL_SAID.PRACTICE_ID.eq(practice.value()))
                        .and(PORTAL_SAID.ARRIVAL_ID.in(arrivals))
                        .fetch()
                        .intoGroups(PORTAL_SAID.ARRIVAL_ID)
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, of -> of.getValue().intoMap(PORTAL_SAID.FIELD, PORTAL_SAID.WORDS)));
    }

    private static Arrival arrival(PortalArrivalRecord row, Map<String, String> said) {
        var person = row.getPersonId();
        return new Arrival(
                row.getId(),
                new Client.Id(row.getClientId()),
                person == null ? null : new Person.Id(person),
                row.getLinkId(),
                SubmissionFields.read(row.getKind(), said),
                row.getArrivedAt(),
                row.getOnDay(),
                row.getDueOn(),
                settled(row.getSettledAt(), row));
    }

    private static Arrival.@Nullable Settled settled(@Nullable Instant at, PortalArrivalRecord row) {
        return at == null
                ? null
                : new Arrival.Settled(at, Keyword.of(Arrival.How.class, row.getSettledHow()), row.getSettledWords());
    }

    private static Condition of(Practice.Id practice) {
        return PORTAL_ARRIVAL.PRACTICE_ID.eq(practice.value());
    }
}
