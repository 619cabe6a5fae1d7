package amity.season;

import static amity.schema.Tables.SEASON_BUDGET;
import static amity.schema.Tables.SEASON_SEASON;

import amity.calendar.Occasion;
import amity.practice.Practice;
import amity.schema.tables.records.SeasonBudgetRecord;
import amity.schema.tables.records.SeasonSeasonRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record OpenedStore(DSLContext db) {
    /** Those whose day is not before that one, and that were not called off, each of its occasion as it was kept. */
    List<Season> since(Practice practice, LocalDate day) {
        var rows = db.selectFrom(SEASON_SEASON)
                .where(SEASON_SEASON.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_SEASON.ON_DAY.ge(day))
                .and(SEASON_SEASON.SKIPPED.isFalse())
                .orderBy(SEASON_SEASON.ON_DAY, SEASON_SEASON.ID)
                .fetch();
        var budgets = budgets(practice, rows.map(SeasonSeasonRecord::getId));
        return rows.map(row -> SeasonStore.season(practice, occasion(row), row, budgets.get(row.getId())));
    }

    /** The latest of each. */
    private Map<UUID, SeasonBudgetRecord> budgets(Practice practice, List<UUID> seasons) {
        var latest = new HashMap<UUID, SeasonBudgetRecord>();
        var later = SEASON_BUDGET.as("later");
        db.selectFrom(SEASON_BUDGET)
                .where(SEASON_BUDGET.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_BUDGET.SEASON_ID.in(seasons))
                .and(DSL.notExists(DSL.selectOne()
                        .from(later)
                        .where(later.PRACTICE_ID.eq(SEASON_BUDGET.PRACTICE_ID))
                        .and(later.SEASON_ID.eq(SEASON_BUDGET.SEASON_ID))
                        .and(later.ID.gt(SEASON_BUDGET.ID))))
                .forEach(row -> latest.put(row.getSeasonId(), row));
        return latest;
    }

    Optional<Occasion> find(Practice practice, String word, @Nullable UUID subject, int year) {
        return db.selectFrom(SEASON_SEASON)
                .where(SEASON_SEASON.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_SEASON.OCCASION.eq(word))
                .and(SEASON_SEASON.SUBJECT_ID.isNotDistinctFrom(subject))
                .and(SEASON_SEASON.IN_YEAR.eq(year))
                .and(SEASON_SEASON.ON_DAY.isNotNull())
                .fetchOptional(OpenedStore::occasion);
    }

    private static Occasion occasion(SeasonSeasonRecord row) {
        return Occasion.kept(row.getOccasion(), row.getTitle(), row.getSubjectId(), row.getOnDay());
    }
}
