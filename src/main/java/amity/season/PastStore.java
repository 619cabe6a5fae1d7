package amity.season;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.SEASON_DECISION;
import static amity.schema.Tables.SEASON_ENTRY;
import static amity.schema.Tables.SEASON_SEASON;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import amity.calendar.Occasion;
import amity.plan.Decision;
import amity.plan.PastGift;
import amity.practice.Practice;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record PastStore(DSLContext db) {
    /** The client or person it went to: what was merged belongs to what it became part of. */
    private static final Field<UUID> WHOSE = DSL.coalesce(CLIENT_CLIENT_VIEW.MERGED_INTO, SEASON_ENTRY.SUBJECT_ID);

    /** Gifts and hours given, ordered or planned in all seasons but one, by the client or person they went to. */
    Map<UUID, List<PastGift>> pasts(Practice practice, @Nullable UUID except, Collection<UUID> whose) {
        return byWhose(decided(practice, except, whose));
    }

    /** Gifts and hours that seasons have given, by the client or person they went to. */
    Map<UUID, List<PastGift>> given(Practice practice, Collection<UUID> whose) {
        return byWhose(decided(practice, null, whose).and(SEASON_DECISION.STAGE.eq(KeptDecision.Stage.DONE.word())));
    }

    /** What is decided in all seasons but one and not given yet, by the client or person it is for. */
    Map<UUID, List<OutstandingGift>> pending(
            Practice practice, @Nullable UUID except, LocalDate asOf, Collection<UUID> whose) {
        return decided(practice, except, whose).and(SEASON_DECISION.STAGE.ne(KeptDecision.Stage.DONE.word())).stream()
                .filter(row -> !row.get(SEASON_DECISION.STAGE).equals(KeptDecision.Stage.PLANNED.word())
                        || !day(row).isBefore(asOf))
                .collect(groupingBy(row -> row.get(WHOSE), mapping(PastStore::pending, toList())));
    }

    /** What is on its way: a plan can still change, what is ordered cannot. */
    Map<UUID, List<OutstandingGift>> ordered(Practice practice, Collection<UUID> whose) {
        return decided(practice, null, whose)
                .and(SEASON_DECISION.STAGE.in(KeptDecision.Stage.ORDERED.word(), KeptDecision.Stage.SPENT.word()))
                .fetchGroups(WHOSE, PastStore::pending);
    }

    private SelectConditionStep<Record> decided(Practice practice, @Nullable UUID except, Collection<UUID> whose) {
        return db.select(SEASON_DECISION.fields())
                .select(SEASON_SEASON.ON_DAY, SEASON_SEASON.IN_YEAR, WHOSE)
                .from(SEASON_DECISION)
                .join(SEASON_ENTRY)
                .on(SEASON_ENTRY.PRACTICE_ID.eq(SEASON_DECISION.PRACTICE_ID))
                .and(SEASON_ENTRY.ID.eq(SEASON_DECISION.ID))
                .join(SEASON_SEASON)
                .on(SEASON_SEASON.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_SEASON.ID.eq(SEASON_ENTRY.SEASON_ID))
                .leftJoin(CLIENT_CLIENT_VIEW)
                .on(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(CLIENT_CLIENT_VIEW.ID.eq(SEASON_ENTRY.SUBJECT_ID))
                .where(SEASON_DECISION.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_DECISION.DECISION.in(Decision.GIFT.word(), Decision.HOURS.word()))
                .and(except == null ? DSL.noCondition() : SEASON_SEASON.ID.ne(except))
                .and(among(practice, whose));
    }

    /** Their own and what came with others. */
    private static Condition among(Practice practice, Collection<UUID> whose) {
        var was = CLIENT_CLIENT_VIEW.as("was");
        return SEASON_ENTRY
                .SUBJECT_ID
                .in(whose)
                .or(SEASON_ENTRY.SUBJECT_ID.in(DSL.select(was.ID)
                        .from(was)
                        .where(was.PRACTICE_ID.eq(practice.id().value()))
                        .and(was.MERGED_INTO.in(whose))));
    }

    private static OutstandingGift pending(Record row) {
        return new OutstandingGift(
                day(row),
                Decision.of(row.get(SEASON_DECISION.DECISION)),
                row.get(SEASON_DECISION.IDEA),
                row.get(SEASON_DECISION.PRICE_MINOR),
                row.get(SEASON_DECISION.QUARTERS));
    }

    private static Map<UUID, List<PastGift>> byWhose(SelectConditionStep<Record> decided) {
        return decided.stream()
                .collect(groupingBy(
                        row -> row.get(WHOSE),
                        flatMapping(row -> Stream.concat(Stream.of(past(row)), beside(row)), toList())));
    }

    /** A deed that went with a gift is not given again either. */
    private static Stream<PastGift> beside(Record row) {
        return Stream.ofNullable(row.get(SEASON_DECISION.BESIDE))
                .map(name -> new PastGift(
                        day(row), Decision.GIFT, row.get(SEASON_DECISION.BESIDE_ID), name, 0, Set.of(), null));
    }

    private static PastGift past(Record row) {
        var reaction = row.get(SEASON_DECISION.REACTION);
        var tags = row.get(SEASON_DECISION.TAGS);
        return new PastGift(
                day(row),
                Decision.of(row.get(SEASON_DECISION.DECISION)),
                row.get(SEASON_DECISION.IDEA_ID),
                Objects.requireNonNullElse(row.get(SEASON_DECISION.IDEA), ""),
                row.get(SEASON_DECISION.PRICE_MINOR),
                tags.isEmpty() ? Set.of() : Set.of(tags.split(",")),
                reaction == null ? null : Keyword.of(PastGift.Reaction.class, reaction));
    }

    /** Seasons opened before there was another occasion do not say their day: they are of Christmas. */
    static LocalDate day(Record row) {
        var day = row.get(SEASON_SEASON.ON_DAY);
        return day != null ? day : Occasion.CHRISTMAS.in(row.get(SEASON_SEASON.IN_YEAR));
    }
}
