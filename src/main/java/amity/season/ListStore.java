package amity.season;

import static amity.schema.Tables.CLIENT_CLIENT;
import static amity.schema.Tables.CLIENT_INTRODUCTION;
import static amity.schema.Tables.CLIENT_PERSON;
import static amity.schema.Tables.SEASON_ADDRESSEE;
import static amity.schema.Tables.SEASON_CARD;
import static amity.schema.Tables.SEASON_DECISION;
import static amity.schema.Tables.SEASON_ENTRY;
import static amity.schema.Tables.SEASON_LOCK;

import amity.client.Client;
import amity.plan.Decision;
import amity.practice.Practice;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of a season as the database sees it: the same people as on the {@link GuestList}, none of whom is read. */
@Component
class ListStore {
    private static final Condition FIXED =
            SEASON_DECISION.ID.isNotNull().and(SEASON_DECISION.STAGE.ne(KeptDecision.Stage.PLANNED.word()));
    private static final Condition WITHOUT_CARD = DSL.coalesce(
                    SEASON_DECISION.DECISION, SEASON_LOCK.DECISION, DSL.inline(Decision.CARD.word()))
            .eq(Decision.NOTHING.word());
    private static final Condition POSTED = SEASON_CARD.POSTED_ON.isNotNull().or(SEASON_CARD.THANKED_ON.isNotNull());
    private static final Field<UUID> WHOSE = DSL.coalesce(CLIENT_CLIENT.as("was").MERGED_INTO, SEASON_ENTRY.SUBJECT_ID);
    private final DSLContext db;

    ListStore(DSLContext db) {
        this.db = db;
    }

    int size(Practice practice, Season season) {
        return count(clients(practice, season), people(practice, season));
    }

    /** Whoever gets a card, as kept, else as locked, else unless they accept none, and it is not posted. */
    int unposted(Practice practice, Season season) {
        return count(openClients(practice, season), openPeople(practice, season));
    }

    /** Where the cards that are not posted may go: to everybody named at these clients, first named first. */
    List<Roll.Place> places(Practice practice, Season season) {
        var chosen = DSL.field(
                CLIENT_PERSON.ID.in(noted(practice, season, SEASON_ENTRY.GOES_TO, SEASON_ENTRY.GOES_TO.isNotNull())));
        var at = db.select(CLIENT_CLIENT.ID, CLIENT_PERSON.ID, CLIENT_PERSON.ADDRESS, SEASON_ADDRESSEE.ADDRESS, chosen)
                .from(CLIENT_CLIENT)
                .leftJoin(CLIENT_PERSON)
                .on(CLIENT_PERSON.PRACTICE_ID.eq(CLIENT_CLIENT.PRACTICE_ID))
                .and(CLIENT_PERSON.CLIENT_ID.eq(CLIENT_CLIENT.ID))
                .leftJoin(SEASON_ADDRESSEE)
                .on(SEASON_ADDRESSEE.PRACTICE_ID.eq(CLIENT_CLIENT.PRACTICE_ID))
                .and(SEASON_ADDRESSEE.ID.eq(CLIENT_CLIENT.ID))
                .where(openClients(practice, season))
                .orderBy(CLIENT_CLIENT.ID, CLIENT_PERSON.PLACE)
                .fetch(row -> row.value2() == null
                        ? new Roll.Place(row.value1(), null, row.value4(), true)
                        : new Roll.Place(row.value1(), row.value2(), row.value3(), row.value5()));
        var apart = db.select(CLIENT_PERSON.ID, CLIENT_PERSON.ADDRESS)
                .from(CLIENT_PERSON)
                .where(openPeople(practice, season))
                .fetch(row -> new Roll.Place(row.value1(), row.value1(), row.value2(), true));
        return Stream.concat(at.stream(), apart.stream()).toList();
    }

    private int count(Condition clients, Condition people) {
        var both = db.select(
                        DSL.field(DSL.selectCount().from(CLIENT_CLIENT).where(clients)),
                        DSL.field(DSL.selectCount().from(CLIENT_PERSON).where(people)))
                .fetchSingle();
        return both.value1() + both.value2();
    }

    private Condition openClients(Practice practice, Season season) {
        var whose = CLIENT_CLIENT.ID;
        return clients(practice, season)
                .and(isOpen(practice, season, whose))
                .and(CLIENT_CLIENT
                        .GIFT_POLICY
                        .ne(Client.GiftPolicy.NOTHING.word())
                        .or(whose.in(whose(practice, season, SEASON_DECISION.ID.isNotNull()))));
    }

    private Condition openPeople(Practice practice, Season season) {
        return people(practice, season).and(isOpen(practice, season, CLIENT_PERSON.ID));
    }

    private static Condition isOpen(Practice practice, Season season, Field<UUID> whose) {
        return whose.notIn(whose(practice, season, WITHOUT_CARD.or(POSTED)));
    }

    private static Condition clients(Practice practice, Season season) {
        var occasion = season.occasion();
        var status = CLIENT_CLIENT.STATUS;
        var prospect = status.eq(Client.Status.PROSPECT.word());
        var parted = status.eq(Client.Status.PARTED.word());
        var working = status.in(Client.Status.ACTIVE.word(), Client.Status.RESTING.word());
        var known = CLIENT_CLIENT.ID.in(introducers(practice)).or(isHonoured(occasion.subject()));
        var decided = CLIENT_CLIENT.ID.in(
                whose(practice, season, SEASON_LOCK.ID.isNotNull().or(SEASON_DECISION.ID.isNotNull())));
        var invited = occasion.everyone()
                ? working.and(CLIENT_CLIENT.LONG_GONE.isFalse().or(known).or(decided))
                        .or(prospect.and(known.or(decided)))
                        .or(parted.and(CLIENT_CLIENT.CARDS_STAY))
                : isHonoured(occasion.subject()).and(parted.not().or(CLIENT_CLIENT.CARDS_STAY));
        return CLIENT_CLIENT
                .PRACTICE_ID
                .eq(practice.id().value())
                .and(CLIENT_CLIENT.MERGED_INTO.isNull())
                .and(onList(practice, season, CLIENT_CLIENT.ID, invited));
    }

    /** Known apart from any client. */
    private static Condition people(Practice practice, Season season) {
        var subject = season.occasion().subject();
        var introduced = season.occasion().everyone()
                ? CLIENT_PERSON.ID.in(DSL.select(CLIENT_INTRODUCTION.INTRODUCER_PERSON_ID)
                        .from(CLIENT_INTRODUCTION)
                        .where(CLIENT_INTRODUCTION.PRACTICE_ID.eq(practice.id().value()))
                        .and(CLIENT_INTRODUCTION.INTRODUCER_PERSON_ID.isNotNull()))
                : DSL.falseCondition();
        var invited = subject == null ? introduced : introduced.or(CLIENT_PERSON.ID.eq(subject));
        return CLIENT_PERSON
                .PRACTICE_ID
                .eq(practice.id().value())
                .and(CLIENT_PERSON.CLIENT_ID.isNull())
                .and(onList(practice, season, CLIENT_PERSON.ID, invited));
    }

    private static Condition onList(Practice practice, Season season, Field<UUID> whose, Condition invited) {
        return invited.or(whose.in(
                        whose(practice, season, SEASON_ENTRY.ADDED.isTrue().or(FIXED))))
                .and(whose.notIn(
                        whose(practice, season, SEASON_ENTRY.LEFT_OUT.isTrue().andNot(FIXED))));
    }

    private static Condition isHonoured(@Nullable UUID subject) {
        return subject == null
                ? DSL.falseCondition()
                : CLIENT_CLIENT
                        .ID
                        .eq(subject)
                        .or(CLIENT_CLIENT.ID.in(DSL.select(CLIENT_PERSON.CLIENT_ID)
                                .from(CLIENT_PERSON)
                                .where(CLIENT_PERSON.ID.eq(subject))
                                .and(CLIENT_PERSON.CLIENT_ID.isNotNull())));
    }

    private static Select<Record1<UUID>> introducers(Practice practice) {
        var introducer = DSL.coalesce(CLIENT_INTRODUCTION.INTRODUCER_CLIENT_ID, CLIENT_PERSON.CLIENT_ID);
        return DSL.select(introducer)
                .from(CLIENT_INTRODUCTION)
                .leftJoin(CLIENT_PERSON)
                .on(CLIENT_PERSON.PRACTICE_ID.eq(CLIENT_INTRODUCTION.PRACTICE_ID))
                .and(CLIENT_PERSON.ID.eq(CLIENT_INTRODUCTION.INTRODUCER_PERSON_ID))
                .where(CLIENT_INTRODUCTION.PRACTICE_ID.eq(practice.id().value()))
                .and(introducer.isNotNull());
    }

    /** Of whom something is noted: what was noted of a client belongs to the one it became part of. */
    private static Select<Record1<UUID>> whose(Practice practice, Season season, Condition which) {
        return noted(practice, season, WHOSE, which);
    }

    private static Select<Record1<UUID>> noted(Practice practice, Season season, Field<UUID> field, Condition which) {
        var was = CLIENT_CLIENT.as("was");
        var id = season.id();
        return DSL.select(field)
                .from(SEASON_ENTRY)
                .leftJoin(SEASON_DECISION)
                .on(SEASON_DECISION.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_DECISION.ID.eq(SEASON_ENTRY.ID))
                .leftJoin(SEASON_LOCK)
                .on(SEASON_LOCK.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_LOCK.ID.eq(SEASON_ENTRY.ID))
                .leftJoin(SEASON_CARD)
                .on(SEASON_CARD.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_CARD.ID.eq(SEASON_ENTRY.ID))
                .leftJoin(was)
                .on(was.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(was.ID.eq(SEASON_ENTRY.SUBJECT_ID))
                .where(SEASON_ENTRY.PRACTICE_ID.eq(practice.id().value()))
                .and(id == null ? DSL.falseCondition() : SEASON_ENTRY.SEASON_ID.eq(id))
                .and(which);
    }
}
