package amity.circle;

import static amity.schema.Tables.CIRCLE_ENCOUNTER;
import static amity.schema.Tables.CLIENT_PERSON_VIEW;

import amity.client.Client;
import amity.client.Person;
import amity.client.Someone;
import amity.practice.Practice;
import amity.shell.TransactionCache;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record EncounterStore(DSLContext db) {
    /** The latest first; those without a day last. */
    private record All(Practice.Id practice) {}

    List<Encounter> all(Practice.Id practice) {
        return TransactionCache.once(new All(practice), () -> select(practice, DSL.noCondition()));
    }

    List<Encounter> of(Practice.Id practice, UUID id) {
        return select(practice, CIRCLE_ENCOUNTER.ID.eq(id));
    }

    List<Encounter> notClients(Practice.Id practice) {
        return select(practice, CLIENT_PERSON_VIEW.CLIENT_ID.isNull());
    }

    List<Encounter> with(Practice.Id practice, Person.Id person) {
        return select(practice, CIRCLE_ENCOUNTER.PERSON_ID.eq(person.value()));
    }

    void insert(Practice.Id practice, Encounter encounter) {
        var row = db.newRecord(CIRCLE_ENCOUNTER);
        row.setPracticeId(practice.value());
        row.setId(encounter.id());
        row.setPersonId(encounter.person().value());
        say(row, encounter);
        row.insert();
    }

    void update(Practice.Id practice, Encounter encounter) {
        var row = db.fetchSingle(CIRCLE_ENCOUNTER, is(practice, encounter.id()));
        if (!java.util.Objects.equals(row.getThroughClientId(), value(encounter.through()))) {
            row.setThroughCameAs(null);
        }
        say(row, encounter);
        row.update();
    }

    /** Whether the client they became was made for it. */
    boolean isMade(Practice.Id practice, UUID id) {
        return db.fetchExists(CIRCLE_ENCOUNTER, is(practice, id).and(CIRCLE_ENCOUNTER.MADE.isTrue()));
    }

    void made(Practice.Id practice, UUID id, boolean made) {
        db.update(CIRCLE_ENCOUNTER)
                .set(CIRCLE_ENCOUNTER.MADE, made)
                .where(is(practice, id))
                .execute();
    }

    void became(Practice.Id practice, UUID id, @Nullable UUID introduction) {
        db.update(CIRCLE_ENCOUNTER)
                .set(CIRCLE_ENCOUNTER.INTRODUCTION_ID, introduction)
                .where(is(practice, id))
                .execute();
    }

    /** Clears the introduction that was not so after all. */
    void forgetIntroduction(Practice.Id practice, UUID introduction) {
        db.update(CIRCLE_ENCOUNTER)
                .setNull(CIRCLE_ENCOUNTER.INTRODUCTION_ID)
                .where(CIRCLE_ENCOUNTER.PRACTICE_ID.eq(practice.value()))
                .and(CIRCLE_ENCOUNTER.INTRODUCTION_ID.eq(introduction))
                .execute();
    }

    void delete(Practice.Id practice, UUID id) {
        db.deleteFrom(CIRCLE_ENCOUNTER).where(is(practice, id)).execute();
    }

    private static void say(amity.schema.tables.records.CircleEncounterRecord row, Encounter encounter) {
        var through = encounter.through();
        row.setThroughClientId(value(through));
        row.setThroughPersonId(through == null ? null : through.personValue());
        row.setPlace(encounter.place());
        row.setMetOn(encounter.on());
        row.setAfterwards(encounter.afterwards());
        row.setAssistant(encounter.assistant());
        row.setIntroductionId(encounter.introduction());
    }

    private static @Nullable UUID value(@Nullable Someone through) {
        return through == null ? null : through.clientValue();
    }

    private List<Encounter> select(Practice.Id practice, Condition which) {
        return db.select(CIRCLE_ENCOUNTER, CLIENT_PERSON_VIEW.NAME, CLIENT_PERSON_VIEW.CLIENT_ID)
                .from(CIRCLE_ENCOUNTER)
                .join(CLIENT_PERSON_VIEW)
                .on(CLIENT_PERSON_VIEW.PRACTICE_ID.eq(CIRCLE_ENCOUNTER.PRACTICE_ID))
                .and(CLIENT_PERSON_VIEW.ID.eq(CIRCLE_ENCOUNTER.PERSON_ID))
                .where(CIRCLE_ENCOUNTER.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .orderBy(CIRCLE_ENCOUNTER.MET_ON.isNull(), CIRCLE_ENCOUNTER.MET_ON.desc(), CIRCLE_ENCOUNTER.ID.desc())
                .fetch(both -> {
                    var row = both.value1();
                    return new Encounter(
                            row.getId(),
                            new Person.Id(row.getPersonId()),
                            both.value2(),
                            both.value3() == null ? null : new Client.Id(both.value3()),
                            Someone.in(row.getThroughClientId(), row.getThroughPersonId()),
                            row.getPlace(),
                            row.getMetOn(),
                            row.getAfterwards(),
                            row.getAssistant(),
                            row.getIntroductionId());
                });
    }

    private static Condition is(Practice.Id practice, UUID id) {
        return CIRCLE_ENCOUNTER.PRACTICE_ID.eq(practice.value()).and(CIRCLE_ENCOUNTER.ID.eq(id));
    }
}
