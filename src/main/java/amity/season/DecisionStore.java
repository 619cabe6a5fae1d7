package amity.season;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.SEASON_DECISION;
import static amity.schema.Tables.SEASON_ENTRY;
import static amity.schema.Tables.SEASON_LOCK;
import static amity.schema.Tables.SEASON_SEASON;
import static amity.schema.Tables.SEASON_STEP;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Person;
import amity.moment.Moment;
import amity.plan.Decision;
import amity.plan.Idea;
import amity.plan.PastGift;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What seasons keep for those on their lists, with the steps it takes and what becomes of it. */
@Component
record DecisionStore(DSLContext db) {
    /** Whose it is: the client's, the one's it became part of, or a person's who is at none. */
    private static final Field<UUID> WHOSE = DSL.coalesce(CLIENT_CLIENT_VIEW.MERGED_INTO, SEASON_ENTRY.SUBJECT_ID)
            .as("whose");

    /** All that was kept in a season. */
    List<DecisionHistory> of(Practice practice, UUID season) {
        return select(practice, SEASON_ENTRY.SEASON_ID.eq(season));
    }

    /** What was kept of the same occasion in another year. */
    List<DecisionHistory> of(Practice practice, Occasion occasion, int year) {
        return select(
                practice,
                DSL.and(
                        SEASON_SEASON.OCCASION.eq(occasion.word()),
                        SEASON_SEASON.SUBJECT_ID.isNotDistinctFrom(occasion.subject()),
                        SEASON_SEASON.IN_YEAR.eq(year)));
    }

    /** All gifts but those that are still to be found out. */
    List<DecisionHistory> gifts(Practice practice) {
        return select(
                practice,
                SEASON_DECISION.DECISION.eq(Decision.GIFT.word()).and(SEASON_DECISION.IDEA.ne(Idea.TO_BE_FOUND_OUT)));
    }

    /** Gifts and hours of some clients and people in all seasons but one, by whose they are: their own and what came with others. */
    Map<UUID, List<DecisionHistory>> among(Practice practice, @Nullable UUID except, Collection<UUID> whose) {
        var was = CLIENT_CLIENT_VIEW.as("was");
        var theirs = DSL.select(was.ID)
                .from(was)
                .where(was.PRACTICE_ID.eq(practice.id().value()), was.MERGED_INTO.in(whose));
        return select(
                        practice,
                        DSL.and(
                                SEASON_DECISION.DECISION.in(Decision.GIFT.word(), Decision.HOURS.word()),
                                except == null ? DSL.noCondition() : SEASON_ENTRY.SEASON_ID.ne(except),
                                SEASON_ENTRY.SUBJECT_ID.in(whose).or(SEASON_ENTRY.SUBJECT_ID.in(theirs))))
                .stream()
                .collect(groupingBy(DecisionHistory::whose));
    }

    private List<DecisionHistory> select(Practice practice, Condition which) {
        return db.select(SEASON_DECISION.fields())
                .select(SEASON_ENTRY.SEASON_ID, SEASON_ENTRY.SUBJECT_ID, SEASON_ENTRY.GOES_TO, SEASON_LOCK.WHY)
                .select(SEASON_SEASON.ON_DAY, SEASON_SEASON.IN_YEAR, CLIENT_CLIENT_VIEW.ID, WHOSE)
                .from(SEASON_DECISION)
                .join(SEASON_ENTRY)
                .on(EntryStore.isSame(SEASON_DECISION))
                .join(SEASON_SEASON)
                .on(SEASON_SEASON.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_SEASON.ID.eq(SEASON_ENTRY.SEASON_ID))
                .leftJoin(SEASON_LOCK)
                .on(EntryStore.isSame(SEASON_LOCK))
                .leftJoin(CLIENT_CLIENT_VIEW)
                .on(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(CLIENT_CLIENT_VIEW.ID.eq(SEASON_ENTRY.SUBJECT_ID))
                .where(SEASON_DECISION.PRACTICE_ID.eq(practice.id().value()))
                .and(which)
                .orderBy(SEASON_DECISION.ID)
                .fetch(DecisionStore::decision);
    }

    private static DecisionHistory decision(Record row) {
        boolean isClients = row.get(CLIENT_CLIENT_VIEW.ID) != null;
        var subject = row.get(SEASON_ENTRY.SUBJECT_ID);
        var person = isClients ? row.get(SEASON_ENTRY.GOES_TO) : subject;
        var category = row.get(SEASON_DECISION.CATEGORY);
        var reaction = row.get(SEASON_DECISION.REACTION);
        var thanks = row.get(SEASON_DECISION.THANKS_ID);
        var tags = row.get(SEASON_DECISION.TAGS);
        return new DecisionHistory(
                row.get(SEASON_DECISION.ID),
                row.get(SEASON_ENTRY.SEASON_ID),
                subject,
                isClients ? new Client.Id(row.get(WHOSE)) : null,
                person == null ? null : new Person.Id(person),
                day(row),
                kept(row, row.get(SEASON_LOCK.WHY)),
                tags.isEmpty() ? Set.of() : Set.of(tags.split(",")),
                category == null ? null : Keyword.of(Idea.Category.class, category),
                reaction == null ? null : Keyword.of(PastGift.Reaction.class, reaction),
                thanks == null ? null : new Moment.Id(thanks));
    }

    /** Seasons opened before there was another occasion do not say their day: they are of Christmas. */
    private static LocalDate day(Record row) {
        var day = row.get(SEASON_SEASON.ON_DAY);
        return day != null ? day : Occasion.CHRISTMAS.in(row.get(SEASON_SEASON.IN_YEAR));
    }

    static KeptDecision kept(Record row, @Nullable String why) {
        var choice = new Choice(
                Decision.of(row.get(SEASON_DECISION.DECISION)),
                row.get(SEASON_DECISION.IDEA_ID),
                row.get(SEASON_DECISION.IDEA),
                row.get(SEASON_DECISION.PRICE_MINOR),
                row.get(SEASON_DECISION.QUARTERS),
                why,
                row.get(SEASON_DECISION.APPLIED_ON),
                Choice.Beside.of(row.get(SEASON_DECISION.BESIDE_ID), row.get(SEASON_DECISION.BESIDE)));
        return new KeptDecision(
                choice,
                row.get(SEASON_DECISION.COST_MINOR),
                Keyword.of(KeptDecision.Stage.class, row.get(SEASON_DECISION.STAGE)),
                row.get(SEASON_DECISION.APPLIED_ON),
                row.get(SEASON_DECISION.MOVED_ON));
    }

    void keep(Practice practice, UUID entry, KeptDecision kept, @Nullable Idea idea) {
        var beside = kept.choice().beside();
        db.deleteFrom(SEASON_DECISION).where(is(practice, entry)).execute();
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

    void react(Practice practice, UUID entry, PastGift.@Nullable Reaction reaction) {
        set(practice, entry, SEASON_DECISION.REACTION, reaction == null ? null : reaction.word());
    }

    void thanked(Practice practice, UUID entry, Moment.@Nullable Id thanks) {
        set(practice, entry, SEASON_DECISION.THANKS_ID, thanks == null ? null : thanks.value());
    }

    void category(Practice practice, UUID entry, Idea.Category category) {
        set(practice, entry, SEASON_DECISION.CATEGORY, category.word());
    }

    private <T> void set(Practice practice, UUID entry, Field<T> field, @Nullable T value) {
        db.update(SEASON_DECISION).set(field, value).where(is(practice, entry)).execute();
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

    Optional<KeptGifts.Step> last(Practice practice, UUID entry) {
        return db.selectFrom(SEASON_STEP)
                .where(SEASON_STEP.PRACTICE_ID.eq(practice.id().value()), SEASON_STEP.ENTRY_ID.eq(entry))
                .orderBy(SEASON_STEP.ID.desc())
                .limit(1)
                .fetchOptional(row -> new KeptGifts.Step(
                        row.getId(),
                        Keyword.of(KeptDecision.Stage.class, row.getStage()),
                        row.getPriceMinor(),
                        row.getCostMinor(),
                        row.getSteppedOn(),
                        row.getMomentId() == null ? null : new Moment.Id(row.getMomentId())));
    }

    void takeBack(Practice practice, UUID entry, KeptGifts.Step step) {
        db.deleteFrom(SEASON_STEP)
                .where(SEASON_STEP.PRACTICE_ID.eq(practice.id().value()), SEASON_STEP.ID.eq(step.id()))
                .execute();
        var before = last(practice, entry).map(KeptGifts.Step::on).orElse(null);
        put(practice, entry, step.stage(), step.price(), step.cost(), before);
    }

    private void put(
            Practice practice, UUID entry, KeptDecision.Stage stage, long price, long cost, @Nullable LocalDate on) {
        db.update(SEASON_DECISION)
                .set(SEASON_DECISION.STAGE, stage.word())
                .set(SEASON_DECISION.PRICE_MINOR, price)
                .set(SEASON_DECISION.COST_MINOR, cost)
                .set(SEASON_DECISION.MOVED_ON, on)
                .where(is(practice, entry))
                .execute();
    }

    /** What was bought costs so much more from now on, and whatever step of it is taken back. */
    void costs(Practice practice, UUID entry, long more) {
        db.update(SEASON_DECISION)
                .set(SEASON_DECISION.COST_MINOR, SEASON_DECISION.COST_MINOR.plus(more))
                .where(is(practice, entry))
                .execute();
        db.update(SEASON_STEP)
                .set(SEASON_STEP.COST_MINOR, SEASON_STEP.COST_MINOR.plus(more))
                .where(SEASON_STEP.PRACTICE_ID.eq(practice.id().value()), SEASON_STEP.ENTRY_ID.eq(entry))
                .execute();
    }

    /** The moments that steps left. */
    Set<Moment.Id> moments(Practice practice) {
        return db.select(SEASON_STEP.MOMENT_ID)
                .from(SEASON_STEP)
                .where(SEASON_STEP.PRACTICE_ID.eq(practice.id().value()), SEASON_STEP.MOMENT_ID.isNotNull())
                .fetchSet(row -> new Moment.Id(row.value1()));
    }

    private static Condition is(Practice practice, UUID entry) {
        return SEASON_DECISION.PRACTICE_ID.eq(practice.id().value()).and(SEASON_DECISION.ID.eq(entry));
    }
}
