package amity.gift.register;

import static amity.schema.Tables.SEASON_GIFT;

import amity.moment.Moment;
import amity.plan.Idea;
import amity.practice.Practice;
import amity.shell.Keyword;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What the law calls gifts that were noted by hand. */
@Component
record RegisterStore(DSLContext db) {
    Map<Moment.Id, Idea.Category> said(Practice practice) {
        return db.selectFrom(SEASON_GIFT)
                .where(SEASON_GIFT.PRACTICE_ID.eq(practice.id().value()))
                .fetchMap(row -> new Moment.Id(row.getId()), row -> Keyword.of(Idea.Category.class, row.getCategory()));
    }

    void say(Practice practice, Moment.Id moment, Idea.Category category) {
        db.deleteFrom(SEASON_GIFT)
                .where(SEASON_GIFT.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_GIFT.ID.eq(moment.value()))
                .execute();
        db.insertInto(SEASON_GIFT)
                .set(SEASON_GIFT.PRACTICE_ID, practice.id().value())
                .set(SEASON_GIFT.ID, moment.value())
                .set(SEASON_GIFT.CATEGORY, category.word())
                .execute();
    }
}
