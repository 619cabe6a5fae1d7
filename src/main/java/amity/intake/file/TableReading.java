package amity.intake.file;

import java.util.function.Consumer;

/** Reads the table of a known tool row by row. */
record TableReading(Table table, Tool tool, FileStyle style, long rows) implements FileDiagnosis.Reading {

    @Override
    public void read(Consumer<Row> sink) throws UnreadableFile {
        var lines = tool.lines(table, style);
        var counter = new KeyIndex.Counter();
        table.each(cells -> sink.accept(row(cells, lines, counter)));
    }

    private static Row row(Cells cells, Tool.Lines lines, KeyIndex.Counter counter) {
        try {
            if (cells.cut()) throw new Mistake("row.cut");
            if (cells.isHeaderAgain()) return leftOut(cells, counter, "left-out.header");
            var line = lines.read(cells).paid();
            TextLimits.check(line.entries());
            return line.id() == null ? hashed(cells, line, counter) : known(cells, line, line.id(), counter);
        } catch (Mistake mistake) {
            return cells.isOfTotals()
                    ? leftOut(cells, counter, "left-out.totals")
                    : new Row.Fault(cells.line(), mistake.why(), Table.line(cells.values()));
        }
    }

    /** A line of sums or a repeated header, which is no data. */
    private static Row leftOut(Cells cells, KeyIndex.Counter counter, String why) {
        var said = RowIdentity.hash(cells.values());
        return new Row.Omission(cells.line(), said + "~" + counter.next(said), said, Explanation.of(why));
    }

    /** The tool's own id stands once: the second time it is the same thing again. */
    private static Row known(Cells cells, RowContent line, String id, KeyIndex.Counter counter) {
        int seen = counter.next(id);
        if (seen > 1) {
            var key = id + "~" + seen;
            return new Row.Omission(
                    cells.line(), key, RowIdentity.hash(cells.values()), Explanation.of("left-out.again"));
        }
        return row(cells, line, id);
    }

    /** Only its first entry makes up the key: a payment of it, or a refund, may be added later. */
    private static Row hashed(Cells cells, RowContent line, KeyIndex.Counter counter) {
        var key = line.leftOut() == null
                ? RowIdentity.key(line.entries().subList(0, 1))
                : RowIdentity.hash(cells.values());
        return row(cells, line, key + "~" + counter.next(key));
    }

    private static Row row(Cells cells, RowContent line, String key) {
        var leftOut = line.leftOut();
        return leftOut == null
                ? new Row.Entries(cells.line(), key, RowIdentity.content(line.entries()), line.entries())
                : new Row.Omission(cells.line(), key, RowIdentity.hash(cells.values()), leftOut);
    }
}
