package amity.gift.register;

import static amity.schema.Tables.CLIENT_CLIENT;
import static amity.schema.Tables.CLIENT_PERSON;
import static amity.schema.Tables.SEASON_DECISION;
import static amity.schema.Tables.SEASON_ENTRY;
import static amity.schema.Tables.SEASON_GIFT;
import static amity.schema.Tables.SEASON_SEASON;
import static amity.schema.Tables.SEASON_STEP;

import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Person;
import amity.moment.Moment;
import amity.plan.Decision;
import amity.plan.Idea;
import amity.plan.Past;
import amity.plan.Tags;
import amity.practice.Practice;
import amity.season.KeptDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RegisterStore {
    /** Whom it is for: the client, the one it became part of, or a person who is at none. */
    private static final Field<UUID> WHOSE =
            DSL.coalesce(CLIENT_CLIENT.MERGED_INTO, CLIENT_CLIENT.ID).as("whose");

    private static final Field<UUID> PERSON = DSL.when(CLIENT_CLIENT.ID.isNull(), SEASON_ENTRY.SUBJECT_ID)
            .otherwise(SEASON_ENTRY.GOES_TO)
            .as("person");

    private final DSLContext db;

    RegisterStore(DSLContext db) {
        this.db = db;
    }

    /** Every gift a season has kept; what nobody knows yet is none. */
    List<Registered> kept(Practice practice, Map<UUID, Idea.Category> shelf, Tags tags) {
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
                .leftJoin(CLIENT_CLIENT)
                .on(CLIENT_CLIENT.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(CLIENT_CLIENT.ID.eq(SEASON_ENTRY.SUBJECT_ID))
                .where(SEASON_DECISION.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_DECISION.DECISION.eq(Decision.GIFT.word()))
                .and(SEASON_DECISION.IDEA.ne(Idea.TO_BE_FOUND_OUT))
                .orderBy(SEASON_DECISION.ID)
                .fetch(row -> gift(practice, row, shelf, tags));
    }

    private static Registered gift(Practice practice, Record row, Map<UUID, Idea.Category> shelf, Tags tags) {
        var stage = KeptDecision.Stage.valueOf(upper(row.get(SEASON_DECISION.STAGE)));
        var whose = row.get(WHOSE);
        var person = row.get(PERSON);
        var reaction = row.get(SEASON_DECISION.REACTION);
        return new Registered(
                row.get(SEASON_DECISION.ID),
                row.get(SEASON_ENTRY.SEASON_ID),
                row.get(SEASON_ENTRY.SUBJECT_ID),
                whose == null ? null : new Client.Id(whose),
                person == null ? null : new Person.Id(person),
                given(row, stage),
                Objects.requireNonNullElse(row.get(SEASON_DECISION.IDEA), ""),
                practice.money(row.get(SEASON_DECISION.PRICE_MINOR)),
                category(row, shelf, tags),
                stage,
                reaction == null ? null : Past.Reaction.valueOf(upper(reaction)),
                false);
    }

    /** The day it was given, else the day it is for. */
    private static LocalDate given(Record row, KeptDecision.Stage stage) {
        var on = row.get(SEASON_DECISION.MOVED_ON);
        return stage == KeptDecision.Stage.DONE && on != null ? on : day(row);
    }

    private static LocalDate day(Record row) {
        var day = row.get(SEASON_SEASON.ON_DAY);
        return day != null ? day : Occasion.CHRISTMAS.in(row.get(SEASON_SEASON.IN_YEAR));
    }

    private static Idea.Category category(Record row, Map<UUID, Idea.Category> shelf, Tags tags) {
        var said = row.get(SEASON_DECISION.CATEGORY);
        if (said != null) return Idea.Category.valueOf(upper(said));
        var idea = row.get(SEASON_DECISION.IDEA_ID);
        var known = idea == null ? null : shelf.get(idea);
        if (known != null) return known;
        var name = Objects.requireNonNullElse(row.get(SEASON_DECISION.IDEA), "");
        return Idea.Category.of(tags.proposed(name), row.get(SEASON_DECISION.PRICE_MINOR), tags);
    }

    /** The moments that steps of gifts left. */
    Set<Moment.Id> moments(Practice practice) {
        return db.select(SEASON_STEP.MOMENT_ID)
                .from(SEASON_STEP)
                .where(SEASON_STEP.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_STEP.MOMENT_ID.isNotNull())
                .fetchSet(row -> new Moment.Id(row.value1()));
    }

    /** What the law calls gifts that were noted by hand. */
    Map<Moment.Id, Idea.Category> said(Practice practice) {
        return db.selectFrom(SEASON_GIFT)
                .where(SEASON_GIFT.PRACTICE_ID.eq(practice.id().value()))
                .fetchMap(row -> new Moment.Id(row.getId()), row -> Idea.Category.valueOf(upper(row.getCategory())));
    }

    void say(Practice practice, Moment.Id moment, Idea.Category category) {
        db.deleteFrom(SEASON_GIFT)
                .where(SEASON_GIFT.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_GIFT.ID.eq(moment.value()))
                .execute();
        db.insertInto(SEASON_GIFT)
                .set(SEASON_GIFT.PRACTICE_ID, practice.id().value())
                .set(SEASON_GIFT.ID, moment.value())
                .set(SEASON_GIFT.CATEGORY, category.word())
                .execute();
    }

    Map<Person.Id, String> names(Practice practice, List<UUID> people) {
        return db.select(CLIENT_PERSON.ID, CLIENT_PERSON.NAME)
                .from(CLIENT_PERSON)
                .where(CLIENT_PERSON.PRACTICE_ID.eq(practice.id().value()))
                .and(CLIENT_PERSON.ID.in(people))
                .fetchMap(row -> new Person.Id(row.value1()), row -> row.value2());
    }

    void category(Practice practice, UUID season, UUID subject, Idea.@Nullable Category category) {
        db.update(SEASON_DECISION)
                .set(SEASON_DECISION.CATEGORY, category == null ? null : category.word())
                .where(SEASON_DECISION.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_DECISION.ID.eq(DSL.select(SEASON_ENTRY.ID)
                        .from(SEASON_ENTRY)
                        .where(SEASON_ENTRY.PRACTICE_ID.eq(practice.id().value()))
                        .and(SEASON_ENTRY.SEASON_ID.eq(season))
                        .and(SEASON_ENTRY.SUBJECT_ID.eq(subject))))
                .execute();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
