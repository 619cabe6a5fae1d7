package amity.card;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.SEASON_ADDRESSEE;

import amity.practice.Practice;
import amity.schema.tables.records.SeasonAddresseeRecord;
import amity.shell.Keyword;
import amity.shell.TransactionCache;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.SelectSeekStep1;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record AddresseeStore(DSLContext db) {
    private static final Field<UUID> WHOSE = DSL.coalesce(CLIENT_CLIENT_VIEW.MERGED_INTO, SEASON_ADDRESSEE.ID);

    /** What was said of how people like to be written to, by their id; of a client first what was said of itself. */
    Map<UUID, Said> said(Practice.Id practice) {
        return TransactionCache.once(new OfPractice(practice), () -> read(practice));
    }

    private record OfPractice(Practice.Id practice) {}

    private Map<UUID, Said> read(Practice.Id practice) {
        var said = new LinkedHashMap<UUID, Said>();
        rows(practice, DSL.noCondition()).forEach(row -> said.putIfAbsent(row.value2(), said(row.value1())));
        return said;
    }

    Optional<Said> find(Practice.Id practice, UUID id) {
        return rows(practice, WHOSE.eq(id)).limit(1).fetchOptional(row -> said(row.value1()));
    }

    private SelectSeekStep1<Record2<SeasonAddresseeRecord, UUID>, Boolean> rows(Practice.Id practice, Condition which) {
        return db.select(SEASON_ADDRESSEE, WHOSE)
                .from(SEASON_ADDRESSEE)
                .leftJoin(CLIENT_CLIENT_VIEW)
                .on(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(SEASON_ADDRESSEE.PRACTICE_ID))
                .and(CLIENT_CLIENT_VIEW.ID.eq(SEASON_ADDRESSEE.ID))
                .where(SEASON_ADDRESSEE.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .orderBy(CLIENT_CLIENT_VIEW.MERGED_INTO.isNull().desc());
    }

    record Said(
            @Nullable String called,
            @Nullable CardSubject wording,
            @Nullable String address) {
        static final Said NOTHING = new Said(null, null, null);

        Said called(@Nullable String other) {
            return new Said(other, wording, address);
        }

        Said speaking(CardSubject other) {
            return new Said(called, other, address);
        }

        Said at(@Nullable String other) {
            return new Said(called, wording, other);
        }
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

    private static Said said(SeasonAddresseeRecord row) {
        var wording = row.getWording();
        return new Said(
                row.getCalled(),
                wording == null
                        ? null
                        : Keyword.find(CardSubject.class, wording).orElse(null),
                row.getAddress());
    }
}
