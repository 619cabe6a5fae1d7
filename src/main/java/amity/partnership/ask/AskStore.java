package amity.partnership.ask;

import static amity.schema.Tables.PARTNERSHIP_ASK;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import amity.client.Client;
import amity.client.Person;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.schema.tables.records.PartnershipAskRecord;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

@Component
record AskStore(DSLContext db) {
    private static final Map<AskState, TableField<PartnershipAskRecord, LocalDate>> DAYS = new EnumMap<>(Map.of(
            AskState.PLANNED, PARTNERSHIP_ASK.PLANNED_ON,
            AskState.ASKED, PARTNERSHIP_ASK.ASKED_ON,
            AskState.AGREED, PARTNERSHIP_ASK.AGREED_ON,
            AskState.GIVEN, PARTNERSHIP_ASK.GIVEN_ON,
            AskState.DECLINED, PARTNERSHIP_ASK.DECLINED_ON,
            AskState.WITHDRAWN, PARTNERSHIP_ASK.WITHDRAWN_ON));
    private static final Condition OPEN = PARTNERSHIP_ASK
            .GIVEN_ON
            .isNull()
            .and(PARTNERSHIP_ASK.DECLINED_ON.isNull())
            .and(PARTNERSHIP_ASK.WITHDRAWN_ON.isNull());

    void insert(Practice.Id practice, Ask ask) {
        db.insertInto(PARTNERSHIP_ASK).set(row(practice, ask)).execute();
    }

    void update(Practice.Id practice, Ask ask) {
        db.update(PARTNERSHIP_ASK)
                .set(row(practice, ask))
                .where(is(practice, ask.id()))
                .execute();
    }

    void delete(Practice.Id practice, Ask.Id id) {
        db.deleteFrom(PARTNERSHIP_ASK).where(is(practice, id)).execute();
    }

    Optional<Ask> find(Practice.Id practice, Ask.Id id) {
        return select(practice, PARTNERSHIP_ASK.ID.eq(id.value())).stream().findFirst();
    }

    Optional<Ask> open(Practice.Id practice, Client.Id client) {
        return select(practice, OPEN.and(of(client))).stream().findFirst();
    }

    List<Ask> of(Practice.Id practice, Client.Id client) {
        return select(practice, of(client));
    }

    List<Ask> open(Practice.Id practice) {
        return select(practice, OPEN);
    }

    Map<Client.Id, Set<LocalDate>> asked(Practice.Id practice, Collection<Client.Id> clients) {
        return db
                .select(PARTNERSHIP_ASK.CLIENT_ID, PARTNERSHIP_ASK.ASKED_ON)
                .from(PARTNERSHIP_ASK)
                .where(mine(practice))
                .and(PARTNERSHIP_ASK.ASKED_ON.isNotNull())
                .and(PARTNERSHIP_ASK.CLIENT_ID.in(
                        clients.stream().map(Client.Id::value).toList()))
                .fetch()
                .stream()
                .collect(groupingBy(row -> new Client.Id(row.value1()), mapping(Record2::value2, toSet())));
    }

    boolean hasOpen(Practice.Id practice, Client.Id client) {
        return db.fetchExists(PARTNERSHIP_ASK, mine(practice).and(of(client)).and(OPEN));
    }

    /** Reopens the ask that a merge took back. */
    void reopen(Practice.Id practice, Client.Id client) {
        db.update(PARTNERSHIP_ASK)
                .setNull(PARTNERSHIP_ASK.WITHDRAWN_ON)
                .setNull(PARTNERSHIP_ASK.WITHDRAWN_WHY)
                .where(mine(practice))
                .and(of(client))
                .and(PARTNERSHIP_ASK.WITHDRAWN_WHY.eq(Ask.Why.MERGED.word()))
                .execute();
    }

    /** Takes back the ask that is open. */
    void end(Practice.Id practice, Client.Id client, Ask.Why why, LocalDate today) {
        db.update(PARTNERSHIP_ASK)
                .set(PARTNERSHIP_ASK.WITHDRAWN_ON, today)
                .set(PARTNERSHIP_ASK.WITHDRAWN_WHY, why.word())
                .setNull(PARTNERSHIP_ASK.REMIND_ON)
                .where(mine(practice))
                .and(of(client))
                .and(OPEN)
                .execute();
    }

    private List<Ask> select(Practice.Id practice, Condition which) {
        return db.selectFrom(PARTNERSHIP_ASK)
                .where(mine(practice))
                .and(which)
                .orderBy(PARTNERSHIP_ASK.PLANNED_ON.desc(), PARTNERSHIP_ASK.ID.desc())
                .fetch(AskStore::ask);
    }

    private static PartnershipAskRecord row(Practice.Id practice, Ask ask) {
        var row = new PartnershipAskRecord();
        row.setPracticeId(practice.value());
        row.setId(ask.id().value());
        row.setClientId(ask.client().value());
        row.setPersonId(ask.person() == null ? null : ask.person().value());
        row.setWay(ask.way().word());
        row.setWording(ask.wording());
        row.setWords(ask.words());
        DAYS.forEach((state, field) -> row.set(field, ask.days().get(state)));
        row.setAskedAt(ask.askedAt());
        row.setWithdrawnWhy(
                ask.withdrawnWhy() == null ? null : ask.withdrawnWhy().word());
        row.setMomentId(ask.moment() == null ? null : ask.moment().value());
        row.setRemindOn(ask.remind());
        return row;
    }

    private static Ask ask(PartnershipAskRecord row) {
        var days = new TreeMap<AskState, LocalDate>();
        DAYS.forEach((state, field) -> {
            var day = row.get(field);
            if (day != null) {
                days.put(state, day);
            }
        });
        var person = row.getPersonId();
        var why = row.getWithdrawnWhy();
        var moment = row.getMomentId();
        return new Ask(
                new Ask.Id(row.getId()),
                new Client.Id(row.getClientId()),
                person == null ? null : new Person.Id(person),
                Keyword.of(Kind.class, row.getWay()),
                row.getWording(),
                row.getWords(),
                days,
                row.getAskedAt(),
                why == null ? null : Keyword.of(Ask.Why.class, why),
                moment == null ? null : new Moment.Id(moment),
                row.getRemindOn());
    }

    private static Condition mine(Practice.Id practice) {
        return PARTNERSHIP_ASK.PRACTICE_ID.eq(practice.value());
    }

    private static Condition of(Client.Id client) {
        return PARTNERSHIP_ASK.CLIENT_ID.eq(client.value());
    }

    private static Condition is(Practice.Id practice, Ask.Id id) {
        return mine(practice).and(PARTNERSHIP_ASK.ID.eq(id.value()));
    }
}
