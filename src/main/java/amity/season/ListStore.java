package amity.season;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.CLIENT_INTRODUCTION_VIEW;
import static amity.schema.Tables.CLIENT_PERSON_VIEW;
import static amity.schema.Tables.SEASON_CARD_VIEW;
import static amity.schema.Tables.SEASON_DECISION;
import static amity.schema.Tables.SEASON_ENTRY;
import static amity.schema.Tables.SEASON_LOCK;
import static amity.schema.Tables.SEASON_TEAM_CARD_VIEW;

import amity.client.Client;
import amity.plan.Decision;
import amity.practice.Practice;
import amity.season.SeasonList.Candidate;
import amity.season.SeasonList.Contact;
import amity.season.SeasonList.Introducer;
import amity.season.SeasonList.Mark;
import amity.season.SeasonList.Progress;
import amity.shell.Keyword;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The little of every client that says who is on a season's list: nobody's records are read. */
@Component
record ListStore(DSLContext db) {
    SeasonList list(Practice practice, Season season) {
        var id = practice.id().value();
        return new SeasonList(season.occasion(), candidates(id), contacts(id), introducers(id), marks(id, season.id()));
    }

    private List<Candidate> candidates(UUID practice) {
        return db.select(
                        CLIENT_CLIENT_VIEW.ID,
                        CLIENT_CLIENT_VIEW.STATUS,
                        CLIENT_CLIENT_VIEW.CARDS_STAY,
                        CLIENT_CLIENT_VIEW.LONG_GONE,
                        CLIENT_CLIENT_VIEW.GIFT_POLICY)
                .from(CLIENT_CLIENT_VIEW)
                .where(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(practice))
                .and(CLIENT_CLIENT_VIEW.MERGED_INTO.isNull())
                .fetch(row -> new Candidate(
                        row.value1(),
                        Keyword.of(Client.Status.class, row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5().equals(Client.GiftPolicy.NOTHING.word())));
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

    private List<Mark> marks(UUID practice, @Nullable UUID season) {
        if (season == null) return List.of();
        return db.select(
                        SEASON_ENTRY.SUBJECT_ID,
                        CLIENT_CLIENT_VIEW.MERGED_INTO,
                        SEASON_ENTRY.GOES_TO,
                        SEASON_ENTRY.ADDED,
                        SEASON_ENTRY.LEFT_OUT,
                        SEASON_LOCK.DECISION,
                        SEASON_DECISION.DECISION,
                        SEASON_DECISION.STAGE,
                        SEASON_CARD_VIEW.WRITTEN_ON,
                        SEASON_CARD_VIEW.POSTED_ON,
                        SEASON_CARD_VIEW.THANKED_ON,
                        SEASON_TEAM_CARD_VIEW.ID,
                        SEASON_TEAM_CARD_VIEW.WRITTEN_ON,
                        SEASON_TEAM_CARD_VIEW.POSTED_ON,
                        SEASON_TEAM_CARD_VIEW.THANKED_ON)
                .from(SEASON_ENTRY)
                .leftJoin(SEASON_LOCK)
                .on(SEASON_LOCK.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_LOCK.ID.eq(SEASON_ENTRY.ID))
                .leftJoin(SEASON_DECISION)
                .on(SEASON_DECISION.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_DECISION.ID.eq(SEASON_ENTRY.ID))
                .leftJoin(SEASON_CARD_VIEW)
                .on(SEASON_CARD_VIEW.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_CARD_VIEW.ID.eq(SEASON_ENTRY.ID))
                .leftJoin(SEASON_TEAM_CARD_VIEW)
                .on(SEASON_TEAM_CARD_VIEW.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_TEAM_CARD_VIEW.ID.eq(SEASON_ENTRY.ID))
                .leftJoin(CLIENT_CLIENT_VIEW)
                .on(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(CLIENT_CLIENT_VIEW.ID.eq(SEASON_ENTRY.SUBJECT_ID))
                .where(SEASON_ENTRY.PRACTICE_ID.eq(practice))
                .and(SEASON_ENTRY.SEASON_ID.eq(season))
                .orderBy(SEASON_ENTRY.ID)
                .fetch(ListStore::mark);
    }

    static Mark mark(Record row) {
        var subject = row.get(SEASON_ENTRY.SUBJECT_ID);
        var stage = row.get(SEASON_DECISION.STAGE);
        return new Mark(
                subject,
                Objects.requireNonNullElse(row.get(CLIENT_CLIENT_VIEW.MERGED_INTO), subject),
                row.get(SEASON_ENTRY.GOES_TO),
                row.get(SEASON_ENTRY.ADDED),
                row.get(SEASON_ENTRY.LEFT_OUT),
                decision(row.get(SEASON_LOCK.DECISION)),
                decision(row.get(SEASON_DECISION.DECISION)),
                stage != null && !stage.equals(KeptDecision.Stage.PLANNED.word()),
                Progress.of(
                        row.get(SEASON_CARD_VIEW.WRITTEN_ON),
                        row.get(SEASON_CARD_VIEW.POSTED_ON),
                        row.get(SEASON_CARD_VIEW.THANKED_ON)),
                row.get(SEASON_TEAM_CARD_VIEW.ID) == null
                        ? null
                        : Progress.of(
                                row.get(SEASON_TEAM_CARD_VIEW.WRITTEN_ON),
                                row.get(SEASON_TEAM_CARD_VIEW.POSTED_ON),
                                row.get(SEASON_TEAM_CARD_VIEW.THANKED_ON)));
    }

    private static @Nullable Decision decision(@Nullable String word) {
        return word == null ? null : Decision.of(word);
    }
}
