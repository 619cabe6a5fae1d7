package amity.moment;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.MOMENT_MOMENT;
import static amity.schema.Tables.MOMENT_PRESENCE;

import amity.client.Client;
import amity.client.Person;
import amity.practice.Practice;
import amity.schema.tables.records.MomentMomentRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
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
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record MomentStore(DSLContext db) {
    /** The columns of a moment as {@link MomentArray} reads them. */
    static final List<Field<?>> MOMENT = List.of(
            MOMENT_MOMENT.ID,
            MOMENT_MOMENT.CLIENT_ID,
            MOMENT_MOMENT.DAY,
            MOMENT_MOMENT.ABOUT,
            MOMENT_MOMENT.START_AT,
            MOMENT_MOMENT.MINUTES,
            MOMENT_MOMENT.KIND,
            MOMENT_MOMENT.DIRECTION,
            MOMENT_MOMENT.STRAND,
            MOMENT_MOMENT.WORDS,
            MOMENT_MOMENT.AMOUNT_MINOR,
            MOMENT_MOMENT.CURRENCY,
            MOMENT_MOMENT.CHANNEL,
            MOMENT_MOMENT.SIGNAL,
            MOMENT_MOMENT.INVITED,
            MOMENT_MOMENT.WEIGHT,
            MOMENT_MOMENT.PROJECT,
            MOMENT_MOMENT.SOURCE,
            MOMENT_MOMENT.SAME_MONEY_AS);

    /** The same, and what became of it. */
    static final Field<JSON> ENTRY = DSL.jsonArray(Stream.concat(
                            MOMENT.stream(),
                            Stream.of(
                                    MOMENT_MOMENT.NOTED_AT,
                                    MOMENT_MOMENT.REPLACED_BY,
                                    MOMENT_MOMENT.REPLACES,
                                    MOMENT_MOMENT.STRUCK_AT,
                                    MOMENT_MOMENT.STRUCK_WHY))
                    .toList())
            .nullOnNull();

    private static final Comparator<Moment> BY_DAY =
            Comparator.comparing(Moment::day).thenComparing(Moment::id);

    void insert(Practice.Id practice, Moment moment, Note note, Instant notedAt, Moment.@Nullable Id replaces) {
        var row = row(practice, moment);
        row.setNotedAt(notedAt);
        row.setReplaces(replaces == null ? null : replaces.value());
        db.insertInto(MOMENT_MOMENT).set(row).execute();
        note.origin().present().stream().distinct().forEach(person -> db.insertInto(MOMENT_PRESENCE)
                .values(practice.value(), moment.id().value(), person.value())
                .execute());
    }

    void replaced(Practice.Id practice, Moment.Id old, Moment.@Nullable Id by) {
        db.update(MOMENT_MOMENT)
                .set(MOMENT_MOMENT.REPLACED_BY, by == null ? null : by.value())
                .where(is(practice, old))
                .execute();
    }

    void strike(Practice.Id practice, Moment.Id id, @Nullable Instant at, @Nullable String why) {
        db.update(MOMENT_MOMENT)
                .set(MOMENT_MOMENT.STRUCK_AT, at)
                .set(MOMENT_MOMENT.STRUCK_WHY, why)
                .where(is(practice, id))
                .execute();
    }

    Optional<LedgerEntry> entry(Practice.Id practice, Moment.Id id) {
        return db.select(ENTRY).from(MOMENT_MOMENT).where(is(practice, id)).fetchOptional(MomentStore::entry);
    }

    List<LedgerEntry> entries(Practice.Id practice, Client.Id client, LocalDate until, int limit) {
        return db.select(ENTRY)
                .from(MOMENT_MOMENT)
                .where(of(practice, client))
                .and(MOMENT_MOMENT.DAY.le(until))
                .orderBy(MOMENT_MOMENT.DAY.desc(), MOMENT_MOMENT.ID.desc())
                .limit(limit)
                .fetch(MomentStore::entry);
    }

    List<Moment> among(Practice.Id practice, List<Moment.Id> ids) {
        return db
                .select(ENTRY)
                .from(MOMENT_MOMENT)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.ID.in(ids.stream().map(Moment.Id::value).toList()))
                .fetch(MomentStore::moment)
                .stream()
                .sorted(BY_DAY)
                .toList();
    }

    Optional<Moment> lastTalk(Practice.Id practice, Client.Id client, LocalDate until) {
        return db.select(ENTRY)
                .from(MOMENT_MOMENT)
                .where(of(practice, client))
                .and(stands())
                .and(MOMENT_MOMENT.KIND.in(Kind.TALK.word(), Kind.FUNCTION.word()))
                .and(MOMENT_MOMENT.DAY.le(until))
                .orderBy(MOMENT_MOMENT.DAY.desc(), MOMENT_MOMENT.ID.desc())
                .limit(1)
                .fetchOptional(MomentStore::moment);
    }

    List<Moment> talks(Practice.Id practice, Collection<Client.Id> clients, Collection<LocalDate> days) {
        return db.select(ENTRY)
                .from(MOMENT_MOMENT)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.CLIENT_ID.in(
                        clients.stream().map(Client.Id::value).toList()))
                .and(MOMENT_MOMENT.DAY.in(days))
                .and(MOMENT_MOMENT.KIND.in(Kind.TALK.word(), Kind.FUNCTION.word()))
                .and(stands())
                .orderBy(MOMENT_MOMENT.DAY, MOMENT_MOMENT.ID)
                .fetch(MomentStore::moment);
    }

    List<Moment> signals(Practice.Id practice, Set<Signal> signals, LocalDate since) {
        return db.select(ENTRY)
                .from(MOMENT_MOMENT)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.KIND.eq(Kind.SIGNAL.word()))
                .and(MOMENT_MOMENT.DIRECTION.ne(DSL.inline(Direction.PAID.word())))
                .and(MOMENT_MOMENT.SIGNAL.in(signals.stream().map(Signal::word).toList()))
                .and(MOMENT_MOMENT.DAY.ge(since))
                .and(stands())
                .orderBy(MOMENT_MOMENT.DAY, MOMENT_MOMENT.ID)
                .fetch(MomentStore::moment);
    }

    /** One look-up a client in an index of paid moments alone, however many there are. */
    Map<Client.Id, LocalDate> firstWorked(Practice.Id practice, Collection<LocalDate> days) {
        var first = DSL.field(DSL.select(DSL.min(MOMENT_MOMENT.DAY))
                        .from(MOMENT_MOMENT)
                        .where(MOMENT_MOMENT.PRACTICE_ID.eq(CLIENT_CLIENT_VIEW.PRACTICE_ID))
                        .and(MOMENT_MOMENT.CLIENT_ID.eq(CLIENT_CLIENT_VIEW.ID))
                        .and(MOMENT_MOMENT.DIRECTION.eq(DSL.inline(Direction.PAID.word())))
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
        return db.select(DSL.max(MOMENT_MOMENT.NOTED_AT))
                .from(MOMENT_MOMENT)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.IMPORT_ID.isNotNull())
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
                : MOMENT_MOMENT.CLIENT_ID.in(
                        clients.stream().map(Client.Id::value).toList());
        return db.select(MOMENT_PRESENCE.PERSON_ID, DSL.count())
                .from(MOMENT_PRESENCE)
                .join(MOMENT_MOMENT)
                .on(MOMENT_MOMENT.PRACTICE_ID.eq(MOMENT_PRESENCE.PRACTICE_ID))
                .and(MOMENT_MOMENT.ID.eq(MOMENT_PRESENCE.MOMENT_ID))
                .where(MOMENT_PRESENCE.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.KIND.in(Kind.TALK.word(), Kind.FUNCTION.word()))
                .and(stands())
                .and(with)
                .groupBy(MOMENT_PRESENCE.PERSON_ID)
                .fetchMap(row -> new Person.Id(row.value1()), row -> row.value2());
    }

    /** It counts: not corrected, not struck out, and not the same money as another. */
    static Condition stands() {
        return MOMENT_MOMENT
                .REPLACED_BY
                .isNull()
                .and(MOMENT_MOMENT.STRUCK_AT.isNull())
                .and(MOMENT_MOMENT.SAME_MONEY_AS.isNull());
    }

    static Condition of(Practice.Id practice, Client.Id client) {
        return MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()).and(MOMENT_MOMENT.CLIENT_ID.eq(client.value()));
    }

    private static Condition is(Practice.Id practice, Moment.Id id) {
        return MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()).and(MOMENT_MOMENT.ID.eq(id.value()));
    }

    private MomentMomentRecord row(Practice.Id practice, Moment moment) {
        var amount = moment.amount();
        var row = db.newRecord(MOMENT_MOMENT);
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
