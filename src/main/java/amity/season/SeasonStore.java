package amity.season;

import static amity.schema.Tables.SEASON_BUDGET;
import static amity.schema.Tables.SEASON_SEASON;

import amity.calendar.Occasion;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.schema.tables.records.SeasonBudgetRecord;
import amity.schema.tables.records.SeasonSeasonRecord;
import amity.shell.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.Money;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record SeasonStore(DSLContext db) {
    /** The season of an occasion as that is known by now. */
    Optional<Season> find(Practice practice, Occasion occasion, int year) {
        return row(practice, occasion.word(), occasion.subject(), year)
                .map(row -> seasons(practice, List.of(row), known -> occasion).getFirst());
    }

    /** An occasion as its season kept it. */
    Optional<Occasion> occasion(Practice practice, String word, @Nullable UUID subject, int year) {
        return row(practice, word, subject, year)
                .filter(row -> row.getOnDay() != null)
                .map(SeasonStore::occasion);
    }

    private Optional<SeasonSeasonRecord> row(Practice practice, String word, @Nullable UUID subject, int year) {
        return db.selectFrom(SEASON_SEASON)
                .where(SEASON_SEASON.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_SEASON.OCCASION.eq(word))
                .and(SEASON_SEASON.SUBJECT_ID.isNotDistinctFrom(subject))
                .and(SEASON_SEASON.IN_YEAR.eq(year))
                .fetchOptional();
    }

    /** Those whose day is not before that one, and that were not called off, each of its occasion as it was kept. */
    List<Season> since(Practice practice, LocalDate day) {
        return seasons(
                practice,
                db.selectFrom(SEASON_SEASON)
                        .where(SEASON_SEASON.PRACTICE_ID.eq(practice.id().value()))
                        .and(SEASON_SEASON.ON_DAY.ge(day))
                        .and(SEASON_SEASON.SKIPPED.isFalse())
                        .orderBy(SEASON_SEASON.ON_DAY, SEASON_SEASON.ID)
                        .fetch(),
                SeasonStore::occasion);
    }

    UUID open(Practice practice, Occasion occasion, int year, Instant now) {
        var known = row(practice, occasion.word(), occasion.subject(), year);
        if (known.isPresent()) return known.get().getId();
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
                .where(SEASON_SEASON.PRACTICE_ID.eq(practice.id().value()), SEASON_SEASON.ID.eq(season))
                .execute();
    }

    void applied(Practice practice, UUID season, Instant now) {
        db.update(SEASON_SEASON)
                .set(SEASON_SEASON.APPLIED_AT, now)
                .where(SEASON_SEASON.PRACTICE_ID.eq(practice.id().value()), SEASON_SEASON.ID.eq(season))
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
                .where(SEASON_BUDGET.PRACTICE_ID.eq(practice.id().value()), SEASON_BUDGET.SEASON_ID.eq(season))
                .orderBy(SEASON_BUDGET.ID)
                .fetch(row -> new Season.Budget(row.getSetOn(), money(row)));
    }

    /** Each with the latest of its budgets. */
    private List<Season> seasons(
            Practice practice, List<SeasonSeasonRecord> rows, Function<SeasonSeasonRecord, Occasion> occasion) {
        var later = SEASON_BUDGET.as("later");
        var budgets = db.selectFrom(SEASON_BUDGET)
                .where(SEASON_BUDGET.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_BUDGET.SEASON_ID.in(
                        rows.stream().map(SeasonSeasonRecord::getId).toList()))
                .and(DSL.notExists(DSL.selectOne()
                        .from(later)
                        .where(later.PRACTICE_ID.eq(SEASON_BUDGET.PRACTICE_ID))
                        .and(later.SEASON_ID.eq(SEASON_BUDGET.SEASON_ID))
                        .and(later.ID.gt(SEASON_BUDGET.ID))))
                .fetchMap(SEASON_BUDGET.SEASON_ID);
        return rows.stream()
                .map(row -> season(practice, occasion.apply(row), row, budgets.get(row.getId())))
                .toList();
    }

    private static Season season(
            Practice practice, Occasion occasion, SeasonSeasonRecord row, @Nullable SeasonBudgetRecord budget) {
        return new Season(
                row.getId(),
                occasion,
                row.getInYear(),
                budget == null ? null : money(budget),
                budget == null ? 0 : budget.getQuarters(),
                row.getSkipped(),
                row.getAppliedAt() == null ? null : LocalDate.ofInstant(row.getAppliedAt(), practice.zone()));
    }

    private static Occasion occasion(SeasonSeasonRecord row) {
        return Occasion.kept(row.getOccasion(), row.getTitle(), row.getSubjectId(), row.getOnDay());
    }

    private static Money money(SeasonBudgetRecord row) {
        return Moneys.ofMinor(row.getCurrency(), row.getMoneyMinor());
    }
}
