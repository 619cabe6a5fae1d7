package amity.boundary;

import static amity.schema.Tables.BOUNDARY_HOURS;
import static amity.schema.Tables.BOUNDARY_LEAVE;
import static amity.schema.Tables.BOUNDARY_LINE;
import static java.util.Objects.requireNonNull;

import amity.boundary.Boundary.Side;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Keyword;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The rows of the three tables as one shape: hours and leave have columns of their own, all else has its terms in words. */
final class BoundaryRowStore {
    static final List<Table<?>> TABLES = List.of(BOUNDARY_HOURS, BOUNDARY_LEAVE, BOUNDARY_LINE);
    /** The columns that all three have. */
    private static final List<Field<?>> ALIKE = List.of(
            BOUNDARY_LINE.ID,
            BOUNDARY_LINE.CLIENT_ID,
            BOUNDARY_LINE.WHOSE,
            BOUNDARY_LINE.BLOCKS,
            BOUNDARY_LINE.FROM_DAY,
            BOUNDARY_LINE.TO_DAY,
            BOUNDARY_LINE.ZONE,
            BOUNDARY_LINE.TO_SAY_SINCE,
            BOUNDARY_LINE.WORDING);

    private static final String ONLY = "only";
    private static final String INVITATIONS = "invitations";

    private BoundaryRowStore() {}

    /** The column that several of the tables have, in one of them. */
    static <T> Field<T> in(Table<?> table, Field<T> column) {
        return requireNonNull(table.field(column.getName(), column.getDataType()));
    }

    static Table<?> tableOf(Terms terms) {
        return switch (terms) {
            case ContactHours hours -> BOUNDARY_HOURS;
            case Leave leave -> BOUNDARY_LEAVE;
            case Channels channels -> BOUNDARY_LINE;
            case Topic topic -> BOUNDARY_LINE;
            case SocialMedia social -> BOUNDARY_LINE;
            case Visiting visiting -> BOUNDARY_LINE;
        };
    }

    static Map<Field<?>, @Nullable Object> row(Practice.Id practice, Boundary boundary) {
        var row = new HashMap<Field<?>, @Nullable Object>();
        var client = boundary.client();
        row.put(BOUNDARY_LINE.PRACTICE_ID, practice.value());
        row.put(BOUNDARY_LINE.ID, boundary.id());
        row.put(BOUNDARY_LINE.CLIENT_ID, client == null ? null : client.value());
        row.put(BOUNDARY_LINE.WHOSE, boundary.side().word());
        row.put(BOUNDARY_LINE.BLOCKS, boundary.blocks());
        row.put(BOUNDARY_LINE.FROM_DAY, boundary.from());
        row.put(BOUNDARY_LINE.TO_DAY, boundary.to());
        row.put(BOUNDARY_LINE.ZONE, boundary.zone().getId());
        row.put(BOUNDARY_LINE.TO_SAY_SINCE, boundary.toSaySince());
        row.put(BOUNDARY_LINE.WORDING, boundary.wording());
        row.putAll(terms(boundary.terms()));
        var table = tableOf(boundary.terms());
        return row.entrySet().stream()
                .collect(HashMap::new, (all, one) -> all.put(in(table, one.getKey()), one.getValue()), HashMap::putAll);
    }

    private static Map<Field<?>, Object> terms(Terms terms) {
        return switch (terms) {
            case ContactHours hours ->
                Map.of(
                        BOUNDARY_HOURS.DAYS,
                        hours.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" ")),
                        BOUNDARY_HOURS.FROM_TIME,
                        hours.from().toString(),
                        BOUNDARY_HOURS.TO_TIME,
                        hours.to().toString());
            case Leave leave -> Map.of(BOUNDARY_LEAVE.WORDS, leave.words());
            case Channels channels ->
                line(
                        channels,
                        (channels.only() ? ONLY : "not") + " "
                                + channels.named().stream().sorted().collect(Collectors.joining(" ")));
            case Topic topic -> line(topic, topic.words());
            case SocialMedia social -> line(social, "");
            case Visiting visiting -> line(visiting, visiting.invitations() ? INVITATIONS : "");
        };
    }

    private static Map<Field<?>, Object> line(Terms terms, String words) {
        return Map.of(BOUNDARY_LINE.KIND, terms.kind().word(), BOUNDARY_LINE.TERMS, words);
    }

    /** All boundaries of a practice, or some of them. */
    static Select<Record> of(Practice.Id practice, Function<Table<?>, Condition> which) {
        var none = DSL.inline((String) null, String.class);
        var hours = select(
                BOUNDARY_HOURS,
                practice,
                which,
                DSL.inline("hours"),
                BOUNDARY_HOURS.DAYS,
                BOUNDARY_HOURS.FROM_TIME,
                BOUNDARY_HOURS.TO_TIME);
        var leave = select(BOUNDARY_LEAVE, practice, which, DSL.inline("leave"), BOUNDARY_LEAVE.WORDS, none, none);
        var lines = select(BOUNDARY_LINE, practice, which, BOUNDARY_LINE.KIND, BOUNDARY_LINE.TERMS, none, none);
        return hours.unionAll(leave).unionAll(lines);
    }

    private static Select<Record> select(
            Table<?> table,
            Practice.Id practice,
            Function<Table<?>, Condition> which,
            Field<String> kind,
            Field<String> terms,
            Field<String> from,
            Field<String> to) {
        return DSL.select(
                        ALIKE.stream().<Field<?>>map(field -> in(table, field)).toList())
                .select(
                        kind.as(BOUNDARY_LINE.KIND),
                        terms.as(BOUNDARY_LINE.TERMS),
                        from.as(BOUNDARY_HOURS.FROM_TIME),
                        to.as(BOUNDARY_HOURS.TO_TIME))
                .from(table)
                .where(in(table, BOUNDARY_LINE.PRACTICE_ID).eq(practice.value()))
                .and(which.apply(table));
    }

    /** Leave from before zones were kept has that of the practice, and is theirs where it names a client. */
    static Boundary read(Record row, ZoneId usual) {
        var whom = row.get(BOUNDARY_LINE.CLIENT_ID);
        var client = whom == null ? null : new Client.Id(whom);
        var whose = row.get(BOUNDARY_LINE.WHOSE);
        var zone = row.get(BOUNDARY_LINE.ZONE);
        return new Boundary(
                row.get(BOUNDARY_LINE.ID),
                client,
                whose == null ? (client == null ? Side.OURS : Side.THEIRS) : Keyword.of(Side.class, whose),
                terms(row),
                row.get(BOUNDARY_LINE.BLOCKS),
                row.get(BOUNDARY_LINE.FROM_DAY),
                row.get(BOUNDARY_LINE.TO_DAY),
                zone == null ? usual : ZoneId.of(zone),
                row.get(BOUNDARY_LINE.TO_SAY_SINCE),
                row.get(BOUNDARY_LINE.WORDING));
    }

    private static Terms terms(Record row) {
        var words = row.get(BOUNDARY_LINE.TERMS);
        return switch (Keyword.of(Terms.Kind.class, row.get(BOUNDARY_LINE.KIND))) {
            case HOURS ->
                new ContactHours(
                        Arrays.stream(words.split(" ")).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                        LocalTime.parse(row.get(BOUNDARY_HOURS.FROM_TIME)),
                        LocalTime.parse(row.get(BOUNDARY_HOURS.TO_TIME)));
            case LEAVE -> new Leave(words);
            case CHANNEL -> channels(List.of(words.split(" ")));
            case TOPIC -> new Topic(words);
            case SOCIAL -> new SocialMedia();
            case VISITING -> new Visiting(words.equals(INVITATIONS));
        };
    }

    private static Channels channels(List<String> words) {
        return new Channels(words.getFirst().equals(ONLY), Set.copyOf(words.subList(1, words.size())));
    }
}
