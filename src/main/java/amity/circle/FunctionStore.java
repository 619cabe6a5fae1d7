package amity.circle;

import static amity.schema.Tables.CIRCLE_FUNCTION;

import amity.client.Someone;
import amity.moment.Strand;
import amity.practice.Practice;
import amity.schema.tables.records.CircleFunctionRecord;
import amity.shell.Keyword;
import amity.shell.TransactionCache;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record FunctionStore(DSLContext db, GuestStore guests) {
    private record From(Practice.Id practice, LocalDate day) {}

    /** Those on a day or later, the soonest first. */
    List<Function> from(Practice.Id practice, LocalDate day) {
        return TransactionCache.once(new From(practice, day), () -> select(practice, CIRCLE_FUNCTION.ON_DAY.ge(day)));
    }

    /** Those whose days are over and to which she went without having said whom she met. */
    List<Function> toLookBackOn(Practice.Id practice, LocalDate today) {
        return select(
                practice,
                CIRCLE_FUNCTION
                        .ON_DAY
                        .lt(today)
                        .and(CIRCLE_FUNCTION.ANSWER.eq(Function.Answer.GOING.word()))
                        .and(CIRCLE_FUNCTION.LOOKED_BACK_ON.isNull()));
    }

    List<Function> of(Practice.Id practice, UUID id) {
        return select(practice, CIRCLE_FUNCTION.ID.eq(id));
    }

    List<Function> all(Practice.Id practice) {
        return select(practice, DSL.noCondition());
    }

    void insert(Practice.Id practice, Function function) {
        var row = db.newRecord(CIRCLE_FUNCTION);
        row.setPracticeId(practice.value());
        row.setId(function.id());
        row.setWording(function.wording());
        say(row, function);
        row.insert();
    }

    void update(Practice.Id practice, Function function) {
        var row = db.fetchSingle(CIRCLE_FUNCTION, is(practice, function.id()));
        var host = function.host();
        if (!Objects.equals(row.getHostClientId(), host == null ? null : host.clientValue())) {
            row.setHostCameAs(null);
        }
        say(row, function);
        row.update();
    }

    void answer(
            Practice.Id practice, UUID id, Function.@Nullable Answer answer, @Nullable LocalDate on, String wording) {
        db.update(CIRCLE_FUNCTION)
                .set(CIRCLE_FUNCTION.ANSWER, answer == null ? null : answer.word())
                .set(CIRCLE_FUNCTION.ANSWERED_ON, on)
                .set(CIRCLE_FUNCTION.WORDING, wording)
                .where(is(practice, id))
                .execute();
    }

    void lookBack(Practice.Id practice, UUID id, @Nullable LocalDate on) {
        db.update(CIRCLE_FUNCTION)
                .set(CIRCLE_FUNCTION.LOOKED_BACK_ON, on)
                .where(is(practice, id))
                .execute();
    }

    void delete(Practice.Id practice, UUID id) {
        guests.deleteOf(practice, id);
        db.deleteFrom(CIRCLE_FUNCTION).where(is(practice, id)).execute();
    }

    private static void say(CircleFunctionRecord row, Function function) {
        var host = function.host();
        var begins = function.begins();
        row.setName(function.name());
        row.setOnDay(function.on());
        row.setBegins(begins == null ? null : begins.toString());
        row.setTown(function.town());
        row.setHostClientId(host == null ? null : host.clientValue());
        row.setHostPersonId(host == null ? null : host.personValue());
        row.setHostWords(function.hostWords());
        row.setNearSaid(function.nearSaid());
        row.setStrand(function.strand().word());
    }

    private List<Function> select(Practice.Id practice, Condition which) {
        var rows = db.selectFrom(CIRCLE_FUNCTION)
                .where(CIRCLE_FUNCTION.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .orderBy(CIRCLE_FUNCTION.ON_DAY, CIRCLE_FUNCTION.BEGINS, CIRCLE_FUNCTION.ID)
                .fetch();
        if (rows.isEmpty()) return List.of();
        var known = guests.of(practice, rows.getValues(CIRCLE_FUNCTION.ID));
        return rows.map(row -> function(row, known.getOrDefault(row.getId(), List.of())));
    }

    private static Function function(CircleFunctionRecord row, List<Function.Guest> guests) {
        return new Function(
                row.getId(),
                row.getName(),
                row.getOnDay(),
                row.getBegins() == null ? null : LocalTime.parse(row.getBegins()),
                row.getTown(),
                Someone.in(row.getHostClientId(), row.getHostPersonId()),
                said(row.getHostWords()),
                row.getNearSaid(),
                Keyword.of(Strand.class, row.getStrand()),
                row.getAnswer() == null ? null : Keyword.of(Function.Answer.class, row.getAnswer()),
                row.getAnsweredOn(),
                said(row.getWording()),
                row.getLookedBackOn(),
                guests);
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static Condition is(Practice.Id practice, UUID id) {
        return CIRCLE_FUNCTION.PRACTICE_ID.eq(practice.value()).and(CIRCLE_FUNCTION.ID.eq(id));
    }
}
