package amity.moment;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.MOMENT_MOMENT;
import static amity.schema.Tables.MOMENT_PRESENCE;

import amity.client.Client;
import amity.client.Person;
import amity.practice.Practice;
import amity.schema.tables.MomentMoment;
import amity.schema.tables.records.MomentMomentRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record MomentStore(DSLContext db) {
    private static final MomentMoment M = MOMENT_MOMENT;
    private static final Condition TOGETHER = M.KIND.in(Kind.TALK.word(), Kind.FUNCTION.word());

    /** The columns of a moment as {@link MomentArray} reads them. */
    static final List<Field<?>> MOMENT = List.of(
            M.ID,
            M.CLIENT_ID,
            M.DAY,
            M.ABOUT,
            M.START_AT,
            M.MINUTES,
            M.KIND,
            M.DIRECTION,
            M.STRAND,
            M.WORDS,
            M.AMOUNT_MINOR,
            M.CURRENCY,
            M.CHANNEL,
            M.SIGNAL,
            M.INVITED,
            M.WEIGHT,
            M.PROJECT,
            M.SOURCE,
            M.SAME_MONEY_AS);

    static final Field<JSON> ENTRY = DSL.jsonArray(Stream.concat(
                            MOMENT.stream(),
                            Stream.of(M.NOTED_AT, M.REPLACED_BY, M.REPLACES, M.STRUCK_AT, M.STRUCK_WHY))
                    .toList())
            .nullOnNull();

    void insert(Practice.Id practice, Moment moment, Note note, Instant notedAt, Moment.@Nullable Id replaces) {
        var row = row(practice, moment);
        row.setNotedAt(notedAt);
        row.setReplaces(replaces == null ? null : replaces.value());
        db.insertInto(M).set(row).execute();
        note.origin().present().stream().distinct().forEach(person -> db.insertInto(MOMENT_PRESENCE)
                .values(practice.value(), moment.id().value(), person.value())
                .execute());
    }

    void replaced(Practice.Id practice, Moment.Id old, Moment.@Nullable Id by) {
        db.update(M)
                .set(M.REPLACED_BY, by == null ? null : by.value())
                .where(is(practice, old))
                .execute();
    }

    void strike(Practice.Id practice, Moment.Id id, @Nullable Instant at, @Nullable String why) {
        db.update(M)
                .set(M.STRUCK_AT, at)
                .set(M.STRUCK_WHY, why)
                .where(is(practice, id))
                .execute();
    }

    Optional<LedgerEntry> entry(Practice.Id practice, Moment.Id id) {
        return select(practice, M.ID.eq(id.value())).fetchOptional(MomentStore::entry);
    }

    List<LedgerEntry> entries(Practice.Id practice, Client.Id client, LocalDate until, int limit) {
        return select(practice, M.CLIENT_ID.eq(client.value()))
                .and(M.DAY.le(until))
                .orderBy(M.DAY.desc(), M.ID.desc())
                .limit(limit)
                .fetch(MomentStore::entry);
    }

    List<Moment> among(Practice.Id practice, List<Moment.Id> ids) {
        return select(practice, M.ID.in(ids.stream().map(Moment.Id::value).toList()))
                .fetch(MomentStore::moment)
                .stream()
                .sorted(MomentSummary.BY_DAY)
                .toList();
    }

    Optional<Moment> lastTalk(Practice.Id practice, Client.Id client, LocalDate until) {
        return select(practice, M.CLIENT_ID.eq(client.value()))
                .and(stands())
                .and(TOGETHER)
                .and(M.DAY.le(until))
                .orderBy(M.DAY.desc(), M.ID.desc())
                .limit(1)
                .fetchOptional(MomentStore::moment);
    }

    List<Moment> talks(Practice.Id practice, Collection<Client.Id> clients, Collection<LocalDate> days) {
        return select(
                        practice,
                        M.CLIENT_ID.in(clients.stream().map(Client.Id::value).toList()))
                .and(M.DAY.in(days))
                .and(TOGETHER)
                .and(stands())
                .orderBy(M.DAY, M.ID)
                .fetch(MomentStore::moment);
    }

    List<Moment> signals(Practice.Id practice, Set<Signal> signals, LocalDate since) {
        return select(practice, M.KIND.eq(Kind.SIGNAL.word()))
                .and(M.DIRECTION.ne(DSL.inline(Direction.PAID.word())))
                .and(M.SIGNAL.in(signals.stream().map(Signal::word).toList()))
                .and(M.DAY.ge(since))
                .and(stands())
                .orderBy(M.DAY, M.ID)
                .fetch(MomentStore::moment);
    }

    /** One look-up a client in an index of paid moments alone, however many there are. */
    Map<Client.Id, LocalDate> firstWorked(Practice.Id practice, Collection<LocalDate> days) {
        var first = DSL.field(DSL.select(DSL.min(M.DAY))
                        .from(M)
                        .where(M.PRACTICE_ID.eq(CLIENT_CLIENT_VIEW.PRACTICE_ID))
                        .and(M.CLIENT_ID.eq(CLIENT_CLIENT_VIEW.ID))
                        .and(M.DIRECTION.eq(DSL.inline(Direction.PAID.word())))
                        .and(stands()))
                .as("first");
        var firsts = DSL.select(CLIENT_CLIENT_VIEW.ID, first)
                .from(CLIENT_CLIENT_VIEW)
                .where(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_CLIENT_VIEW.SINCE.isNull())
                .asTable("firsts");
        return db.select(firsts.field(CLIENT_CLIENT_VIEW.ID), firsts.field(first))
                .from(firsts)
                .where(firsts.field(first).in(days))
                .fetchMap(row -> new Client.Id(row.value1()), row -> row.value2());
    }

    Optional<Instant> lastImported(Practice.Id practice) {
        return db.select(DSL.max(M.NOTED_AT))
                .from(M)
                .where(M.PRACTICE_ID.eq(practice.value()))
                .and(M.IMPORT_ID.isNotNull())
                .fetchOptional(Record1::value1);
    }

    Map<Moment.Id, List<Person.Id>> present(Practice.Id practice, List<Moment.Id> moments) {
        return db.selectFrom(MOMENT_PRESENCE)
                .where(MOMENT_PRESENCE.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_PRESENCE.MOMENT_ID.in(
                        moments.stream().map(Moment.Id::value).toList()))
                .fetchGroups(row -> new Moment.Id(row.getMomentId()), row -> new Person.Id(row.getPersonId()));
    }

    Map<Person.Id, Integer> talkedWith(Practice.Id practice, @Nullable Collection<Client.Id> clients) {
        var with = clients == null
                ? DSL.noCondition()
                : M.CLIENT_ID.in(clients.stream().map(Client.Id::value).toList());
        return db.select(MOMENT_PRESENCE.PERSON_ID, DSL.count())
                .from(MOMENT_PRESENCE)
                .join(M)
                .on(M.PRACTICE_ID.eq(MOMENT_PRESENCE.PRACTICE_ID))
                .and(M.ID.eq(MOMENT_PRESENCE.MOMENT_ID))
                .where(MOMENT_PRESENCE.PRACTICE_ID.eq(practice.value()))
                .and(TOGETHER)
                .and(stands())
                .and(with)
                .groupBy(MOMENT_PRESENCE.PERSON_ID)
                .fetchMap(row -> new Person.Id(row.value1()), row -> row.value2());
    }

    private SelectConditionStep<Record1<JSON>> select(Practice.Id practice, Condition which) {
        return db.select(ENTRY)
                .from(M)
                .where(M.PRACTICE_ID.eq(practice.value()))
                .and(which);
    }

    /** It counts: not corrected, not struck out, and not the same money as another. */
    static Condition stands() {
        return M.REPLACED_BY.isNull().and(M.STRUCK_AT.isNull()).and(M.SAME_MONEY_AS.isNull());
    }

    static Condition of(Practice.Id practice, Client.Id client) {
        return M.PRACTICE_ID.eq(practice.value()).and(M.CLIENT_ID.eq(client.value()));
    }

    private static Condition is(Practice.Id practice, Moment.Id id) {
        return M.PRACTICE_ID.eq(practice.value()).and(M.ID.eq(id.value()));
    }

    private MomentMomentRecord row(Practice.Id practice, Moment moment) {
        var amount = moment.amount();
        var row = db.newRecord(M);
        row.setPracticeId(practice.value());
        row.setId(moment.id().value());
        row.setClientId(moment.client().value());
        row.setDay(moment.day());
        row.setAbout(moment.about() == null ? null : moment.about().word());
        row.setStartAt(moment.start());
        row.setMinutes(moment.minutes());
        row.setKind(moment.kind().word());
        row.setDirection(moment.direction().word());
        row.setStrand(moment.strand().word());
        row.setWords(moment.words());
        row.setAmountMinor(amount == null ? null : amount.getAmountMinorLong());
        row.setCurrency(amount == null ? null : amount.getCurrencyUnit().getCode());
        row.setChannel(moment.channel());
        row.setSignal(moment.signal() == null ? null : moment.signal().word());
        row.setInvited(moment.invited());
        row.setWeight(moment.weight());
        row.setProject(moment.project());
        row.setSource(moment.source());
        row.setSameMoneyAs(
                moment.sameMoneyAs() == null ? null : moment.sameMoneyAs().value());
        return row;
    }

    private static LedgerEntry entry(Record1<JSON> row) {
        return MomentArray.of(row.value1().data()).entry();
    }

    private static Moment moment(Record1<JSON> row) {
        return entry(row).moment();
    }
}
