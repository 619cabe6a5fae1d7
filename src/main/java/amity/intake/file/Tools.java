package amity.intake.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final int FIRST_ROWS = 8;

    private Tools() {}

    /** The names a user can force a file to be read as, besides "mapped". */
    public static List<String> producers() {
        List<String> producers =
                new ArrayList<>(TABLES.stream().map(Tool::producer).distinct().toList());
        producers.addAll(List.of("vcard", "icalendar", "mapped"));
        return producers;
    }

    /** The fields of ours that a column can be mapped to. */
    public static List<String> fields() {
        return MappedTable.FIELDS;
    }

    /** The fields that a table needs besides those that are said, before its rows say anything. */
    public static List<String> missing(Map<String, String> columns) throws UnreadableFile {
        return MappedTable.missing(columns);
    }

    /** Tells by its content, never by its name, what a file is; nothing of it is kept. */
    public static FileDiagnosis recognise(Path file, ReadingContext wishes) throws UnreadableFile {
        String producer = wishes.producer() == null ? "" : wishes.producer().toLowerCase(Locale.ROOT);
        if (!producer.isEmpty() && !producers().contains(producer)) {
            throw new UnreadableFile("file.no-such-tool", producer, String.join(", ", producers()));
        }
        TextFile text = TextFile.of(file);
        String beginning = beginning(text);
        boolean free = producer.isEmpty() && wishes.columns().isEmpty();
        if (producer.equals("vcard") || (free && VCards.known(beginning))) {
            return ready(new VCards(text, wishes));
        }
        if (producer.equals("icalendar") || (free && Calendars.known(beginning))) {
            return ready(new Calendars(text, wishes));
        }
        NoTable.refuse(beginning);
        return table(text, producer, wishes);
    }

    private static FileDiagnosis.Ready ready(VCards cards) throws UnreadableFile {
        return new FileDiagnosis.Ready("vcard", null, cards.checked());
    }

    private static FileDiagnosis.Ready ready(Calendars calendar) throws UnreadableFile {
        return new FileDiagnosis.Ready("icalendar", null, calendar.checked());
    }

    private static FileDiagnosis table(TextFile text, String producer, ReadingContext wishes) throws UnreadableFile {
        boolean mapping = !wishes.columns().isEmpty() || producer.equals("mapped");
        List<Tool> asked = TABLES.stream()
                .filter(tool -> producer.isEmpty() || tool.producer().equals(producer))
                .toList();
        Table table = TableLayout.of(text, header -> IrrelevantTables.knows(header) || tool(asked, header) != null);
        if (table.header().names().size() > Table.WIDEST) {
            throw new UnreadableFile("file.too-wide", String.valueOf(Table.WIDEST));
        }
        if (mapping && !wishes.columns().isEmpty()) {
            return read(table, MappedTable.of(wishes.columns(), table.header()), wishes);
        }
        IrrelevantTables.refuse(table.header());
        Tool tool = mapping ? null : tool(asked, table.header());
        if (tool != null) {
            return read(table, tool, wishes);
        }
        if (!producer.isEmpty() && !mapping) {
            throw new UnreadableFile("file.not-of-that-tool", producer);
        }
        return unmapped(table);
    }

    private static @Nullable Tool tool(List<Tool> tools, Header header) {
        return tools.stream().filter(tool -> tool.knows(header)).findFirst().orElse(null);
    }

    private static FileDiagnosis read(Table table, Tool tool, ReadingContext wishes) throws UnreadableFile {
        TableSurvey survey = TableSurvey.of(table, tool, wishes.today());
        if (survey.rows() == 0) {
            throw new UnreadableFile("file.header-only");
        }
        DateOrder order = wishes.dates() == null ? survey.order() : wishes.dates();
        if (order == null && TableWords.dayFirst(table.header())) {
            order = DateOrder.DMY;
        }
        if (order == null && survey.unclear()) {
            return new FileDiagnosis.DatesUnclear(tool.producer(), survey.examples());
        }
        FileStyle style = new FileStyle(
                new DayFormat(order, wishes.today()), new Amounts(survey.mark(), wishes.currency()), wishes.zone());
        String header = Table.line(table.header().names());
        return new FileDiagnosis.Ready(tool.producer(), header, new TableReading(table, tool, style, survey.rows()));
    }

    private static FileDiagnosis unmapped(Table table) throws UnreadableFile {
        List<List<String>> rows = new ArrayList<>();
        long[] count = {0};
        table.each(cells -> {
            if (count[0]++ < FIRST_ROWS) {
                rows.add(cells.values());
            }
        });
        Map<String, String> proposed = ColumnGuess.of(table.header());
        NoTable.refuse(table.header(), proposed);
        if (count[0] == 0) {
            throw new UnreadableFile("file.header-only");
        }
        Explanation why = Explanation.of(ColumnGuess.people(table.header()) ? "file.unknown-people" : "file.unknown");
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
