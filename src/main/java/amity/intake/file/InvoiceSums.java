package amity.intake.file;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Invoices that stand on several rows: the first row of one says the whole invoice, the further ones are left out.
 *
 * <p>One wrong row makes the whole invoice wrong, so that it is mended and brought again as a whole.
 */
final class InvoiceSums implements Tool.Lines {

    /**
     * What a tool reads off one row of an invoice.
     *
     * @param words what the row is known by where the invoice has no number
     * @param line what the row bills
     */
    record Part(
            RowEntry.Who client,
            @Nullable String number,
            String words,
            String line,
            LocalDate day,
            @Nullable LocalDate paid,
            Sum amount,
            @Nullable Explanation leftOut) {

        /** Two clients may have an invoice of the same number, or one that counts anew each year. */
        String invoice() {
            var whose = client.name() == null ? client.email() : client.name();
            return number + "\u001f" + whose + "\u001f" + day;
        }
    }

    interface Parts {
        Part read(Cells cells) throws Mistake;
    }

    private final Parts parts;
    private final boolean repeats;
    private final InvoiceTotals totals = new InvoiceTotals();

    private InvoiceSums(Parts parts, boolean repeats) {
        this.parts = parts;
        this.repeats = repeats;
    }

    /** “Admin support: committee papers”: what sort of work it is, and what it was. */
    static String line(String sort, String what) {
        if (sort.isEmpty() || what.toLowerCase(Locale.ROOT).contains(sort.toLowerCase(Locale.ROOT))) return what;
        return what.isEmpty() ? sort : sort + ": " + what;
    }

    /** Each row carries its own part of the amount. */
    static InvoiceSums ofLines(Table table, Collection<String> number, Parts parts) throws UnreadableFile {
        return new InvoiceSums(parts, false).looked(table, number);
    }

    /** Each row repeats the amount of the whole invoice. */
    static InvoiceSums ofTotals(Table table, Collection<String> number, Parts parts) throws UnreadableFile {
        return new InvoiceSums(parts, true).looked(table, number);
    }

    private InvoiceSums looked(Table table, Collection<String> number) throws UnreadableFile {
        table.each(cells -> look(cells, cells.first(number)));
        return this;
    }

    private void look(Cells cells, String number) {
        if (number.isEmpty()) return;
        int all = totals.place(number);
        try {
            if (cells.cut()) throw new Mistake("row.cut");
            var part = parts.read(cells);
            if (part.leftOut() != null) return;
            int invoice = totals.place(part.invoice());
            totals.live(all);
            totals.line(invoice, part.line());
            if (repeats) {
                totals.set(invoice, part.amount().amount());
            } else {
                totals.add(invoice, part.amount().amount());
            }
        } catch (Mistake mistake) {
            totals.wrong(all);
        }
    }

    @Override
    public RowContent read(Cells cells) throws Mistake {
        var part = parts.read(cells);
        var number = part.number();
        var leftOut = part.leftOut();
        if (number == null) {
            return leftOut == null
                    ? says(null, part, part.words(), part.amount())
                    : new RowContent(null, List.of(), leftOut);
        }
        int all = totals.place(number);
        int invoice = totals.place(part.invoice());
        if (totals.isWrong(all) || totals.isWrong(invoice)) throw new Mistake("row.beside-a-wrong-one", number);
        if (leftOut != null) return new RowContent(beside(number, all), List.of(), leftOut);
        var id = "invoice/" + number + "/" + totals.nextRow(all);
        if (!totals.saysIt(invoice)) return RowContent.leftOut(id, "further-line", number);
        return says(
                id,
                part,
                totals.lines(invoice, part.line()),
                new Sum(totals.of(invoice), part.amount().currency()));
    }

    /** A void row decides nothing where a live one has its number; alone, it is the invoice itself, called off. */
    private String beside(String number, int all) {
        return totals.isLive(all)
                ? "invoice/" + number + "/beside/" + totals.nextRow(totals.place(number + "\u001fbeside"))
                : "invoice/" + number + "/" + totals.nextRow(all);
    }

    private static RowContent says(@Nullable String id, Part part, String words, Sum amount) {
        var invoice = new RowEntry.Invoice(part.client(), part.number(), words, part.day(), amount);
        if (part.paid() == null) return RowContent.says(id, invoice);
        return RowContent.says(
                id, invoice, new RowEntry.Payment(part.client(), part.number(), words, part.paid(), null, amount));
    }
}
