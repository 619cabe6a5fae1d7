package amity.client;

import static amity.schema.Tables.CLIENT_INTRODUCTION;

import amity.practice.Practice;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class IntroductionStore {
    private final DSLContext db;

    IntroductionStore(DSLContext db) {
        this.db = db;
    }

    void insert(Practice.Id practice, Introduction introduction) {
        var client = introduction.introducerClient();
        var person = introduction.introducerPerson();
        db.insertInto(CLIENT_INTRODUCTION)
                .set(CLIENT_INTRODUCTION.PRACTICE_ID, practice.value())
                .set(CLIENT_INTRODUCTION.ID, introduction.id())
                .set(CLIENT_INTRODUCTION.INTRODUCER_CLIENT_ID, client == null ? null : client.value())
                .set(CLIENT_INTRODUCTION.INTRODUCER_PERSON_ID, person == null ? null : person.value())
                .set(
                        CLIENT_INTRODUCTION.INTRODUCED_CLIENT_ID,
                        introduction.introduced().value())
                .set(CLIENT_INTRODUCTION.ON_DAY, introduction.on())
                .execute();
    }

    List<Introduction> all(Practice.Id practice) {
        return db.selectFrom(CLIENT_INTRODUCTION)
                .where(CLIENT_INTRODUCTION.PRACTICE_ID.eq(practice.value()))
                .orderBy(CLIENT_INTRODUCTION.ID)
                .fetch(row -> new Introduction(
                        row.getId(),
                        row.getIntroducerClientId() == null ? null : new Client.Id(row.getIntroducerClientId()),
                        row.getIntroducerPersonId() == null ? null : new Person.Id(row.getIntroducerPersonId()),
                        new Client.Id(row.getIntroducedClientId()),
                        row.getOnDay()));
    }
}
