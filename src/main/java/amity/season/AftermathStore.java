package amity.season;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.SEASON_DECISION;
import static amity.schema.Tables.SEASON_ENTRY;
import static amity.schema.Tables.SEASON_LOCK;
import static amity.schema.Tables.SEASON_SEASON;

import amity.client.Client;
import amity.moment.Moment;
import amity.plan.Decision;
import amity.plan.Idea;
import amity.plan.PastGift;
import amity.practice.Practice;
import amity.shell.Keyword;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record AftermathStore(DSLContext db) {
    /** Every decision kept in a season, not yet knowing whose subjects are. */
    List<DecisionOutcome> became(Practice practice, UUID season, Map<UUID, Long> lastYear) {
        return db.select()
                .from(SEASON_DECISION)
                .join(SEASON_ENTRY)
                .on(SEASON_ENTRY.PRACTICE_ID.eq(SEASON_DECISION.PRACTICE_ID))
                .and(SEASON_ENTRY.ID.eq(SEASON_DECISION.ID))
                .leftJoin(SEASON_LOCK)
                .on(SEASON_LOCK.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_LOCK.ID.eq(SEASON_ENTRY.ID))
                .leftJoin(CLIENT_CLIENT_VIEW)
                .on(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(CLIENT_CLIENT_VIEW.ID.eq(SEASON_ENTRY.SUBJECT_ID))
                .where(SEASON_DECISION.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_ENTRY.SEASON_ID.eq(season))
                .orderBy(SEASON_DECISION.ID)
                .fetch(row -> became(row, lastYear));
    }

    /** What the gifts of the same occasion cost in another year, by whoever they went to. */
    Map<UUID, Long> prices(Practice practice, Season season, int year) {
        return db.select(SEASON_ENTRY.SUBJECT_ID, SEASON_DECISION.PRICE_MINOR)
                .from(SEASON_DECISION)
                .join(SEASON_ENTRY)
                .on(SEASON_ENTRY.PRACTICE_ID.eq(SEASON_DECISION.PRACTICE_ID))
                .and(SEASON_ENTRY.ID.eq(SEASON_DECISION.ID))
                .join(SEASON_SEASON)
                .on(SEASON_SEASON.PRACTICE_ID.eq(SEASON_ENTRY.PRACTICE_ID))
                .and(SEASON_SEASON.ID.eq(SEASON_ENTRY.SEASON_ID))
                .where(SEASON_DECISION.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_DECISION.DECISION.eq(Decision.GIFT.word()))
                .and(SEASON_DECISION.IDEA.ne(Idea.TO_BE_FOUND_OUT))
                .and(SEASON_SEASON.OCCASION.eq(season.occasion().word()))
                .and(SEASON_SEASON.IN_YEAR.eq(year))
                .fetchMap(SEASON_ENTRY.SUBJECT_ID, SEASON_DECISION.PRICE_MINOR);
    }

    void react(Practice practice, UUID entry, PastGift.@Nullable Reaction reaction) {
        db.update(SEASON_DECISION)
                .set(SEASON_DECISION.REACTION, reaction == null ? null : reaction.word())
                .where(is(practice, entry))
                .execute();
    }

    void thanked(Practice practice, UUID entry, Moment.@Nullable Id thanks) {
        db.update(SEASON_DECISION)
                .set(SEASON_DECISION.THANKS_ID, thanks == null ? null : thanks.value())
                .where(is(practice, entry))
                .execute();
    }

    private static DecisionOutcome became(Record row, Map<UUID, Long> lastYear) {
        var merged = row.get(CLIENT_CLIENT_VIEW.MERGED_INTO);
        var subject = merged == null ? row.get(SEASON_ENTRY.SUBJECT_ID) : merged;
        var reaction = row.get(SEASON_DECISION.REACTION);
        var thanks = row.get(SEASON_DECISION.THANKS_ID);
        return new DecisionOutcome(
                        row.get(SEASON_DECISION.ID),
                        subject,
                        (Client.Id) null,
                        "",
                        SeasonStore.kept(row).choice().because(row.get(SEASON_LOCK.WHY)),
                        Keyword.of(KeptDecision.Stage.class, row.get(SEASON_DECISION.STAGE)),
                        row.get(SEASON_DECISION.COST_MINOR),
                        reaction == null ? null : Keyword.of(PastGift.Reaction.class, reaction),
                        thanks == null ? null : new Moment.Id(thanks),
                        lastYear.get(subject))
                .asItWent();
    }

    private static Condition is(Practice practice, UUID entry) {
        return SEASON_DECISION.PRACTICE_ID.eq(practice.id().value()).and(SEASON_DECISION.ID.eq(entry));
    }
}
