package amity.season;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.CLIENT_INTRODUCTION_VIEW;
import static amity.schema.Tables.CLIENT_PERSON_VIEW;

import amity.calendar.Occasion;
import amity.client.Client;
import amity.practice.Practice;
import amity.season.SeasonList.Candidate;
import amity.season.SeasonList.Contact;
import amity.season.SeasonList.Introducer;
import amity.shell.Keyword;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The little of every client that says who is on a season's list: nobody's records are read. */
@Component
record ListStore(DSLContext db) {
    SeasonList list(Practice practice, Occasion occasion, List<SeasonList.Mark> marks) {
        var id = practice.id().value();
        return new SeasonList(occasion, candidates(id), contacts(id), introducers(id), marks);
    }

    private List<Candidate> candidates(UUID practice) {
        return db.select(
                        CLIENT_CLIENT_VIEW.ID,
                        CLIENT_CLIENT_VIEW.STATUS,
                        CLIENT_CLIENT_VIEW.CARDS_STAY,
                        CLIENT_CLIENT_VIEW.LONG_GONE)
                .from(CLIENT_CLIENT_VIEW)
                .where(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(practice))
                .and(CLIENT_CLIENT_VIEW.MERGED_INTO.isNull())
                .fetch(row -> new Candidate(
                        row.value1(), Keyword.of(Client.Status.class, row.value2()), row.value3(), row.value4()));
    }

    private List<Contact> contacts(UUID practice) {
        return db.select(CLIENT_PERSON_VIEW.ID, CLIENT_PERSON_VIEW.CLIENT_ID, CLIENT_PERSON_VIEW.ADDRESS)
                .from(CLIENT_PERSON_VIEW)
                .where(CLIENT_PERSON_VIEW.PRACTICE_ID.eq(practice))
                .orderBy(CLIENT_PERSON_VIEW.CLIENT_ID, CLIENT_PERSON_VIEW.PLACE)
                .fetch(row -> new Contact(row.value1(), row.value2(), row.value3()));
    }

    private List<Introducer> introducers(UUID practice) {
        return db.select(
                        CLIENT_INTRODUCTION_VIEW.INTRODUCER_CLIENT_ID,
                        CLIENT_INTRODUCTION_VIEW.INTRODUCER_PERSON_ID,
                        CLIENT_INTRODUCTION_VIEW.INTRODUCED_CLIENT_ID)
                .from(CLIENT_INTRODUCTION_VIEW)
                .where(CLIENT_INTRODUCTION_VIEW.PRACTICE_ID.eq(practice))
                .fetch(row -> new Introducer(row.value1(), row.value2(), row.value3()));
    }
}
