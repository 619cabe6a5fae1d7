package amity.exchange.tools;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Invoices that stand on several rows: the first row of one says the whole invoice, the further ones are left out.
 *
 * <p>One wrong row makes the whole invoice wrong, so that it is mended and brought again as a whole.
 */
final class InvoiceSums implements Tool.Lines {

    /** What a tool reads off one row of an invoice. */
    record Part(
            Entry.Who client,
            @Nullable String number,
            String words,
            java.time.LocalDate day,
            java.time.@Nullable LocalDate paid,
            Sum amount,
            @Nullable Why leftOut) {}

    /** How a tool reads it. */
    interface Parts {
        Part read(Cells cells) throws Mistake;
    }

    private static final class Whole {
        @Nullable
        Sum amount;

        boolean wrong;
        boolean said;
    }

    private final Parts parts;
    private final boolean repeats;
    private final Map<String, Whole> wholes = new HashMap<>();
    private final Ordinals ordinals = new Ordinals();

    private InvoiceSums(Parts parts, boolean repeats) {
        this.parts = parts;
        this.repeats = repeats;
    }

    /** Each row carries its own part of the amount. */
    static InvoiceSums ofLines(Table table, String[] number, Parts parts) throws Unreadable {
        return new InvoiceSums(parts, false).looked(table, number);
    }

    /** Each row repeats the amount of the whole invoice. */
    static InvoiceSums ofTotals(Table table, String[] number, Parts parts) throws Unreadable {
        return new InvoiceSums(parts, true).looked(table, number);
    }

    private InvoiceSums looked(Table table, String[] number) throws Unreadable {
        table.each(cells -> look(cells, cells.get(number)));
        return this;
    }

    private void look(Cells cells, String number) {
        if (number.isEmpty()) {
            return;
        }
        Whole whole = wholes.computeIfAbsent(number, fresh -> new Whole());
        try {
            if (cells.cut()) {
                throw new Mistake("row.cut");
            }
            Sum amount = parts.read(cells).amount();
            if (whole.amount == null) {
                whole.amount = amount;
            } else if (!repeats) {
                whole.amount = whole.amount.plus(amount);
            }
        } catch (Mistake mistake) {
            whole.wrong = true;
        }
    }

    @Override
    public Line read(Cells cells) throws Mistake {
        Part part = parts.read(cells);
        String number = part.number();
        if (number == null) {
            return part.leftOut() == null
                    ? says(null, part, part.amount())
                    : new Line(null, java.util.List.of(), part.leftOut());
        }
        Whole whole = wholes.getOrDefault(number, new Whole());
        if (whole.wrong) {
            throw new Mistake("row.beside-a-wrong-one", number);
        }
        String id = "invoice/" + number + "/" + ordinals.next(number);
        if (part.leftOut() != null) {
            return new Line(id, java.util.List.of(), part.leftOut());
        }
        if (whole.said) {
            return Line.leftOut(id, "further-line", number);
        }
        whole.said = true;
        return says(id, part, whole.amount == null ? part.amount() : whole.amount);
    }

    private static Line says(@Nullable String id, Part part, Sum amount) {
        Entry.Invoice invoice = new Entry.Invoice(part.client(), part.number(), part.words(), part.day(), amount);
        if (part.paid() == null) {
            return Line.says(id, invoice);
        }
        return Line.says(
                id, invoice, new Entry.Payment(part.client(), part.number(), part.words(), part.paid(), null, amount));
    }
}
