package amity.season;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.SEASON_DECISION;
import static amity.schema.Tables.SEASON_ENTRY;
import static amity.schema.Tables.SEASON_SEASON;
import static amity.schema.Tables.SEASON_STEP;
import static java.util.Objects.requireNonNull;

import amity.client.Client;
import amity.client.Person;
import amity.moment.Moment;
import amity.plan.Decision;
import amity.plan.Idea;
import amity.plan.PastGift;
import amity.practice.Practice;
import amity.schema.tables.records.SeasonStepRecord;
import amity.season.KeptGifts.Step;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record KeptGiftStore(DSLContext db) {
    /** Whom it is for: the client, the one it became part of, or a person who is at none. */
    private static final Field<UUID> WHOSE =
            DSL.coalesce(CLIENT_CLIENT_VIEW.MERGED_INTO, CLIENT_CLIENT_VIEW.ID).as("whose");

    private static final Field<UUID> PERSON = DSL.when(CLIENT_CLIENT_VIEW.ID.isNull(), SEASON_ENTRY.SUBJECT_ID)
            .otherwise(SEASON_ENTRY.GOES_TO)
            .as("person");

    List<KeptGifts.Gift> all(Practice practice) {
        return db.select(SEASON_DECISION.fields())
                .select(SEASON_ENTRY.SEASON_ID, SEASON_ENTRY.SUBJECT_ID, WHOSE, PERSON)
                .select(SEASON_SEASON.ON_DAY, SEASON_SEASON.IN_YEAR)
                .from(SEASON_DECISION)
                .join(SEASON_ENTRY)
                .on(SEASON_ENTRY.PRACTICE_ID.eq(SEASON_DECISION.PRACTICE_ID))
                .and(SEASON_ENTRY.ID.eq(SEASON_DECISION.ID))
                .join(SEASON_SEASON)
                .on(SEASON_SEASON.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_SEASON.ID.eq(SEASON_ENTRY.SEASON_ID))
                .leftJoin(CLIENT_CLIENT_VIEW)
                .on(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(CLIENT_CLIENT_VIEW.ID.eq(SEASON_ENTRY.SUBJECT_ID))
                .where(SEASON_DECISION.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_DECISION.DECISION.eq(Decision.GIFT.word()))
                .and(SEASON_DECISION.IDEA.ne(Idea.TO_BE_FOUND_OUT))
                .orderBy(SEASON_DECISION.ID)
                .fetch(KeptGiftStore::gift);
    }

    private static KeptGifts.Gift gift(Record row) {
        var whose = row.get(WHOSE);
        var person = row.get(PERSON);
        var category = row.get(SEASON_DECISION.CATEGORY);
        var reaction = row.get(SEASON_DECISION.REACTION);
        return new KeptGifts.Gift(
                row.get(SEASON_DECISION.ID),
                row.get(SEASON_ENTRY.SEASON_ID),
                row.get(SEASON_ENTRY.SUBJECT_ID),
                whose == null ? null : new Client.Id(whose),
                person == null ? null : new Person.Id(person),
                PastStore.day(row),
                SeasonStore.kept(row),
                category == null ? null : Idea.Category.valueOf(upper(category)),
                reaction == null ? null : PastGift.Reaction.valueOf(upper(reaction)));
    }

    Set<Moment.Id> moments(Practice practice) {
        return db.select(SEASON_STEP.MOMENT_ID)
                .from(SEASON_STEP)
                .where(SEASON_STEP.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_STEP.MOMENT_ID.isNotNull())
                .fetchSet(row -> new Moment.Id(row.value1()));
    }

    void category(Practice practice, UUID season, UUID subject, Idea.Category category) {
        db.update(SEASON_DECISION)
                .set(SEASON_DECISION.CATEGORY, category.word())
                .where(SEASON_DECISION.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_DECISION.ID.eq(DSL.select(SEASON_ENTRY.ID)
                        .from(SEASON_ENTRY)
                        .where(SEASON_ENTRY.PRACTICE_ID.eq(practice.id().value()))
                        .and(SEASON_ENTRY.SEASON_ID.eq(season))
                        .and(SEASON_ENTRY.SUBJECT_ID.eq(subject))))
                .execute();
    }

    void step(Practice practice, UUID entry, KeptDecision was, KeptDecision now, Moment.@Nullable Id moment) {
        var on = requireNonNull(now.movedOn());
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

    void boughtFor(Practice practice, UUID entry, Person.Id person) {
        db.update(SEASON_ENTRY)
                .set(SEASON_ENTRY.GOES_TO, person.value())
                .where(SEASON_ENTRY.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_ENTRY.ID.eq(entry))
                .and(SEASON_ENTRY.GOES_TO.isNull())
                .execute();
    }

    Optional<Step> last(Practice practice, UUID entry) {
        return db.selectFrom(SEASON_STEP)
                .where(SEASON_STEP.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_STEP.ENTRY_ID.eq(entry))
                .orderBy(SEASON_STEP.ID.desc())
                .limit(1)
                .fetchOptional(KeptGiftStore::step);
    }

    void takeBack(Practice practice, UUID entry, Step step) {
        db.deleteFrom(SEASON_STEP)
                .where(SEASON_STEP.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_STEP.ID.eq(step.id()))
                .execute();
        var before = last(practice, entry).map(Step::on).orElse(null);
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

    private static Step step(SeasonStepRecord row) {
        return new Step(
                row.getId(),
                KeptDecision.Stage.valueOf(upper(row.getStage())),
                row.getPriceMinor(),
                row.getCostMinor(),
                row.getSteppedOn(),
                row.getMomentId() == null ? null : new Moment.Id(row.getMomentId()));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
