package amity.vault;

import static amity.schema.Tables.CLIENT_FACT;
import static amity.schema.Tables.CLIENT_INTRODUCTION;
import static amity.schema.Tables.MOMENT_MOMENT;
import static amity.schema.Tables.MOMENT_PROMISE;
import static amity.schema.Tables.SEASON_STEP;

import amity.shell.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the database says of itself. */
@Component
@Transactional(readOnly = true)
class DoctorStore {
    /** Columns that name a moment without a foreign key, since the moment may be written after them. */
    private static final List<TableField<?, UUID>> MOMENTS = List.of(
            MOMENT_MOMENT.REPLACED_BY,
            MOMENT_MOMENT.REPLACES,
            MOMENT_MOMENT.SAME_MONEY_AS,
            MOMENT_PROMISE.MOMENT_ID,
            MOMENT_PROMISE.KEPT_MOMENT_ID,
            CLIENT_FACT.MOMENT_ID,
            CLIENT_INTRODUCTION.MOMENT_ID,
            SEASON_STEP.MOMENT_ID);

    private final DSLContext db;

    DoctorStore(DSLContext db) {
        this.db = db;
    }

    List<String> broken() {
        return db.fetch("pragma integrity_check").getValues(0, String.class).stream()
                .filter(said -> !said.equals("ok"))
                .toList();
    }

    List<String> orphans(Words words) {
        return db.fetch("pragma foreign_key_check").stream()
                .map(row -> words.say("answer.doctor.orphan", row.get(0), String.valueOf(row.get(1)), row.get(2)))
                .toList();
    }

    List<String> dangling(Words words) {
        return MOMENTS.stream().flatMap(naming -> dangling(naming, words)).toList();
    }

    private Stream<String> dangling(TableField<?, UUID> naming, Words words) {
        var table = naming.getTable();
        var moment = MOMENT_MOMENT.as("named");
        return db
                .select(naming)
                .from(table)
                .where(naming.isNotNull())
                .andNotExists(db.selectOne()
                        .from(moment)
                        .where(moment.PRACTICE_ID.eq(table.field("practice_id", UUID.class)))
                        .and(moment.ID.eq(naming)))
                .fetch(row -> words.say(
                        "answer.doctor.dangling", table.getName(), naming.getName(), String.valueOf(row.value1())))
                .stream();
    }
}
