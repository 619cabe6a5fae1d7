package amity.standing;

import static amity.schema.Tables.RELATIONSHIP_STANDING;
import static java.util.stream.Collectors.toMap;

import amity.client.Client;
import amity.client.Names;
import amity.practice.Practice;
import amity.reading.Drift;
import amity.reading.RelationshipKind;
import amity.reading.Tier;
import amity.review.RelationshipAim;
import amity.schema.tables.RelationshipStanding;
import amity.shell.Keyword;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks standings up as the list, the map and the desk show them, each look in one reading transaction. */
@Component
@Transactional(readOnly = true)
class StandingListStore {
    private static final RelationshipStanding S = RELATIONSHIP_STANDING;
    private static final Condition QUIET = S.DRIFT.in(Drift.Word.QUIET.word(), Drift.Word.DRIFTING.word());

    /** How long ago they last talked against their own rhythm. */
    private static final Field<Double> LONGEST = S.DRIFT_DAYS.cast(Double.class).div(S.USUAL_GAP);

    private static final List<OrderField<?>> MOST = List.of(S.REVENUE_MINOR.desc());
    private static final List<OrderField<?>> BY_NAME = List.of(S.SORT_NAME, S.CLIENT_ID);
    private final DSLContext db;
    private final PictureStore pictures;
    private final Catalogue catalogue;
    private final Cache<UUID, Standings.Summary> summaries =
            Caffeine.newBuilder().maximumSize(Catalogue.STATES).build();

    StandingListStore(DSLContext db, PictureStore pictures, Catalogue catalogue) {
        this.db = db;
        this.pictures = pictures;
        this.catalogue = catalogue;
    }

    Standings page(Practice practice, Filter filter, Sort sort, boolean falling, int offset, int limit) {
        var state = pictures.state(practice.id());
        var summary = state == null ? summary(practice) : summaries.get(state, anew -> summary(practice));
        if (!filter.words().isBlank()) {
            var sought = sought(practice, state, filter, sort, falling, offset, limit);
            return new Standings(sought.rows(), sought.all(), summary);
        }
        var page = page(practice, filter, order(sort, falling), offset, limit, DSL.inline(0));
        int found = filter.equals(Filter.NONE) ? summary.clients() : count(practice, filter);
        return new Standings(page.rows(), found, summary);
    }

    /** No index holds the words, so they are looked for in memory where that suffices, and else once. */
    private Standings.Some sought(
            Practice practice, @Nullable UUID state, Filter filter, Sort sort, boolean falling, int offset, int limit) {
        if (state != null && Catalogue.suffices(filter, sort)) {
            var found = catalogue.found(state, filter, sort, falling, () -> lines(practice));
            var here = found.stream().skip(offset).limit(limit).toList();
            return new Standings.Some(inOrder(practice, here), found.size());
        }
        var all = DSL.count().over();
        var sought = page(practice, filter, order(sort, falling), offset, limit, all);
        return sought.rows().isEmpty() && offset > 0 ? new Standings.Some(List.of(), count(practice, filter)) : sought;
    }

    /** Walks to the place by an index that holds all it sifts by, and only then reads the rows. */
    private Standings.Some page(
            Practice practice,
            Filter filter,
            List<OrderField<?>> order,
            int offset,
            int limit,
            Field<Integer> counted) {
        var all = counted.as("found");
        var here = DSL.select(S.PRACTICE_ID, S.CLIENT_ID, all)
                .from(S)
                .where(found(practice, filter))
                .orderBy(order)
                .limit(limit)
                .offset(offset)
                .asTable("here");
        var rows = db.select(S.fields())
                .select(here.field(all))
                .from(here)
                .join(S)
                .on(S.PRACTICE_ID.eq(here.field(S.PRACTICE_ID)))
                .and(S.CLIENT_ID.eq(here.field(S.CLIENT_ID)))
                .orderBy(order)
                .fetch();
        return new Standings.Some(
                rows.map(row -> StandingStore.standing(practice, row.into(S))),
                rows.isEmpty() ? 0 : rows.getFirst().get(here.field(all)));
    }

    int count(Practice practice, Filter filter) {
        return db.fetchCount(db.selectOne().from(S).where(found(practice, filter)));
    }

    private Standings.Summary summary(Practice practice) {
        return db.select(
                        DSL.count(),
                        DSL.count().filterWhere(S.OTHER_THAN_WANTED),
                        DSL.count().filterWhere(QUIET),
                        DSL.count().filterWhere(S.STATUS.eq(Client.Status.ACTIVE.word())))
                .from(S)
                .where(here(practice))
                .fetchSingle(row -> new Standings.Summary(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    List<Money> others(Practice practice) {
        return db
                .select(S.OTHERS)
                .from(S)
                .where(S.PRACTICE_ID.eq(practice.id().value()))
                .and(S.OTHERS.ne(""))
                .fetch(row -> StandingStore.moneys(row.value1()))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Unparted clients of whom give and get is shown, or all of them, those with the most revenue first. */
    List<Standing> map(Practice practice, boolean all, int limit) {
        return rows(practice, here(practice).and(all ? DSL.noCondition() : S.COUNTS_SHOWN.isTrue()), MOST, 0, limit);
    }

    /** How many active clients show work and payment alone, with nothing said of what came back and more than that perhaps wanted. */
    int workOnly(Practice practice) {
        return db.fetchCount(db.selectOne()
                .from(S)
                .where(active(practice))
                .and(S.KIND.eq(RelationshipKind.Word.WORK_ONLY.word()))
                .and(S.LAST_WORK.isNotNull())
                .and(S.WANTED.isDistinctFrom(RelationshipAim.TRANSACTIONAL.word())));
    }

    /** Active clients gone quiet or drifting, the longest against their own rhythm first. */
    List<Standing> quiet(Practice practice, int limit) {
        return rows(practice, active(practice).and(QUIET), List.of(LONGEST.desc()), 0, limit);
    }

    /** Active clients of whom nothing is said to be wanted, the most revenue first; it is too soon to ask of new ones. */
    List<Standing> undecided(Practice practice, int limit) {
        var which = active(practice).and(S.WANTED.isNull()).and(S.KIND.ne(RelationshipKind.Word.TOO_SOON.word()));
        return rows(practice, which, MOST, 0, limit);
    }

    List<Standing> among(Practice practice, List<Client.Id> clients) {
        var which = S.PRACTICE_ID
                .eq(practice.id().value())
                .and(S.CLIENT_ID.in(clients.stream().map(Client.Id::value).toList()));
        return rows(practice, which, List.of(), 0, clients.size());
    }

    Standings.Some counted(Practice practice, boolean everyone, int offset, int limit) {
        var which = here(practice).and(everyone ? DSL.noCondition() : S.COUNTS_SHOWN.isTrue());
        return some(practice, which, List.of(S.RECEIVED.desc(), S.GIVEN.desc()), offset, limit);
    }

    Standings.Some uncounted(Practice practice, int limit) {
        return some(practice, here(practice).and(S.COUNTS_SHOWN.isFalse()), List.of(), 0, limit);
    }

    /** Those wanted as partners first. */
    Standings.Some wanting(Practice practice, int limit) {
        var which = here(practice).and(S.OTHER_THAN_WANTED.isTrue());
        return some(practice, which, List.of(S.WANTED.desc(), S.GIVEN.desc()), 0, limit);
    }

    private Standings.Some some(Practice practice, Condition which, List<OrderField<?>> first, int offset, int limit) {
        return new Standings.Some(
                rows(practice, which, first, offset, limit),
                db.fetchCount(db.selectOne().from(S).where(which)));
    }

    private List<Standing> rows(Practice practice, Condition which, List<OrderField<?>> first, int offset, int limit) {
        return db.selectFrom(S)
                .where(which)
                .orderBy(Stream.concat(first.stream(), BY_NAME.stream()).toList())
                .limit(limit)
                .offset(offset)
                .fetch(row -> StandingStore.standing(practice, row));
    }

    private static Condition active(Practice practice) {
        return S.PRACTICE_ID.eq(practice.id().value()).and(S.STATUS.eq(Client.Status.ACTIVE.word()));
    }

    private static Condition here(Practice practice) {
        return S.PRACTICE_ID.eq(practice.id().value()).and(S.STATUS.ne(Client.Status.PARTED.word()));
    }

    private List<Standing> inOrder(Practice practice, List<Client.Id> clients) {
        var found = among(practice, clients).stream().collect(toMap(Standing::client, Function.identity()));
        return clients.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<Catalogue.Line> lines(Practice practice) {
        return db.select(S.CLIENT_ID, S.SEARCH, S.STATUS, S.REVENUE_MINOR, S.SORT_NAME)
                .from(S)
                .where(S.PRACTICE_ID.eq(practice.id().value()))
                .fetch(row -> new Catalogue.Line(
                        new Client.Id(row.value1()),
                        row.value2(),
                        Keyword.of(Client.Status.class, row.value3()),
                        row.value4(),
                        row.value5()));
    }

    private static Condition found(Practice practice, Filter filter) {
        var found = S.PRACTICE_ID.eq(practice.id().value());
        found = found.and(
                filter.status() == null
                        ? S.STATUS.ne(Client.Status.PARTED.word())
                        : S.STATUS.eq(filter.status().word()));
        for (var word : Names.sort(filter.words()).split("\\s+")) {
            found = word.isEmpty() ? found : found.and(S.SEARCH.contains(word));
        }
        if (filter.tier() != null) {
            found = found.and(S.TIER.eq(filter.tier().word()));
        }
        if (filter.kind() != null) {
            found = found.and(S.KIND.eq(filter.kind().word()));
        }
        if (filter.otherThanWanted()) {
            found = found.and(S.OTHER_THAN_WANTED.isTrue());
        }
        return filter.quietSince() == null ? found : found.and(S.LAST_TALK.le(filter.quietSince()));
    }

    private static List<OrderField<?>> order(Sort sort, boolean falling) {
        var field =
                switch (sort) {
                    case NAME -> S.SORT_NAME;
                    case REVENUE -> S.REVENUE_MINOR;
                    case TALK -> S.LAST_TALK;
                    case TIER ->
                        DSL.case_(S.TIER)
                                .when(Tier.MAINSTAY.word(), 3)
                                .when(Tier.REGULAR.word(), 2)
                                .when(Tier.OCCASIONAL.word(), 1)
                                .otherwise(0);
                    case GIVEN -> S.GIVEN;
                    case RECEIVED -> S.RECEIVED;
                    case DRIFT -> LONGEST;
                };
        var first = falling ? field.desc() : field.asc();
        return List.of(first, S.SORT_NAME, S.CLIENT_ID);
    }
}
