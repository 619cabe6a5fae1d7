package amity.intake.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Xero's sales invoices, one row a line: the export repeats the total on each, the import template has only the lines. */
final class Xero extends Tool {
    Xero() {
        super("xero", "xero");
    }

    @Override
    Lines lines(Table table, FileStyle style) throws UnreadableFile {
        boolean[] totals = {false};
        table.each(cells -> totals[0] |= !cells.get("total").isEmpty());
        return totals[0]
                ? InvoiceSums.ofTotals(table, words.of("number"), cells -> part(cells, style))
                : InvoiceSums.ofLines(table, words.of("number"), cells -> part(cells, style));
    }

    private InvoiceSums.Part part(Cells cells, FileStyle style) throws Mistake {
        var type = Header.plain(cells.get("type"));
        var notOurs = notOurs(type);
        var amount = amount(cells, style.amounts());
        if (type.contains("credit") && amount.amount().signum() > 0) {
            amount = new Sum(amount.amount().negate(), amount.currency());
        }
        return new InvoiceSums.Part(
                RowEntry.Who.named(orNull(cells, "client"), orNull(cells, "email")),
                cells.id(words.of("number")),
                cells.get("reference", "description"),
                cells.get("description", "reference"),
                style.day(get(cells, "date")),
                null,
                amount,
                notOurs == null ? TableWords.notAnInvoice(cells.get("status")) : notOurs);
    }

    /** Bills she has to pay, and over- and prepayments, for which there is no invoice. */
    private static @Nullable Explanation notOurs(String type) {
        if (type.contains("bill") || type.contains("purchase")) return Explanation.of("left-out.bill");
        boolean paid = type.contains("overpayment") || type.contains("prepayment");
        return paid ? Explanation.of("left-out.not-an-invoice") : null;
    }

    private Sum amount(Cells cells, Amounts amounts) throws Mistake {
        var currency = cells.get("currency");
        var whole = get(cells, "amount");
        if (!whole.isEmpty()) return amounts.read(whole, currency);
        var unit = amounts.read(get(cells, "unit-price"), currency);
        var quantity = amounts.measure(cells.get("quantity"));
        var discount = cells.get("discount").replace("%", "");
        var kept = discount.isEmpty()
                ? BigDecimal.ONE
                : BigDecimal.ONE.subtract(amounts.measure(discount).movePointLeft(2));
        var tax = cells.get("taxamount");
        var net = unit.amount().multiply(quantity).multiply(kept);
        var gross = tax.isEmpty() ? net : net.add(amounts.number(tax));
        return new Sum(gross.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros(), unit.currency());
    }
}
