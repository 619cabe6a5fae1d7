package amity.season;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.SEASON_CARD_VIEW;
import static amity.schema.Tables.SEASON_DECISION;
import static amity.schema.Tables.SEASON_ENTRY;
import static amity.schema.Tables.SEASON_LOCK;
import static amity.schema.Tables.SEASON_TEAM_CARD_VIEW;
import static java.util.Objects.requireNonNull;

import amity.plan.Decision;
import amity.plan.Drawer;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is on a season's list, what was decided for them and what was kept. */
@Component
record EntryStore(DSLContext db) {
    List<StoredEntry> entries(Practice practice, UUID season) {
        return noted(practice, SEASON_ENTRY.SEASON_ID.eq(season));
    }

    /** Those of a few clients and people, and of what became part of them. */
    List<StoredEntry> few(Practice practice, UUID season, Set<UUID> whose) {
        return noted(practice, SEASON_ENTRY.SEASON_ID.eq(season).and(isOf(whose)));
    }

    /** Those the user decided herself and that are not ordered or spent. */
    List<StoredEntry> locked(Practice practice, UUID season) {
        var open = SEASON_DECISION.STAGE.isNull().or(SEASON_DECISION.STAGE.eq(KeptDecision.Stage.PLANNED.word()));
        return noted(practice, DSL.and(SEASON_ENTRY.SEASON_ID.eq(season), SEASON_LOCK.ID.isNotNull(), open));
    }

    /** Gifts that cost something, kept in the plan and not ordered. */
    List<StoredEntry> toOrder(Practice practice, UUID season) {
        return noted(
                practice,
                DSL.and(
                        SEASON_ENTRY.SEASON_ID.eq(season),
                        SEASON_ENTRY.LEFT_OUT.isFalse(),
                        SEASON_DECISION.DECISION.eq(Decision.GIFT.word()),
                        SEASON_DECISION.STAGE.eq(KeptDecision.Stage.PLANNED.word()),
                        SEASON_DECISION.PRICE_MINOR.gt(0L)));
    }

    /** Those of them for whom something is ordered or spent, by the client or person of the entry and by whom it is now. */
    Set<UUID> fixed(Practice practice, UUID season, Set<UUID> whose) {
        return marks(practice, SEASON_ENTRY.SEASON_ID.eq(season).and(isOf(whose))).stream()
                .filter(SeasonList.Mark::fixed)
                .flatMap(mark -> Stream.of(mark.subject(), mark.whose()))
                .collect(Collectors.toSet());
    }

    private static Condition isOf(Set<UUID> whose) {
        return SEASON_ENTRY.SUBJECT_ID.in(whose).or(CLIENT_CLIENT_VIEW.MERGED_INTO.in(whose));
    }

    private List<StoredEntry> noted(Practice practice, Condition which) {
        return select(practice, which, List.of()).fetch(EntryStore::noted);
    }

    /** The little that says who is on the list and how far their cards are. */
    List<SeasonList.Mark> marks(Practice practice, UUID season) {
        return marks(practice, SEASON_ENTRY.SEASON_ID.eq(season));
    }

    private List<SeasonList.Mark> marks(Practice practice, Condition which) {
        return select(
                        practice,
                        which,
                        List.of(
                                SEASON_ENTRY.SUBJECT_ID,
                                CLIENT_CLIENT_VIEW.MERGED_INTO,
                                SEASON_ENTRY.GOES_TO,
                                SEASON_ENTRY.ADDED,
                                SEASON_ENTRY.LEFT_OUT,
                                SEASON_LOCK.DECISION,
                                SEASON_DECISION.DECISION,
                                SEASON_DECISION.STAGE,
                                SEASON_CARD_VIEW.WRITTEN_ON,
                                SEASON_CARD_VIEW.POSTED_ON,
                                SEASON_CARD_VIEW.THANKED_ON,
                                SEASON_TEAM_CARD_VIEW.ID,
                                SEASON_TEAM_CARD_VIEW.WRITTEN_ON,
                                SEASON_TEAM_CARD_VIEW.POSTED_ON,
                                SEASON_TEAM_CARD_VIEW.THANKED_ON))
                .fetch(EntryStore::mark);
    }

    /** With all of its fields where none are named. */
    private ResultQuery<Record> select(Practice practice, Condition which, List<Field<?>> fields) {
        return db.select(fields)
                .from(SEASON_ENTRY)
                .leftJoin(SEASON_LOCK)
                .on(isSame(SEASON_LOCK))
                .leftJoin(SEASON_DECISION)
                .on(isSame(SEASON_DECISION))
                .leftJoin(SEASON_CARD_VIEW)
                .on(isSame(SEASON_CARD_VIEW))
                .leftJoin(SEASON_TEAM_CARD_VIEW)
                .on(isSame(SEASON_TEAM_CARD_VIEW))
                .leftJoin(CLIENT_CLIENT_VIEW)
                .on(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(CLIENT_CLIENT_VIEW.ID.eq(SEASON_ENTRY.SUBJECT_ID))
                .where(SEASON_ENTRY.PRACTICE_ID.eq(practice.id().value()))
                .and(which)
                .orderBy(SEASON_ENTRY.ID);
    }

    /** In a table with at most one row for each entry, under its id: that row. */
    static Condition isSame(Table<?> table) {
        return DSL.and(
                requireNonNull(table.field(SEASON_ENTRY.PRACTICE_ID)).eq(SEASON_ENTRY.PRACTICE_ID),
                requireNonNull(table.field(SEASON_ENTRY.ID)).eq(SEASON_ENTRY.ID));
    }

    UUID entry(Practice practice, UUID season, UUID subject) {
        var known = db.select(SEASON_ENTRY.ID)
                .from(SEASON_ENTRY)
                .where(SEASON_ENTRY.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_ENTRY.SEASON_ID.eq(season))
                .and(SEASON_ENTRY.SUBJECT_ID.eq(subject))
                .fetchOptional(SEASON_ENTRY.ID);
        if (known.isPresent()) return known.get();
        var id = Ids.next();
        db.insertInto(SEASON_ENTRY)
                .set(SEASON_ENTRY.PRACTICE_ID, practice.id().value())
                .set(SEASON_ENTRY.ID, id)
                .set(SEASON_ENTRY.SEASON_ID, season)
                .set(SEASON_ENTRY.SUBJECT_ID, subject)
                .set(SEASON_ENTRY.ADDED, false)
                .set(SEASON_ENTRY.LEFT_OUT, false)
                .execute();
        return id;
    }

    void list(Practice practice, UUID entry, boolean added, boolean leftOut) {
        db.update(SEASON_ENTRY)
                .set(SEASON_ENTRY.ADDED, added)
                .set(SEASON_ENTRY.LEFT_OUT, leftOut)
                .where(SEASON_ENTRY.PRACTICE_ID.eq(practice.id().value()), SEASON_ENTRY.ID.eq(entry))
                .execute();
    }

    void goesTo(Practice practice, UUID entry, @Nullable UUID person) {
        goesTo(practice, entry, person, DSL.noCondition());
    }

    /** Unless somebody was chosen already. */
    void staysFor(Practice practice, UUID entry, UUID person) {
        goesTo(practice, entry, person, SEASON_ENTRY.GOES_TO.isNull());
    }

    private void goesTo(Practice practice, UUID entry, @Nullable UUID person, Condition where) {
        db.update(SEASON_ENTRY)
                .set(SEASON_ENTRY.GOES_TO, person)
                .where(SEASON_ENTRY.PRACTICE_ID.eq(practice.id().value()), SEASON_ENTRY.ID.eq(entry), where)
                .execute();
    }

    void lock(Practice practice, UUID entry, Choice choice, LocalDate on) {
        var beside = choice.beside();
        unlock(practice, entry);
        db.insertInto(SEASON_LOCK)
                .set(SEASON_LOCK.PRACTICE_ID, practice.id().value())
                .set(SEASON_LOCK.ID, entry)
                .set(SEASON_LOCK.DECISION, choice.decision().word())
                .set(SEASON_LOCK.IDEA_ID, choice.idea())
                .set(SEASON_LOCK.IDEA, choice.name())
                .set(SEASON_LOCK.PRICE_MINOR, choice.price())
                .set(SEASON_LOCK.QUARTERS, choice.quarters())
                .set(SEASON_LOCK.BESIDE_ID, beside == null ? null : beside.idea())
                .set(SEASON_LOCK.BESIDE, beside == null ? null : beside.name())
                .set(SEASON_LOCK.WHY, choice.why())
                .set(SEASON_LOCK.LOCKED_ON, on)
                .execute();
    }

    void unlock(Practice practice, UUID entry) {
        db.deleteFrom(SEASON_LOCK)
                .where(SEASON_LOCK.PRACTICE_ID.eq(practice.id().value()), SEASON_LOCK.ID.eq(entry))
                .execute();
    }

    private static StoredEntry noted(Record row) {
        return new StoredEntry(
                row.get(SEASON_ENTRY.ID),
                mark(row),
                cards(row),
                row.get(SEASON_LOCK.ID) == null ? null : lock(row),
                row.get(SEASON_DECISION.ID) == null ? null : DecisionStore.kept(row, null));
    }

    private static SeasonList.Mark mark(Record row) {
        var subject = row.get(SEASON_ENTRY.SUBJECT_ID);
        var stage = row.get(SEASON_DECISION.STAGE);
        return new SeasonList.Mark(
                subject,
                Objects.requireNonNullElse(row.get(CLIENT_CLIENT_VIEW.MERGED_INTO), subject),
                row.get(SEASON_ENTRY.GOES_TO),
                row.get(SEASON_ENTRY.ADDED),
                row.get(SEASON_ENTRY.LEFT_OUT),
                decision(row.get(SEASON_LOCK.DECISION)),
                decision(row.get(SEASON_DECISION.DECISION)),
                stage != null && !stage.equals(KeptDecision.Stage.PLANNED.word()),
                SeasonList.Progress.of(
                        row.get(SEASON_CARD_VIEW.WRITTEN_ON),
                        row.get(SEASON_CARD_VIEW.POSTED_ON),
                        row.get(SEASON_CARD_VIEW.THANKED_ON)),
                row.get(SEASON_TEAM_CARD_VIEW.ID) == null
                        ? null
                        : SeasonList.Progress.of(
                                row.get(SEASON_TEAM_CARD_VIEW.WRITTEN_ON),
                                row.get(SEASON_TEAM_CARD_VIEW.POSTED_ON),
                                row.get(SEASON_TEAM_CARD_VIEW.THANKED_ON)));
    }

    private static @Nullable Decision decision(@Nullable String word) {
        return word == null ? null : Decision.of(word);
    }

    /** Its own card, and the team's where there is one; what those on their way took from the drawer. */
    private static Drawer.Cards cards(Record row) {
        var sent = new ArrayList<Drawer.Taken>();
        if (row.get(SEASON_CARD_VIEW.POSTED_ON) != null)
            sent.add(Drawer.Taken.of(
                    row.get(SEASON_CARD_VIEW.CARD_FROM_DRAWER), row.get(SEASON_CARD_VIEW.STAMP_FROM_DRAWER)));
        if (row.get(SEASON_TEAM_CARD_VIEW.POSTED_ON) != null)
            sent.add(Drawer.Taken.of(
                    row.get(SEASON_TEAM_CARD_VIEW.CARD_FROM_DRAWER), row.get(SEASON_TEAM_CARD_VIEW.STAMP_FROM_DRAWER)));
        return new Drawer.Cards(row.get(SEASON_TEAM_CARD_VIEW.ID) != null, sent);
    }

    private static Choice lock(Record row) {
        return new Choice(
                Decision.of(row.get(SEASON_LOCK.DECISION)),
                row.get(SEASON_LOCK.IDEA_ID),
                row.get(SEASON_LOCK.IDEA),
                row.get(SEASON_LOCK.PRICE_MINOR),
                row.get(SEASON_LOCK.QUARTERS),
                row.get(SEASON_LOCK.WHY),
                row.get(SEASON_LOCK.LOCKED_ON),
                Choice.Beside.of(row.get(SEASON_LOCK.BESIDE_ID), row.get(SEASON_LOCK.BESIDE)));
    }
}
