package amity.gift;

import static amity.schema.Tables.SEASON_IDEA;
import static amity.schema.Tables.SEASON_TAG;

import amity.plan.Idea;
import amity.practice.Practice;
import amity.schema.tables.records.SeasonIdeaRecord;
import amity.shell.Ids;
import amity.shell.Keyword;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record ShelfStore(DSLContext db) {
    /** What the user put on the shelf or changed there, without what she took off. */
    Map<UUID, Idea> ideas(Practice practice, Map<UUID, Idea> starters) {
        return db.selectFrom(SEASON_IDEA)
                .where(SEASON_IDEA.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_IDEA.TAKEN_OFF.isFalse())
                .orderBy(SEASON_IDEA.ID)
                .fetchMap(SEASON_IDEA.ID, row -> idea(row, starters.get(row.getId())));
    }

    Set<UUID> takenOff(Practice practice) {
        return db.select(SEASON_IDEA.ID)
                .from(SEASON_IDEA)
                .where(SEASON_IDEA.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_IDEA.TAKEN_OFF.isTrue())
                .fetchSet(SEASON_IDEA.ID);
    }

    void keep(Practice practice, UUID id, Idea idea, boolean takenOff) {
        db.deleteFrom(SEASON_IDEA)
                .where(SEASON_IDEA.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_IDEA.ID.eq(id))
                .execute();
        db.insertInto(SEASON_IDEA)
                .set(SEASON_IDEA.PRACTICE_ID, practice.id().value())
                .set(SEASON_IDEA.ID, id)
                .set(SEASON_IDEA.NAME, idea.name())
                .set(SEASON_IDEA.PRICE_MINOR, idea.price())
                .set(SEASON_IDEA.CURRENCY, practice.currency().getCode())
                .set(SEASON_IDEA.LEAD_DAYS, idea.leadDays())
                .set(SEASON_IDEA.PERSONAL, idea.personal())
                .set(SEASON_IDEA.CATEGORY, idea.category().word())
                .set(SEASON_IDEA.SUITS, words(idea.suits()))
                .set(SEASON_IDEA.CONTAINS_TAGS, words(idea.contains()))
                .set(SEASON_IDEA.EXCLUDES, words(idea.excludes()))
                .set(SEASON_IDEA.QUARTERS, idea.quarters())
                .set(SEASON_IDEA.TAKEN_OFF, takenOff)
                .execute();
    }

    /** The user's own tags: the one above each, where there is one. */
    Map<String, @Nullable String> parents(Practice practice) {
        return tags(practice, SEASON_TAG.PARENT);
    }

    Map<String, @Nullable String> synonyms(Practice practice) {
        return tags(practice, SEASON_TAG.SYNONYM_OF);
    }

    private Map<String, @Nullable String> tags(Practice practice, TableField<?, String> field) {
        return db.select(SEASON_TAG.NAME, field)
                .from(SEASON_TAG)
                .where(SEASON_TAG.PRACTICE_ID.eq(practice.id().value()))
                .fetchMap(SEASON_TAG.NAME, field);
    }

    void tag(Practice practice, String name, @Nullable String parent, @Nullable String synonymOf) {
        db.deleteFrom(SEASON_TAG)
                .where(SEASON_TAG.PRACTICE_ID.eq(practice.id().value()))
                .and(SEASON_TAG.NAME.eq(name))
                .execute();
        db.insertInto(SEASON_TAG)
                .set(SEASON_TAG.PRACTICE_ID, practice.id().value())
                .set(SEASON_TAG.ID, Ids.next())
                .set(SEASON_TAG.NAME, name)
                .set(SEASON_TAG.PARENT, parent)
                .set(SEASON_TAG.SYNONYM_OF, synonymOf)
                .execute();
    }

    private static String words(Set<String> tags) {
        return String.join(",", new TreeSet<>(tags));
    }

    private static Set<String> tags(String words) {
        return words.isEmpty() ? Set.of() : Set.copyOf(List.of(words.split(",")));
    }

    /** What it recalls comes from the starter idea, and so does the time it takes unless she said otherwise. */
    private static Idea idea(SeasonIdeaRecord row, @Nullable Idea starter) {
        var quarters = row.getQuarters();
        int usual = starter == null ? 0 : starter.quarters();
        return new Idea(
                row.getId(),
                row.getName(),
                row.getPriceMinor(),
                row.getLeadDays(),
                row.getPersonal(),
                Keyword.of(Idea.Category.class, row.getCategory()),
                tags(row.getSuits()),
                tags(row.getContainsTags()),
                tags(row.getExcludes()),
                quarters == null ? usual : quarters,
                starter == null ? null : starter.recalls());
    }
}
