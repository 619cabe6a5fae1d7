package amity.season;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.SEASON_BUDGET;
import static amity.schema.Tables.SEASON_CARD_VIEW;
import static amity.schema.Tables.SEASON_DECISION;
import static amity.schema.Tables.SEASON_ENTRY;
import static amity.schema.Tables.SEASON_LOCK;
import static amity.schema.Tables.SEASON_SEASON;
import static amity.schema.Tables.SEASON_TEAM_CARD_VIEW;

import amity.calendar.Occasion;
import amity.money.Moneys;
import amity.plan.Decision;
import amity.plan.Idea;
import amity.practice.Practice;
import amity.schema.tables.records.SeasonBudgetRecord;
import amity.schema.tables.records.SeasonSeasonRecord;
import amity.shell.Ids;
import amity.shell.Keyword;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record SeasonStore(DSLContext db) {
    Optional<Season> find(Practice practice, Occasion occasion, int year) {
        return db.selectFrom(SEASON_SEASON)
                .where(of(SEASON_SEASON.PRACTICE_ID, practice))
                .and(SEASON_SEASON.OCCASION.eq(occasion.word()))
                .and(SEASON_SEASON.SUBJECT_ID.isNotDistinctFrom(occasion.subject()))
                .and(SEASON_SEASON.IN_YEAR.eq(year))
                .fetchOptional()
                .map(row -> season(practice, occasion, row));
    }

    UUID open(Practice practice, Occasion occasion, int year, Instant now) {
        var known = find(practice, occasion, year).map(Season::id);
        if (known.isPresent()) return known.get();
        var id = Ids.next();
        db.insertInto(SEASON_SEASON)
                .set(SEASON_SEASON.PRACTICE_ID, practice.id().value())
                .set(SEASON_SEASON.ID, id)
                .set(SEASON_SEASON.OCCASION, occasion.word())
                .set(SEASON_SEASON.SUBJECT_ID, occasion.subject())
                .set(SEASON_SEASON.TITLE, occasion.title())
                .set(SEASON_SEASON.ON_DAY, occasion.in(year))
                .set(SEASON_SEASON.IN_YEAR, year)
                .set(SEASON_SEASON.SKIPPED, false)
                .set(SEASON_SEASON.OPENED_AT, now)
                .execute();
        return id;
    }

    void skip(Practice practice, UUID season, boolean skipped) {
        db.update(SEASON_SEASON)
                .set(SEASON_SEASON.SKIPPED, skipped)
                .where(of(SEASON_SEASON.PRACTICE_ID, practice))
                .and(SEASON_SEASON.ID.eq(season))
                .execute();
    }

    void applied(Practice practice, UUID season, Instant now) {
        db.update(SEASON_SEASON)
                .set(SEASON_SEASON.APPLIED_AT, now)
                .where(of(SEASON_SEASON.PRACTICE_ID, practice))
                .and(SEASON_SEASON.ID.eq(season))
                .execute();
    }

    void budget(Practice practice, UUID season, Money money, int quarters, LocalDate on) {
        db.insertInto(SEASON_BUDGET)
                .set(SEASON_BUDGET.PRACTICE_ID, practice.id().value())
                .set(SEASON_BUDGET.ID, Ids.next())
                .set(SEASON_BUDGET.SEASON_ID, season)
                .set(SEASON_BUDGET.MONEY_MINOR, money.getAmountMinorLong())
                .set(SEASON_BUDGET.CURRENCY, money.getCurrencyUnit().getCode())
                .set(SEASON_BUDGET.QUARTERS, quarters)
                .set(SEASON_BUDGET.SET_ON, on)
                .execute();
    }

    /** Every budget there was, the first one first. */
    List<Season.Budget> budgets(Practice practice, UUID season) {
        return db.selectFrom(SEASON_BUDGET)
                .where(of(SEASON_BUDGET.PRACTICE_ID, practice))
                .and(SEASON_BUDGET.SEASON_ID.eq(season))
                .orderBy(SEASON_BUDGET.ID)
                .fetch(row ->
                        new Season.Budget(row.getSetOn(), Moneys.ofMinor(row.getCurrency(), row.getMoneyMinor())));
    }

    List<StoredEntry> entries(Practice practice, UUID season) {
        return noted(practice, SEASON_ENTRY.SEASON_ID.eq(season));
    }

    /** Those of a few clients and people, and of what became part of them. */
    List<StoredEntry> few(Practice practice, UUID season, Set<UUID> whose) {
        var theirs = SEASON_ENTRY.SUBJECT_ID.in(whose).or(CLIENT_CLIENT_VIEW.MERGED_INTO.in(whose));
        return noted(practice, SEASON_ENTRY.SEASON_ID.eq(season).and(theirs));
    }

    /** Those the user decided herself and that are not ordered or spent. */
    List<StoredEntry> locked(Practice practice, UUID season) {
        var open = SEASON_DECISION.STAGE.isNull().or(SEASON_DECISION.STAGE.eq(KeptDecision.Stage.PLANNED.word()));
        return noted(
                practice,
                SEASON_ENTRY
                        .SEASON_ID
                        .eq(season)
                        .and(SEASON_LOCK.ID.isNotNull())
                        .and(open));
    }

    /** Those of them for whom something is ordered or spent, by the client or person of the entry and by whom it is now. */
    Set<UUID> fixed(Practice practice, UUID season, Set<UUID> whose) {
        return db
                .select(SEASON_ENTRY.SUBJECT_ID, CLIENT_CLIENT_VIEW.MERGED_INTO)
                .from(SEASON_ENTRY)
                .join(SEASON_DECISION)
                .on(SEASON_DECISION.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_DECISION.ID.eq(SEASON_ENTRY.ID))
                .leftJoin(CLIENT_CLIENT_VIEW)
                .on(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(CLIENT_CLIENT_VIEW.ID.eq(SEASON_ENTRY.SUBJECT_ID))
                .where(of(SEASON_ENTRY.PRACTICE_ID, practice))
                .and(SEASON_ENTRY.SEASON_ID.eq(season))
                .and(SEASON_DECISION.STAGE.ne(KeptDecision.Stage.PLANNED.word()))
                .and(SEASON_ENTRY.SUBJECT_ID.in(whose).or(CLIENT_CLIENT_VIEW.MERGED_INTO.in(whose)))
                .fetch()
                .stream()
                .flatMap(row -> Stream.of(row.value1(), row.value2()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Gifts that cost something, kept in the plan and not ordered. */
    List<StoredEntry> toOrder(Practice practice, UUID season) {
        return noted(
                practice,
                SEASON_ENTRY
                        .SEASON_ID
                        .eq(season)
                        .and(SEASON_ENTRY.LEFT_OUT.isFalse())
                        .and(SEASON_DECISION.DECISION.eq(Decision.GIFT.word()))
                        .and(SEASON_DECISION.STAGE.eq(KeptDecision.Stage.PLANNED.word()))
                        .and(SEASON_DECISION.PRICE_MINOR.gt(0L)));
    }

    private List<StoredEntry> noted(Practice practice, Condition which) {
        return db.select()
                .from(SEASON_ENTRY)
                .leftJoin(SEASON_LOCK)
                .on(SEASON_LOCK.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_LOCK.ID.eq(SEASON_ENTRY.ID))
                .leftJoin(SEASON_DECISION)
                .on(SEASON_DECISION.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_DECISION.ID.eq(SEASON_ENTRY.ID))
                .leftJoin(SEASON_CARD_VIEW)
                .on(SEASON_CARD_VIEW.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_CARD_VIEW.ID.eq(SEASON_ENTRY.ID))
                .leftJoin(SEASON_TEAM_CARD_VIEW)
                .on(SEASON_TEAM_CARD_VIEW.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_TEAM_CARD_VIEW.ID.eq(SEASON_ENTRY.ID))
                .leftJoin(CLIENT_CLIENT_VIEW)
                .on(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(CLIENT_CLIENT_VIEW.ID.eq(SEASON_ENTRY.SUBJECT_ID))
                .where(of(SEASON_ENTRY.PRACTICE_ID, practice))
                .and(which)
                .orderBy(SEASON_ENTRY.ID)
                .fetch(SeasonStore::noted);
    }

    UUID entry(Practice practice, UUID season, UUID subject) {
        var known = db.select(SEASON_ENTRY.ID)
                .from(SEASON_ENTRY)
                .where(of(SEASON_ENTRY.PRACTICE_ID, practice))
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
                .where(of(SEASON_ENTRY.PRACTICE_ID, practice))
                .and(SEASON_ENTRY.ID.eq(entry))
                .execute();
    }

    void goesTo(Practice practice, UUID entry, @Nullable UUID person) {
        db.update(SEASON_ENTRY)
                .set(SEASON_ENTRY.GOES_TO, person)
                .where(of(SEASON_ENTRY.PRACTICE_ID, practice))
                .and(SEASON_ENTRY.ID.eq(entry))
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
                .where(of(SEASON_LOCK.PRACTICE_ID, practice))
                .and(SEASON_LOCK.ID.eq(entry))
                .execute();
    }

    void keep(Practice practice, UUID entry, KeptDecision kept, @Nullable Idea idea) {
        var beside = kept.choice().beside();
        db.deleteFrom(SEASON_DECISION)
                .where(of(SEASON_DECISION.PRACTICE_ID, practice))
                .and(SEASON_DECISION.ID.eq(entry))
                .execute();
        db.insertInto(SEASON_DECISION)
                .set(SEASON_DECISION.PRACTICE_ID, practice.id().value())
                .set(SEASON_DECISION.ID, entry)
                .set(SEASON_DECISION.DECISION, kept.choice().decision().word())
                .set(SEASON_DECISION.IDEA_ID, kept.choice().idea())
                .set(SEASON_DECISION.IDEA, kept.choice().name())
                .set(SEASON_DECISION.TAGS, idea == null ? "" : String.join(",", idea.suits()))
                .set(
                        SEASON_DECISION.CATEGORY,
                        idea == null ? null : idea.category().word())
                .set(SEASON_DECISION.PRICE_MINOR, kept.choice().price())
                .set(SEASON_DECISION.COST_MINOR, kept.cost())
                .set(SEASON_DECISION.QUARTERS, kept.choice().quarters())
                .set(SEASON_DECISION.BESIDE_ID, beside == null ? null : beside.idea())
                .set(SEASON_DECISION.BESIDE, beside == null ? null : beside.name())
                .set(SEASON_DECISION.STAGE, kept.stage().word())
                .set(SEASON_DECISION.APPLIED_ON, kept.appliedOn())
                .set(SEASON_DECISION.MOVED_ON, kept.movedOn())
                .execute();
    }

    private Season season(Practice practice, Occasion occasion, SeasonSeasonRecord row) {
        var budget = db.selectFrom(SEASON_BUDGET)
                .where(of(SEASON_BUDGET.PRACTICE_ID, practice))
                .and(SEASON_BUDGET.SEASON_ID.eq(row.getId()))
                .orderBy(SEASON_BUDGET.ID.desc())
                .limit(1)
                .fetchOne();
        return season(practice, occasion, row, budget);
    }

    static Season season(
            Practice practice, Occasion occasion, SeasonSeasonRecord row, @Nullable SeasonBudgetRecord budget) {
        return new Season(
                row.getId(),
                occasion,
                row.getInYear(),
                budget == null ? null : Moneys.ofMinor(budget.getCurrency(), budget.getMoneyMinor()),
                budget == null ? 0 : budget.getQuarters(),
                row.getSkipped(),
                row.getAppliedAt() == null ? null : LocalDate.ofInstant(row.getAppliedAt(), practice.zone()));
    }

    private static StoredEntry noted(Record row) {
        return new StoredEntry(
                row.get(SEASON_ENTRY.ID),
                ListStore.mark(row),
                TeamStore.cards(row),
                row.get(SEASON_LOCK.ID) == null ? null : lock(row),
                row.get(SEASON_DECISION.ID) == null ? null : kept(row));
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
                beside(row.get(SEASON_LOCK.BESIDE_ID), row.get(SEASON_LOCK.BESIDE)));
    }

    private static Choice.@Nullable Beside beside(@Nullable UUID idea, @Nullable String name) {
        return name == null ? null : new Choice.Beside(idea, name);
    }

    static KeptDecision kept(Record row) {
        var choice = new Choice(
                Decision.of(row.get(SEASON_DECISION.DECISION)),
                row.get(SEASON_DECISION.IDEA_ID),
                row.get(SEASON_DECISION.IDEA),
                row.get(SEASON_DECISION.PRICE_MINOR),
                row.get(SEASON_DECISION.QUARTERS),
                null,
                row.get(SEASON_DECISION.APPLIED_ON),
                beside(row.get(SEASON_DECISION.BESIDE_ID), row.get(SEASON_DECISION.BESIDE)));
        return new KeptDecision(
                choice,
                row.get(SEASON_DECISION.COST_MINOR),
                Keyword.of(KeptDecision.Stage.class, row.get(SEASON_DECISION.STAGE)),
                row.get(SEASON_DECISION.APPLIED_ON),
                row.get(SEASON_DECISION.MOVED_ON));
    }

    private static Condition of(TableField<?, UUID> field, Practice practice) {
        return field.eq(practice.id().value());
    }
}
