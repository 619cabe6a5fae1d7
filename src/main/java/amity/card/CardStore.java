package amity.card;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.SEASON_CARD;
import static amity.schema.Tables.SEASON_ENTRY_VIEW;
import static amity.schema.Tables.SEASON_EVENING;
import static amity.schema.Tables.SEASON_SEASON_VIEW;
import static amity.schema.Tables.SEASON_TEAM_CARD;
import static java.util.Objects.requireNonNull;

import amity.moment.Moment;
import amity.plan.Drawer;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
record CardStore(DSLContext db) {
    /** What is stored of a season's cards, by the subject of their entry: their own, or those for the teams. */
    Map<UUID, StoredCard> of(Practice.Id practice, UUID season, boolean team) {
        var rows = new Rows(team);
        return db.select(rows.all())
                .select(SEASON_ENTRY_VIEW.SUBJECT_ID)
                .from(rows.table)
                .join(SEASON_ENTRY_VIEW)
                .on(SEASON_ENTRY_VIEW.PRACTICE_ID.eq(rows.of(SEASON_CARD.PRACTICE_ID)))
                .and(SEASON_ENTRY_VIEW.ID.eq(rows.of(SEASON_CARD.ID)))
                .where(rows.of(SEASON_CARD.PRACTICE_ID).eq(practice.value()))
                .and(SEASON_ENTRY_VIEW.SEASON_ID.eq(season))
                .fetchMap(row -> row.get(SEASON_ENTRY_VIEW.SUBJECT_ID), rows::kept);
    }

    Optional<StoredCard> find(Practice.Id practice, UUID entry, boolean team) {
        var rows = new Rows(team);
        return db.selectFrom(rows.table).where(rows.is(practice, entry)).fetchOptional(rows::kept);
    }

    /** The last written card of each addressee before a season's year, with that season's title. */
    Map<UUID, PreviousCard> lastBefore(Practice.Id practice, String occasion, int year, Collection<UUID> addressees) {
        var last = new HashMap<UUID, PreviousCard>();
        for (boolean team : new boolean[] {true, false}) {
            var rows = new Rows(team);
            var whose = DSL.coalesce(CLIENT_CLIENT_VIEW.MERGED_INTO, rows.of(SEASON_CARD.TO_ID));
            db.select(rows.all())
                    .select(whose)
                    .select(SEASON_SEASON_VIEW.TITLE, SEASON_SEASON_VIEW.IN_YEAR)
                    .from(rows.table)
                    .join(SEASON_ENTRY_VIEW)
                    .on(SEASON_ENTRY_VIEW.PRACTICE_ID.eq(rows.of(SEASON_CARD.PRACTICE_ID)))
                    .and(SEASON_ENTRY_VIEW.ID.eq(rows.of(SEASON_CARD.ID)))
                    .join(SEASON_SEASON_VIEW)
                    .on(SEASON_SEASON_VIEW.PRACTICE_ID.eq(SEASON_ENTRY_VIEW.PRACTICE_ID))
                    .and(SEASON_SEASON_VIEW.ID.eq(SEASON_ENTRY_VIEW.SEASON_ID))
                    .leftJoin(CLIENT_CLIENT_VIEW)
                    .on(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(rows.of(SEASON_CARD.PRACTICE_ID)))
                    .and(CLIENT_CLIENT_VIEW.ID.eq(rows.of(SEASON_CARD.TO_ID)))
                    .where(rows.of(SEASON_CARD.PRACTICE_ID).eq(practice.value()))
                    .and(rows.of(SEASON_CARD.TO_ID).in(addressees).or(CLIENT_CLIENT_VIEW.MERGED_INTO.in(addressees)))
                    .and(rows.of(SEASON_CARD.WRITTEN_ON).isNotNull())
                    .and(SEASON_SEASON_VIEW.OCCASION.eq(occasion))
                    .and(SEASON_SEASON_VIEW.IN_YEAR.lt(year))
                    .orderBy(SEASON_SEASON_VIEW.IN_YEAR)
                    .forEach(row -> last.put(
                            row.get(whose),
                            rows.previous(
                                    row.get(SEASON_SEASON_VIEW.TITLE) + " " + row.get(SEASON_SEASON_VIEW.IN_YEAR),
                                    row)));
        }
        return last;
    }

    void keep(Practice.Id practice, StoredCard card) {
        var rows = new Rows(card.team());
        var row = rows.row(practice, card);
        if (db.update(rows.table)
                        .set(row)
                        .where(rows.is(practice, card.entry()))
                        .execute()
                == 0) {
            db.insertInto(rows.table).set(row).execute();
        }
    }

    /** There is none for the team of an entry any more. */
    void forgetTeams(Practice.Id practice, UUID entry) {
        db.deleteFrom(SEASON_TEAM_CARD)
                .where(SEASON_TEAM_CARD.PRACTICE_ID.eq(practice.value()), SEASON_TEAM_CARD.ID.eq(entry))
                .execute();
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

    /** Where the cards of entries lie or, with the same columns, those for their teams. */
    private static final class Rows {
        private static final Map<CardMessage, Field<String>> OPENINGS = new EnumMap<>(Map.of(
                CardMessage.VALUE, SEASON_CARD.VALUE_OPENING,
                CardMessage.THANKS, SEASON_CARD.THANKS_OPENING,
                CardMessage.NEXT, SEASON_CARD.NEXT_OPENING));
        private static final Map<CardMessage, Field<String>> WORDS = new EnumMap<>(Map.of(
                CardMessage.VALUE, SEASON_CARD.VALUE_WORDS,
                CardMessage.THANKS, SEASON_CARD.THANKS_WORDS,
                CardMessage.NEXT, SEASON_CARD.NEXT_WORDS));
        private final Table<?> table;
        private final boolean team;

        Rows(boolean team) {
            this.table = team ? SEASON_TEAM_CARD : SEASON_CARD;
            this.team = team;
        }

        <T> Field<T> of(Field<T> column) {
            return requireNonNull(table.field(column));
        }

        List<Field<?>> all() {
            return List.of(table.fields());
        }

        Condition is(Practice.Id practice, UUID entry) {
            return DSL.and(
                    of(SEASON_CARD.PRACTICE_ID).eq(practice.value()),
                    of(SEASON_CARD.ID).eq(entry));
        }

        Record row(Practice.Id practice, StoredCard card) {
            var progress = card.progress();
            var row = table.newRecord();
            row.set(of(SEASON_CARD.PRACTICE_ID), practice.value());
            row.set(of(SEASON_CARD.ID), card.entry());
            row.set(of(SEASON_CARD.TO_ID), card.to());
            OPENINGS.forEach(
                    (saying, field) -> row.set(of(field), card.openings().get(saying)));
            WORDS.forEach((saying, field) -> row.set(of(field), card.words().get(saying)));
            row.set(of(SEASON_CARD.LATER_ON), progress.later());
            row.set(of(SEASON_CARD.WRITTEN_ON), progress.written());
            row.set(of(SEASON_CARD.POSTED_ON), progress.posted());
            row.set(of(SEASON_CARD.THANKED_ON), progress.thanked());
            row.set(
                    of(SEASON_CARD.MOMENT_ID),
                    progress.moment() == null ? null : progress.moment().value());
            row.set(of(SEASON_CARD.CARD_FROM_DRAWER), progress.taken().card());
            row.set(of(SEASON_CARD.STAMP_FROM_DRAWER), progress.taken().stamp());
            return row;
        }

        StoredCard kept(Record row) {
            var moment = row.get(of(SEASON_CARD.MOMENT_ID));
            return new StoredCard(
                    row.get(of(SEASON_CARD.ID)),
                    team,
                    row.get(of(SEASON_CARD.TO_ID)),
                    texts(row, OPENINGS),
                    texts(row, WORDS),
                    new Card.Progress(
                            row.get(of(SEASON_CARD.LATER_ON)),
                            row.get(of(SEASON_CARD.WRITTEN_ON)),
                            row.get(of(SEASON_CARD.POSTED_ON)),
                            row.get(of(SEASON_CARD.THANKED_ON)),
                            moment == null ? null : new Moment.Id(moment),
                            Drawer.Taken.of(
                                    row.get(of(SEASON_CARD.CARD_FROM_DRAWER)),
                                    row.get(of(SEASON_CARD.STAMP_FROM_DRAWER)))));
        }

        PreviousCard previous(String title, Record row) {
            return new PreviousCard(title, texts(row, OPENINGS), texts(row, WORDS));
        }

        private Map<CardMessage, String> texts(Record row, Map<CardMessage, Field<String>> fields) {
            var texts = new EnumMap<CardMessage, String>(CardMessage.class);
            fields.forEach((saying, field) -> {
                var text = row.get(of(field));
                if (text != null) texts.put(saying, text);
            });
            return texts;
        }
    }
}
