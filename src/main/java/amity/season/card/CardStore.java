package amity.season.card;

import static amity.schema.Tables.SEASON_ADDRESSEE;
import static amity.schema.Tables.SEASON_CARD;
import static amity.schema.Tables.SEASON_ENTRY;
import static amity.schema.Tables.SEASON_EVENING;
import static amity.schema.Tables.SEASON_SEASON;

import amity.moment.Moment;
import amity.practice.Practice;
import amity.schema.tables.records.SeasonAddresseeRecord;
import amity.schema.tables.records.SeasonCardRecord;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CardStore {
    private static final Map<Saying, TableField<SeasonCardRecord, String>> OPENINGS = new EnumMap<>(Map.of(
            Saying.VALUE, SEASON_CARD.VALUE_OPENING,
            Saying.THANKS, SEASON_CARD.THANKS_OPENING,
            Saying.NEXT, SEASON_CARD.NEXT_OPENING));
    private static final Map<Saying, TableField<SeasonCardRecord, String>> WORDS = new EnumMap<>(Map.of(
            Saying.VALUE, SEASON_CARD.VALUE_WORDS,
            Saying.THANKS, SEASON_CARD.THANKS_WORDS,
            Saying.NEXT, SEASON_CARD.NEXT_WORDS));
    private final DSLContext db;

    CardStore(DSLContext db) {
        this.db = db;
    }

    /** What is stored of a season's cards, by the subject of their entry. */
    Map<UUID, Kept> of(Practice.Id practice, UUID season) {
        return db.select(SEASON_CARD, SEASON_ENTRY.SUBJECT_ID)
                .from(SEASON_CARD)
                .join(SEASON_ENTRY)
                .on(SEASON_ENTRY.PRACTICE_ID.eq(SEASON_CARD.PRACTICE_ID))
                .and(SEASON_ENTRY.ID.eq(SEASON_CARD.ID))
                .where(SEASON_CARD.PRACTICE_ID.eq(practice.value()))
                .and(SEASON_ENTRY.SEASON_ID.eq(season))
                .fetchMap(row -> row.value2(), row -> kept(row.value1()));
    }

    Optional<Kept> find(Practice.Id practice, UUID entry) {
        return db.selectFrom(SEASON_CARD).where(is(practice, entry)).fetchOptional(CardStore::kept);
    }

    /** The last written card of each addressee before a season's year, with that season's title. */
    Map<UUID, Last> lastBefore(Practice.Id practice, String occasion, int year, Collection<UUID> addressees) {
        var last = new LinkedHashMap<UUID, Last>();
        db.select(SEASON_CARD, SEASON_SEASON.TITLE, SEASON_SEASON.IN_YEAR)
                .from(SEASON_CARD)
                .join(SEASON_ENTRY)
                .on(SEASON_ENTRY.PRACTICE_ID.eq(SEASON_CARD.PRACTICE_ID))
                .and(SEASON_ENTRY.ID.eq(SEASON_CARD.ID))
                .join(SEASON_SEASON)
                .on(SEASON_SEASON.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_SEASON.ID.eq(SEASON_ENTRY.SEASON_ID))
                .where(SEASON_CARD.PRACTICE_ID.eq(practice.value()))
                .and(SEASON_CARD.TO_ID.in(addressees))
                .and(SEASON_CARD.WRITTEN_ON.isNotNull())
                .and(SEASON_SEASON.OCCASION.eq(occasion))
                .and(SEASON_SEASON.IN_YEAR.lt(year))
                .orderBy(SEASON_SEASON.IN_YEAR)
                .forEach(row -> last.put(
                        row.value1().getToId(), new Last(row.value2() + " " + row.value3(), kept(row.value1()))));
        return last;
    }

    record Last(String title, Kept card) {}

    void keep(Practice.Id practice, Kept card) {
        var progress = card.progress();
        var row = db.newRecord(SEASON_CARD);
        row.setPracticeId(practice.value());
        row.setId(card.entry());
        row.setToId(card.to());
        OPENINGS.forEach((saying, field) -> row.set(field, card.openings().get(saying)));
        WORDS.forEach((saying, field) -> row.set(field, card.words().get(saying)));
        row.setLaterOn(progress.later());
        row.setWrittenOn(progress.written());
        row.setPostedOn(progress.posted());
        row.setThankedOn(progress.thanked());
        row.setMomentId(progress.moment() == null ? null : progress.moment().value());
        if (db.update(SEASON_CARD).set(row).where(is(practice, card.entry())).execute() == 0) {
            db.insertInto(SEASON_CARD).set(row).execute();
        }
    }

    /** What was said of how people like to be written to, by their id. */
    Map<UUID, Said> said(Practice.Id practice) {
        return db.selectFrom(SEASON_ADDRESSEE)
                .where(SEASON_ADDRESSEE.PRACTICE_ID.eq(practice.value()))
                .fetchMap(SEASON_ADDRESSEE.ID, CardStore::said);
    }

    record Said(
            @Nullable String called,
            @Nullable Wording wording,
            @Nullable String address) {
        static final Said NOTHING = new Said(null, null, null);
    }

    void say(Practice.Id practice, UUID id, Said said) {
        var row = db.newRecord(SEASON_ADDRESSEE);
        row.setPracticeId(practice.value());
        row.setId(id);
        row.setCalled(said.called());
        row.setWording(said.wording() == null ? null : said.wording().word());
        row.setAddress(said.address());
        var known = SEASON_ADDRESSEE.PRACTICE_ID.eq(practice.value()).and(SEASON_ADDRESSEE.ID.eq(id));
        if (db.update(SEASON_ADDRESSEE).set(row).where(known).execute() == 0) {
            db.insertInto(SEASON_ADDRESSEE).set(row).execute();
        }
    }

    List<LocalDate> evenings(Practice.Id practice, UUID season) {
        return db.select(SEASON_EVENING.ON_DAY)
                .from(SEASON_EVENING)
                .where(SEASON_EVENING.PRACTICE_ID.eq(practice.value()))
                .and(SEASON_EVENING.SEASON_ID.eq(season))
                .orderBy(SEASON_EVENING.ON_DAY)
                .fetch(SEASON_EVENING.ON_DAY);
    }

    void evenings(Practice.Id practice, UUID season, Collection<LocalDate> days) {
        db.deleteFrom(SEASON_EVENING)
                .where(SEASON_EVENING.PRACTICE_ID.eq(practice.value()))
                .and(SEASON_EVENING.SEASON_ID.eq(season))
                .execute();
        days.forEach(day -> db.insertInto(SEASON_EVENING)
                .values(practice.value(), Ids.next(), season, day)
                .execute());
    }

    private static Kept kept(SeasonCardRecord row) {
        var moment = row.getMomentId();
        return new Kept(
                row.getId(),
                row.getToId(),
                texts(row, OPENINGS),
                texts(row, WORDS),
                new Card.Progress(
                        row.getLaterOn(),
                        row.getWrittenOn(),
                        row.getPostedOn(),
                        row.getThankedOn(),
                        moment == null ? null : new Moment.Id(moment)));
    }

    private static Map<Saying, String> texts(
            SeasonCardRecord row, Map<Saying, TableField<SeasonCardRecord, String>> fields) {
        var texts = new EnumMap<Saying, String>(Saying.class);
        fields.forEach((saying, field) -> {
            var text = row.get(field);
            if (text != null) {
                texts.put(saying, text);
            }
        });
        return texts;
    }

    private static Said said(SeasonAddresseeRecord row) {
        var wording = row.getWording();
        return new Said(
                row.getCalled(), wording == null ? null : Wording.named(wording).orElse(null), row.getAddress());
    }

    private static Condition is(Practice.Id practice, UUID entry) {
        return DSL.and(SEASON_CARD.PRACTICE_ID.eq(practice.value()), SEASON_CARD.ID.eq(entry));
    }
}
