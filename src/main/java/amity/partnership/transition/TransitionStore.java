package amity.partnership.transition;

import static amity.schema.Tables.PARTNERSHIP_CHANGING;
import static amity.schema.Tables.PARTNERSHIP_STILL_MOVING;

import amity.client.Client;
import amity.practice.Practice;
import amity.schema.tables.records.PartnershipChangingRecord;
import amity.shell.Ids;
import amity.shell.Keyword;
import amity.shell.TransactionCache;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record TransitionStore(DSLContext db) {
    void insert(Practice.Id practice, Transition changing) {
        db.insertInto(PARTNERSHIP_CHANGING)
                .set(PARTNERSHIP_CHANGING.PRACTICE_ID, practice.value())
                .set(PARTNERSHIP_CHANGING.ID, changing.id().value())
                .set(PARTNERSHIP_CHANGING.CLIENT_ID, changing.client().value())
                .set(PARTNERSHIP_CHANGING.BEGUN_ON, changing.begun())
                .set(PARTNERSHIP_CHANGING.NEXT_STEP, changing.step())
                .set(PARTNERSHIP_CHANGING.REVIEW_ON, changing.review())
                .execute();
    }

    void plan(Practice.Id practice, Transition.Id id, @Nullable String step, LocalDate review) {
        db.update(PARTNERSHIP_CHANGING)
                .set(PARTNERSHIP_CHANGING.NEXT_STEP, step)
                .set(PARTNERSHIP_CHANGING.REVIEW_ON, review)
                .where(is(practice, id))
                .execute();
    }

    void look(Practice.Id practice, Transition.Id id, Transition.Look look) {
        db.insertInto(PARTNERSHIP_STILL_MOVING)
                .set(PARTNERSHIP_STILL_MOVING.PRACTICE_ID, practice.value())
                .set(PARTNERSHIP_STILL_MOVING.ID, Ids.next())
                .set(PARTNERSHIP_STILL_MOVING.CHANGING_ID, id.value())
                .set(PARTNERSHIP_STILL_MOVING.ON_DAY, look.on())
                .set(PARTNERSHIP_STILL_MOVING.REVIEW_ON, look.until())
                .set(PARTNERSHIP_STILL_MOVING.WHY, look.why())
                .execute();
    }

    /** Ends it; reopens it where the ending is null. */
    void end(Practice.Id practice, Transition.Id id, Transition.@Nullable Ending ending) {
        db.update(PARTNERSHIP_CHANGING)
                .set(
                        PARTNERSHIP_CHANGING.OUTCOME,
                        ending == null ? null : ending.outcome().word())
                .set(PARTNERSHIP_CHANGING.OUTCOME_ON, ending == null ? null : ending.on())
                .set(PARTNERSHIP_CHANGING.WHY, ending == null ? null : ending.why())
                .where(is(practice, id))
                .execute();
    }

    Optional<Transition> find(Practice.Id practice, Transition.Id id) {
        return select(practice, PARTNERSHIP_CHANGING.ID.eq(id.value())).stream().findFirst();
    }

    /** The latest first. */
    List<Transition> of(Practice.Id practice, Client.Id client) {
        return TransactionCache.once(
                new OfClient(practice, client),
                () -> select(practice, PARTNERSHIP_CHANGING.CLIENT_ID.eq(client.value())).stream()
                        .sorted(Comparator.comparing(
                                        (Transition one) -> one.id().toString())
                                .reversed())
                        .toList());
    }

    private record OfClient(Practice.Id practice, Client.Id client) {}

    List<Transition> due(Practice.Id practice, LocalDate day) {
        return select(practice, PARTNERSHIP_CHANGING.OUTCOME.isNull().and(PARTNERSHIP_CHANGING.REVIEW_ON.le(day)));
    }

    private List<Transition> select(Practice.Id practice, Condition which) {
        var found = db.selectFrom(PARTNERSHIP_CHANGING)
                .where(PARTNERSHIP_CHANGING.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .orderBy(PARTNERSHIP_CHANGING.REVIEW_ON, PARTNERSHIP_CHANGING.ID)
                .fetch();
        if (found.isEmpty()) return List.of();
        var looks = db.selectFrom(PARTNERSHIP_STILL_MOVING)
                .where(PARTNERSHIP_STILL_MOVING.PRACTICE_ID.eq(practice.value()))
                .and(PARTNERSHIP_STILL_MOVING.CHANGING_ID.in(found.getValues(PARTNERSHIP_CHANGING.ID)))
                .orderBy(PARTNERSHIP_STILL_MOVING.ID)
                .fetchGroups(
                        PARTNERSHIP_STILL_MOVING.CHANGING_ID,
                        row -> new Transition.Look(
                                row.get(PARTNERSHIP_STILL_MOVING.ON_DAY),
                                row.get(PARTNERSHIP_STILL_MOVING.REVIEW_ON),
                                row.get(PARTNERSHIP_STILL_MOVING.WHY)));
        return found.map(row -> changing(row, looks.getOrDefault(row.getId(), List.of())));
    }

    private static Transition changing(PartnershipChangingRecord row, List<Transition.Look> looks) {
        var outcome = row.getOutcome();
        return new Transition(
                new Transition.Id(row.getId()),
                new Client.Id(row.getClientId()),
                row.getBegunOn(),
                row.getNextStep(),
                row.getReviewOn(),
                looks,
                outcome == null
                        ? null
                        : new Transition.Ending(
                                Keyword.of(Transition.Outcome.class, outcome), row.getOutcomeOn(), row.getWhy()));
    }

    private static Condition is(Practice.Id practice, Transition.Id id) {
        return PARTNERSHIP_CHANGING.PRACTICE_ID.eq(practice.value()).and(PARTNERSHIP_CHANGING.ID.eq(id.value()));
    }
}
