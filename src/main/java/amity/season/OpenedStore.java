package amity.season;

import static amity.schema.Tables.SEASON_SEASON;

import amity.calendar.Occasion;
import amity.practice.Practice;
import amity.schema.tables.records.SeasonSeasonRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class OpenedStore {
    private final DSLContext db;

    OpenedStore(DSLContext db) {
        this.db = db;
    }

    /** Those whose day is not before that one, and that were not called off. */
    List<Opened> since(Practice practice, LocalDate day) {
        return db.selectFrom(SEASON_SEASON)
                .where(SEASON_SEASON.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_SEASON.ON_DAY.ge(day))
                .and(SEASON_SEASON.SKIPPED.isFalse())
                .orderBy(SEASON_SEASON.ON_DAY, SEASON_SEASON.ID)
                .fetch(OpenedStore::opened);
    }

    Optional<Opened> find(Practice practice, String word, @Nullable UUID subject, int year) {
        return db.selectFrom(SEASON_SEASON)
                .where(SEASON_SEASON.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_SEASON.OCCASION.eq(word))
                .and(SEASON_SEASON.SUBJECT_ID.isNotDistinctFrom(subject))
                .and(SEASON_SEASON.IN_YEAR.eq(year))
                .and(SEASON_SEASON.ON_DAY.isNotNull())
                .fetchOptional(OpenedStore::opened);
    }

    private static Opened opened(SeasonSeasonRecord row) {
        return new Opened(
                Occasion.kept(row.getOccasion(), row.getTitle(), row.getSubjectId(), row.getOnDay()), row.getInYear());
    }
}
