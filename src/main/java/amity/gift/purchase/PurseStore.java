package amity.gift.purchase;

import amity.season.Budgeted;

import static amity.schema.Tables.SEASON_BUDGET;
import static amity.schema.Tables.SEASON_DECISION;
import static amity.schema.Tables.SEASON_ENTRY;
import static amity.schema.Tables.SEASON_STEP;

import amity.moment.Moment;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.schema.tables.records.SeasonStepRecord;
import amity.season.KeptDecision;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PurseStore {
    private final DSLContext db;

    PurseStore(DSLContext db) {
        this.db = db;
    }

    /** Every budget there was, the first one first. */
    List<Budgeted> budgets(Practice practice, UUID season) {
        return db.selectFrom(SEASON_BUDGET)
                .where(SEASON_BUDGET.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_BUDGET.SEASON_ID.eq(season))
                .orderBy(SEASON_BUDGET.ID)
                .fetch(row -> new Budgeted(row.getSetOn(), Moneys.ofMinor(row.getCurrency(), row.getMoneyMinor())));
    }

    /** The row of whoever the season notes, by the client or person it was noted for. */
    UUID entry(Practice practice, UUID season, UUID subject) {
        return db.select(SEASON_ENTRY.ID)
                .from(SEASON_ENTRY)
                .where(SEASON_ENTRY.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_ENTRY.SEASON_ID.eq(season))
                .and(SEASON_ENTRY.SUBJECT_ID.eq(subject))
                .fetchSingle(SEASON_ENTRY.ID);
    }

    /** Steps on, and remembers how it was. */
    void step(Practice practice, UUID entry, KeptDecision was, KeptDecision now, Moment.@Nullable Id moment) {
        var on = java.util.Objects.requireNonNull(now.movedOn());
        db.insertInto(SEASON_STEP)
                .set(SEASON_STEP.PRACTICE_ID, practice.id().value())
                .set(SEASON_STEP.ID, Ids.next())
                .set(SEASON_STEP.ENTRY_ID, entry)
                .set(SEASON_STEP.STAGE, was.stage().word())
                .set(SEASON_STEP.PRICE_MINOR, was.choice().price())
                .set(SEASON_STEP.COST_MINOR, was.cost())
                .set(SEASON_STEP.STEPPED_ON, on)
                .set(SEASON_STEP.MOMENT_ID, moment == null ? null : moment.value())
                .execute();
        put(practice, entry, now.stage(), now.choice().price(), now.cost(), on);
    }

    /** Whom it was bought for stays, whoever is talked with most afterwards. */
    void goesTo(Practice practice, UUID entry, UUID person) {
        db.update(SEASON_ENTRY)
                .set(SEASON_ENTRY.GOES_TO, person)
                .where(SEASON_ENTRY.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_ENTRY.ID.eq(entry))
                .and(SEASON_ENTRY.GOES_TO.isNull())
                .execute();
    }

    Optional<GiftStep> last(Practice practice, UUID entry) {
        return db.selectFrom(SEASON_STEP)
                .where(SEASON_STEP.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_STEP.ENTRY_ID.eq(entry))
                .orderBy(SEASON_STEP.ID.desc())
                .limit(1)
                .fetchOptional(PurseStore::step);
    }

    /** Makes it as it was before the step. */
    void back(Practice practice, UUID entry, GiftStep step) {
        db.deleteFrom(SEASON_STEP)
                .where(SEASON_STEP.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_STEP.ID.eq(step.id()))
                .execute();
        var before = last(practice, entry).map(GiftStep::on).orElse(null);
        put(practice, entry, step.stage(), step.price(), step.cost(), before);
    }

    private void put(
            Practice practice, UUID entry, KeptDecision.Stage stage, long price, long cost, @Nullable LocalDate on) {
        db.update(SEASON_DECISION)
                .set(SEASON_DECISION.STAGE, stage.word())
                .set(SEASON_DECISION.PRICE_MINOR, price)
                .set(SEASON_DECISION.COST_MINOR, cost)
                .set(SEASON_DECISION.MOVED_ON, on)
                .where(SEASON_DECISION.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_DECISION.ID.eq(entry))
                .execute();
    }

    private static GiftStep step(SeasonStepRecord row) {
        return new GiftStep(
                row.getId(),
                KeptDecision.Stage.valueOf(row.getStage().toUpperCase(Locale.ROOT)),
                row.getPriceMinor(),
                row.getCostMinor(),
                row.getSteppedOn(),
                row.getMomentId() == null ? null : new Moment.Id(row.getMomentId()));
    }
}
