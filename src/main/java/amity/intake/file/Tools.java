package amity.intake.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The outside tools whose files are understood. */
public final class Tools {
    private static final List<Tool> TABLES = List.of(
            new FreshBooks(),
            new Xero(),
            new StripePayments(),
            new StripeBalance(),
            new PayPal(),
            new InvoiceNinjaInvoices(),
            new InvoiceNinjaPayments(),
            new TimeTracker("clockify"),
            new TimeTracker("toggl"),
            new TimeTracker("harvest"),
            new GoogleContacts());
    /** The name of a table whose columns the user named. */
    public static final String MAPPED = MappedTable.PRODUCER;

    public static final String CALENDAR = "icalendar";
    private static final String ADDRESS_BOOK = "vcard";
    private static final int FIRST_ROWS = 8;

    private Tools() {}

    /** The names a user can force a file to be read as, besides "mapped". */
    public static List<String> producers() {
        var producers = new ArrayList<String>(
                TABLES.stream().map(Tool::producer).distinct().toList());
        producers.addAll(List.of(ADDRESS_BOOK, CALENDAR, MAPPED));
        return producers;
    }

    /** The fields of ours that a column can be mapped to. */
    public static List<String> fields() {
        return MappedTable.FIELDS;
    }

    /** What each row of such a table can be, by the words of its field "kind". */
    public static List<String> kinds() {
        return MappedTable.KINDS.stream().map(RowEntry.Kind::word).toList();
    }

    /** The fields that a table needs besides those that are said, before its rows say anything. */
    public static List<String> missing(Map<String, String> columns) throws UnreadableFile {
        return MappedTable.missing(columns);
    }

    /** Which refunds of one tool are the same money in two of its exports: only its adapter can tell. Says which, and as which other. */
    public static Map<UUID, UUID> sameRefunds(Function<String, List<Refund>> ofProducer) {
        return StripeRefunds.same(ofProducer.apply("stripe"));
    }

    /** Tells by its content, never by its name, what a file is; nothing of it is kept. */
    public static FileDiagnosis recognise(Path file, ReadingContext context) throws UnreadableFile {
        var producer = context.producer() == null ? "" : context.producer().toLowerCase(Locale.ROOT);
        if (!producer.isEmpty() && !producers().contains(producer)) {
            throw new UnreadableFile("file.no-such-tool", producer, String.join(", ", producers()));
        }
        var text = TextFile.of(file);
        var beginning = beginning(text);
        boolean free = producer.isEmpty() && context.columns().isEmpty();
        if (producer.equals(ADDRESS_BOOK) || (free && VCards.isKnown(beginning)))
            return ready(new VCards(text, context));
        if (producer.equals(CALENDAR) || (free && Calendars.isKnown(beginning))) {
            return ready(new Calendars(text, context));
        }
        UnsupportedFiles.refuse(beginning);
        return table(text, producer, context);
    }

    private static FileDiagnosis.Ready ready(VCards cards) throws UnreadableFile {
        return new FileDiagnosis.Ready(ADDRESS_BOOK, null, cards.checked());
    }

    private static FileDiagnosis.Ready ready(Calendars calendar) throws UnreadableFile {
        return new FileDiagnosis.Ready(CALENDAR, null, calendar.checked());
    }

    private static FileDiagnosis table(TextFile text, String producer, ReadingContext context) throws UnreadableFile {
        boolean mapping = !context.columns().isEmpty() || producer.equals(MAPPED);
        var asked = TABLES.stream()
                .filter(tool -> producer.isEmpty() || tool.producer().equals(producer))
                .toList();
        var table = TableLayout.of(text, header -> UnsupportedFiles.isKnown(header) || tool(asked, header) != null);
        if (table.header().names().size() > Table.WIDEST) {
            throw new UnreadableFile("file.too-wide", String.valueOf(Table.WIDEST));
        }
        if (mapping && !context.columns().isEmpty()) {
            return read(table, MappedTable.of(context.columns(), table.header()), context);
        }
        UnsupportedFiles.refuse(table.header());
        var tool = mapping ? null : tool(asked, table.header());
        if (tool != null) return read(table, tool, context);
        if (!producer.isEmpty() && !mapping) throw new UnreadableFile("file.not-of-that-tool", producer);
        return unmapped(table);
    }

    private static @Nullable Tool tool(List<Tool> tools, Header header) {
        return tools.stream().filter(tool -> tool.knows(header)).findFirst().orElse(null);
    }

    private static FileDiagnosis read(Table table, Tool tool, ReadingContext context) throws UnreadableFile {
        var survey = TableSurvey.of(table, tool, context.today());
        if (survey.rows() == 0) throw new UnreadableFile("file.header-only");
        var order = context.dates() == null ? survey.order() : context.dates();
        if (order == null && TableWords.isDayFirst(table.header())) {
            order = DateOrder.DMY;
        }
        if (order == null && survey.isUnclear()) {
            return new FileDiagnosis.DatesUnclear(tool.producer(), survey.examples());
        }
        var style = new FileStyle(
                new DayFormat(order, context.today()), new Amounts(survey.mark(), context.currency()), context.zone());
        var header = Table.line(table.header().names());
        return new FileDiagnosis.Ready(tool.producer(), header, new TableReading(table, tool, style, survey.rows()));
    }

    private static FileDiagnosis unmapped(Table table) throws UnreadableFile {
        var rows = new ArrayList<List<String>>();
        long[] count = {0};
        table.each(cells -> {
            if (count[0]++ < FIRST_ROWS) {
                rows.add(cells.values());
            }
        });
        var proposed = ColumnGuess.of(table.header());
        UnsupportedFiles.refuseUnparted(table.header(), proposed);
        if (count[0] == 0) throw new UnreadableFile("file.header-only");
        var why = Explanation.of(ColumnGuess.isOfPeople(table.header()) ? "file.unknown-people" : "file.unknown");
        return new FileDiagnosis.Unmapped(table.header().names(), rows, proposed, why);
    }

    private static String beginning(TextFile text) throws UnreadableFile {
        try {
            return text.beginning();
        } catch (IOException gone) {
            throw new UnreadableFile(
                    "file.not-readable", String.valueOf(text.file().getFileName()));
        }
    }
}
