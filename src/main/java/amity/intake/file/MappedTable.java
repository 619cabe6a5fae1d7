package amity.intake.file;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of any other tool, read as the user says: our field to its column. */
final class MappedTable extends Tool {
    static final String PRODUCER = "mapped";
    static final List<String> FIELDS = List.of(
            "kind",
            "client",
            "date",
            "amount",
            "currency",
            "text",
            "email",
            "number",
            "paid",
            "status",
            "minutes",
            "end",
            "hours",
            "project",
            "person",
            "first",
            "last",
            "organisation",
            "title",
            "phone",
            "birthday",
            "address",
            "street",
            "town",
            "region",
            "postcode",
            "country",
            "id");
    /** Any of these says whom a row is about. */
    private static final List<String> WHO = List.of("client", "person", "first", "last", "organisation", "email");

    static final List<RowEntry.Kind> KINDS =
            List.of(RowEntry.Kind.PAYMENT, RowEntry.Kind.INVOICE, RowEntry.Kind.WORK, RowEntry.Kind.CONTACT);

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private final Map<String, String> columns;
    private final RowEntry.Kind kind;

    private MappedTable(Map<String, String> columns, RowEntry.Kind kind) {
        super(PRODUCER);
        this.columns = columns;
        this.kind = kind;
    }

    /** Refuses fields and columns that do not exist, and a mapping from which nothing would come. */
    static MappedTable of(Map<String, String> asked, Header header) throws UnreadableFile {
        var columns = new HashMap<String, String>();
        for (var pair : asked.entrySet()) {
            var field = pair.getKey().strip().toLowerCase(Locale.ROOT);
            if (!FIELDS.contains(field)) {
                throw new UnreadableFile("file.no-such-field", pair.getKey(), String.join(", ", FIELDS));
            }
            boolean fixed = field.equals("kind")
                    || (field.equals("currency")
                            && Amounts.known(pair.getValue().toUpperCase(Locale.ROOT)) != null);
            var column = Header.plain(pair.getValue());
            if (!fixed && !header.has(column)) {
                throw new UnreadableFile("file.no-such-column", pair.getValue(), String.join(", ", header.names()));
            }
            columns.put(field, fixed && !header.has(column) ? pair.getValue() : column);
        }
        var kind = kind(columns);
        var missing = missing(columns);
        if (!missing.isEmpty()) throw new UnreadableFile("file.mapping-lacks", kind.word(), String.join(", ", missing));
        return new MappedTable(columns, kind);
    }

    /** The fields still to be said before rows of this kind say anything, in the order in which one thinks of them. */
    static List<String> missing(Map<String, String> columns) throws UnreadableFile {
        var kind = kind(columns);
        boolean names = WHO.stream().anyMatch(columns::containsKey);
        var who = Stream.of(kind == RowEntry.Kind.CONTACT ? "person" : "client");
        return Stream.concat(who.filter(it -> !names), needed(kind).stream().filter(it -> !columns.containsKey(it)))
                .toList();
    }

    private static RowEntry.Kind kind(Map<String, String> columns) throws UnreadableFile {
        var said = columns.getOrDefault("kind", "").toLowerCase(Locale.ROOT);
        if (said.isEmpty()) {
            boolean time = Stream.of("hours", "minutes", "end").anyMatch(columns::containsKey);
            boolean money = columns.containsKey("amount");
            return time ? RowEntry.Kind.WORK : money ? RowEntry.Kind.PAYMENT : RowEntry.Kind.CONTACT;
        }
        return KINDS.stream()
                .filter(kind -> kind.word().equals(said))
                .findFirst()
                .orElseThrow(() -> new UnreadableFile("file.no-such-kind", said));
    }

    private static List<String> needed(RowEntry.Kind kind) {
        return switch (kind) {
            case WORK -> List.of("date");
            case CONTACT -> List.of();
            default -> List.of("date", "amount");
        };
    }

    @Override
    List<String> days() {
        return columnsOf("date", "paid");
    }

    @Override
    List<String> amounts() {
        return columnsOf("amount", "hours", "minutes");
    }

    private List<String> columnsOf(String... fields) {
        return Stream.of(fields).filter(columns::containsKey).map(columns::get).toList();
    }

    @Override
    Lines lines(Table table, FileStyle style) throws UnreadableFile {
        return switch (kind) {
            case INVOICE -> InvoiceSums.ofLines(table, List.of(column("number")), cells -> invoice(cells, style));
            case WORK -> cells -> RowContent.says(cells.id(column("id")), work(cells, style));
            case CONTACT -> cells -> contact(cells, style);
            default -> cells -> RowContent.says(cells.id(column("id")), payment(cells, style));
        };
    }

    private String column(String field) {
        return columns.getOrDefault(field, "");
    }

    private RowEntry.Who client(Cells cells) throws Mistake {
        var client = cells.get(column("client"), column("organisation"));
        var name = client.isEmpty() ? name(cells) : client;
        return RowEntry.Who.named(name.isEmpty() ? null : name, cells.orNull(column("email")));
    }

    private String name(Cells cells) {
        var whole = cells.get(column("person"));
        return whole.isEmpty() ? PersonName.of(cells.get(column("first")), "", cells.get(column("last"))) : whole;
    }

    private Sum amount(Cells cells, FileStyle style) throws Mistake {
        var written = column("currency");
        var currency = cells.header().has(written) ? cells.get(written) : written;
        return style.amounts()
                .read(cells.get(column("amount")), currency, cells.header().written(column("amount")));
    }

    private InvoiceSums.Part invoice(Cells cells, FileStyle style) throws Mistake {
        var paid = cells.get(column("paid"));
        return new InvoiceSums.Part(
                client(cells),
                cells.id(column("number")),
                cells.get(column("text")),
                cells.get(column("text")),
                style.day(cells.get(column("date"))),
                paid.isEmpty() ? null : style.day(paid),
                amount(cells, style),
                TableWords.notAnInvoice(cells.get(column("status"))));
    }

    private RowEntry payment(Cells cells, FileStyle style) throws Mistake {
        var when = when(cells, style);
        return new RowEntry.Payment(
                client(cells),
                cells.orNull(column("number")),
                cells.get(column("text")),
                when.day(),
                when.at(),
                amount(cells, style));
    }

    private RowEntry work(Cells cells, FileStyle style) throws Mistake {
        var when = when(cells, style);
        var amount = cells.get(column("amount")).isEmpty() ? null : amount(cells, style);
        return new RowEntry.Work(
                client(cells),
                cells.orNull(column("project")),
                cells.get(column("text")),
                when.day(),
                when.at(),
                spent(cells, style, when),
                amount);
    }

    private Duration spent(Cells cells, FileStyle style, FileStyle.When begun) throws Mistake {
        var hours = cells.get(column("hours"));
        var minutes = cells.get(column("minutes"));
        var end = cells.get(column("end"));
        if (!hours.isEmpty()) return TimeFormat.spent(hours, style.amounts());
        if (!minutes.isEmpty()) {
            return Duration.ofSeconds(
                    style.amounts().number(minutes).multiply(MINUTE).longValue());
        }
        var ended = end.isEmpty() ? null : when(end, style).at();
        if (ended == null || begun.at() == null) return Duration.ZERO;
        var spent = Duration.between(begun.at(), ended);
        if (spent.isNegative()) throw new Mistake("row.duration", end);
        return spent;
    }

    private FileStyle.When when(Cells cells, FileStyle style) throws Mistake {
        return when(cells.get(column("date")), style);
    }

    private static FileStyle.When when(String written, FileStyle style) throws Mistake {
        return style.when(written, written, null);
    }

    private RowContent contact(Cells cells, FileStyle style) throws Mistake {
        var person = name(cells);
        var name = person.isEmpty() ? cells.get(column("client"), column("organisation"), column("email")) : person;
        if (name.isEmpty()) throw new Mistake("row.no-name");
        return RowContent.says(
                cells.id(column("id")),
                new RowEntry.Contact(
                        name,
                        Stream.ofNullable(cells.orNull(column("email"))).toList(),
                        Stream.ofNullable(cells.orNull(column("phone"))).toList(),
                        cells.orNull(column("organisation"), column("client")),
                        cells.orNull(column("title")),
                        RowEntry.Birthday.read(cells.get(column("birthday")), style.days()),
                        address(cells),
                        Stream.ofNullable(cells.orNull(column("text")))
                                .map(words -> new RowEntry.Fact("note", words))
                                .toList()));
    }

    private @Nullable String address(Cells cells) {
        return PostalAddress.of(Stream.of("address", "street", "town", "region", "postcode", "country")
                .map(field -> cells.get(column(field))));
    }
}
