package amity.intake;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.EXCHANGE_DRAFT;
import static amity.schema.Tables.EXCHANGE_FILE;
import static amity.schema.Tables.EXCHANGE_PARTY;
import static amity.schema.Tables.MOMENT_MOMENT_VIEW;

import amity.intake.StagedEntry.State;
import amity.intake.StagedEntry.Target;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.schema.tables.ExchangeDraft;
import amity.shell.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows some of the rows that wait: the first of each sort, and those taken for the same money. */
@Component
record ExampleStore(DSLContext db) {
    private static final ExchangeDraft D = EXCHANGE_DRAFT;

    List<Preview.Example> first(Practice.Id practice, UUID imported) {
        var nothing = D.BECOMES.eq(Target.NOTHING.word());
        var examples = new ArrayList<Preview.Example>();
        first(practice, imported, Preview.Sort.NEW, D.STATE.eq(State.NEW.word()).andNot(nothing), examples);
        first(practice, imported, Preview.Sort.ALREADY, D.STATE.eq(State.ALREADY.word()), examples);
        first(practice, imported, Preview.Sort.CHANGED, D.STATE.eq(State.CHANGED.word()), examples);
        first(
                practice,
                imported,
                Preview.Sort.LEFT_OUT,
                D.STATE.eq(State.NEW.word()).and(nothing),
                examples);
        return examples;
    }

    private void first(
            Practice.Id practice, UUID imported, Preview.Sort sort, Condition which, List<Preview.Example> examples) {
        db.select(EXCHANGE_FILE.NAME, D.SEAT, D.DAY, D.NAME, D.EMAIL, D.WORDS, D.AMOUNT_MINOR, D.CURRENCY)
                .from(D)
                .join(EXCHANGE_FILE)
                .on(EXCHANGE_FILE.PRACTICE_ID.eq(D.PRACTICE_ID))
                .and(EXCHANGE_FILE.ID.eq(D.FILE_ID))
                .where(RowStore.of(practice, imported))
                .and(D.ENTRY.eq(0))
                .and(which)
                .orderBy(D.SEAT)
                .limit(1)
                .fetchOptional()
                .ifPresent(row -> examples.add(new Preview.Example(
                        sort,
                        row.value1(),
                        StagedEntry.lineOf(row.value2()),
                        says(
                                row.value3(),
                                row.value4() == null ? row.value5() : row.value4(),
                                row.value6(),
                                row.value7(),
                                row.value8()))));
    }

    private static String says(
            @Nullable LocalDate day,
            @Nullable String name,
            String words,
            @Nullable Long minor,
            @Nullable String currency) {
        return Stream.of(
                        day == null ? "" : Days.fullyDated(day),
                        name == null || name.equals(words) ? "" : name,
                        words,
                        minor == null || currency == null ? "" : Moneys.shown(Moneys.ofMinor(currency, minor)))
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Payments that wait or have come and that are linked to one of another tool, and those the user keeps apart. */
    List<Preview.SameMoney> sameMoney(Practice.Id practice, UUID imported) {
        var other = D.as("other");
        var kept = MOMENT_MOMENT_VIEW;
        return db.select(
                        D.ID,
                        DSL.coalesce(CLIENT_CLIENT_VIEW.NAME, EXCHANGE_PARTY.NAME, D.NAME),
                        D.AMOUNT_MINOR,
                        D.CURRENCY,
                        D.PRODUCER,
                        D.DAY,
                        DSL.coalesce(kept.SOURCE, other.PRODUCER),
                        DSL.coalesce(kept.DAY, other.DAY),
                        D.APART)
                .from(D)
                .leftJoin(CLIENT_CLIENT_VIEW)
                .on(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(D.PRACTICE_ID))
                .and(CLIENT_CLIENT_VIEW.ID.eq(D.CLIENT_ID))
                .leftJoin(EXCHANGE_PARTY)
                .on(EXCHANGE_PARTY.PRACTICE_ID.eq(D.PRACTICE_ID))
                .and(EXCHANGE_PARTY.ID.eq(D.CLIENT_ID))
                .leftJoin(kept)
                .on(kept.PRACTICE_ID.eq(D.PRACTICE_ID))
                .and(kept.ID.eq(D.SAME_MONEY_AS))
                .leftJoin(other)
                .on(other.PRACTICE_ID.eq(D.PRACTICE_ID))
                .and(other.ID.eq(D.SAME_MONEY_AS))
                .where(RowStore.of(practice, imported))
                .and(D.LATEST)
                .and(D.SAME_MONEY_AS.isNotNull().or(DSL.condition(D.APART)))
                .orderBy(D.DAY, D.ID)
                .fetch(row -> new Preview.SameMoney(
                        row.value1(),
                        row.value2(),
                        Moneys.ofMinor(row.value4(), row.value3()),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9()));
    }
}
