package amity.moment;

import amity.client.Client;
import amity.money.Moneys;
import amity.shell.Keyword;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of moments as the database says it in one JSON array, read part by part. A hundred thousand rows take half a second so, a whole
 * one by named columns and two by whole records: whoever reads everyone anew, as at the first look of a day, reads them all.
 */
final class MomentArray {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private final @Nullable String[] parts;
    private int next;

    private MomentArray(@Nullable String[] parts) {
        this.parts = parts;
    }

    static MomentArray of(String line) {
        return new MomentArray(MAPPER.readValue(line, String[].class));
    }

    static Stream<MomentArray> all(String lines) {
        return Stream.of(MAPPER.readValue(lines, String[][].class)).map(MomentArray::new);
    }

    /** {@link MomentSummaryStore} asks for its parts, in this order. */
    Outline outline() {
        return new Outline(
                id(),
                day(),
                part(MomentArray::instant),
                part(Integer::valueOf),
                said(word -> Keyword.of(Kind.class, word)),
                said(word -> Keyword.of(Direction.class, word)),
                said(word -> Keyword.of(Strand.class, word)),
                amount(),
                part(word -> Keyword.of(Signal.class, word)),
                part(MomentArray::truth),
                part(Double::valueOf),
                part(Function.identity()));
    }

    /** {@link MomentStore} asks for its parts, in this order. */
    Moment moment() {
        return new Moment(
                id(),
                said(client -> new Client.Id(UUID.fromString(client))),
                day(),
                part(word -> Keyword.of(Exactness.class, word)),
                part(MomentArray::instant),
                part(Integer::valueOf),
                said(word -> Keyword.of(Kind.class, word)),
                said(word -> Keyword.of(Direction.class, word)),
                said(word -> Keyword.of(Strand.class, word)),
                said(Function.identity()),
                amount(),
                part(Function.identity()),
                part(word -> Keyword.of(Signal.class, word)),
                part(MomentArray::truth),
                part(Double::valueOf),
                part(Function.identity()),
                said(Function.identity()),
                part(MomentArray::moment));
    }

    LedgerEntry entry() {
        return new LedgerEntry(
                moment(),
                said(MomentArray::instant),
                part(MomentArray::moment),
                part(MomentArray::moment),
                part(MomentArray::instant),
                part(Function.identity()));
    }

    private Moment.Id id() {
        return said(MomentArray::moment);
    }

    private LocalDate day() {
        return said(MomentArray::date);
    }

    private @Nullable Money amount() {
        var minor = part(Long::valueOf);
        var currency = part(Function.identity());
        return minor == null || currency == null ? null : Moneys.ofMinor(currency, minor);
    }

    private <T> T said(Function<String, T> read) {
        return Objects.requireNonNull(part(read));
    }

    private <T> @Nullable T part(Function<String, T> read) {
        var part = parts[next++];
        return part == null ? null : read.apply(part);
    }

    private static Moment.Id moment(String id) {
        return new Moment.Id(UUID.fromString(id));
    }

    /** Cut up here: a parser for all that a date may look like costs more than the rest of a line. */
    private static LocalDate date(String day) {
        return LocalDate.of(
                Integer.parseInt(day, 0, 4, 10), Integer.parseInt(day, 5, 7, 10), Integer.parseInt(day, 8, 10, 10));
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time.replace(' ', 'T')).toInstant();
    }

    private static boolean truth(String word) {
        return word.equals("1") || word.equals("true");
    }
}
