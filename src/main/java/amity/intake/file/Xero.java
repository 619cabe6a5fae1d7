package amity.intake.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Xero's sales invoices, one row a line: the export repeats the total on each, the import template has only the lines. */
final class Xero implements Tool {
    private static final String[] NUMBER = {"invoicenumber", "invoice number"};
    private static final String[] DATE = {"invoicedate", "invoice date"};
    private static final String[] CONTACT = {"contactname", "contact name"};

    @Override
    public String producer() {
        return "xero";
    }

    @Override
    public boolean knows(Header header) {
        boolean amount = header.has("total", "unitamount", "lineamount");
        return header.has("contactname") && header.has("invoicenumber") && header.has("invoicedate") && amount;
    }

    @Override
    public List<String> days(Header header) {
        return List.of("invoicedate", "invoice date", "duedate", "planneddate");
    }

    @Override
    public List<String> amounts(Header header) {
        return List.of("total", "invoiceamountpaid", "invoiceamountdue", "unitamount", "lineamount", "taxamount");
    }

    @Override
    public Lines lines(Table table, FileStyle style) throws UnreadableFile {
        boolean[] totals = {false};
        table.each(cells -> totals[0] |= !cells.get("total").isEmpty());
        return totals[0]
                ? InvoiceSums.ofTotals(table, NUMBER, cells -> part(cells, style))
                : InvoiceSums.ofLines(table, NUMBER, cells -> part(cells, style));
    }

    private static InvoiceSums.Part part(Cells cells, FileStyle style) throws Mistake {
        String type = Header.plain(cells.get("type"));
        Explanation notOurs = notOurs(type);
        Sum amount = amount(cells, style.amounts());
        if (type.contains("credit") && amount.amount().signum() > 0) {
            amount = new Sum(amount.amount().negate(), amount.currency());
        }
        return new InvoiceSums.Part(
                RowNames.named(cells.orNull(CONTACT), cells.orNull("emailaddress", "email address")),
                cells.id(NUMBER),
                cells.get("reference", "description"),
                cells.get("description", "reference"),
                style.day(cells.get(DATE)),
                null,
                amount,
                notOurs == null ? InvoiceStatus.notAnInvoice(cells.get("status")) : notOurs);
    }

    /** What she owes, and what somebody has paid too much or too early, which no invoice asks for. */
    private static @Nullable Explanation notOurs(String type) {
        if (type.contains("bill") || type.contains("purchase")) {
            return Explanation.of("left-out.bill");
        }
        boolean paid = type.contains("overpayment") || type.contains("prepayment");
        return paid ? Explanation.of("left-out.not-an-invoice") : null;
    }

    private static Sum amount(Cells cells, Amounts amounts) throws Mistake {
        String currency = cells.get("currency");
        String whole = cells.get("total", "lineamount", "line amount");
        if (!whole.isEmpty()) {
            return amounts.read(whole, currency);
        }
        Sum unit = amounts.read(cells.get("unitamount", "unit amount"), currency);
        BigDecimal quantity = amounts.measure(cells.get("quantity"));
        String discount = cells.get("discount").replace("%", "");
        BigDecimal kept = discount.isEmpty()
                ? BigDecimal.ONE
                : BigDecimal.ONE.subtract(amounts.measure(discount).movePointLeft(2));
        String tax = cells.get("taxamount");
        BigDecimal net = unit.amount().multiply(quantity).multiply(kept);
        BigDecimal gross = tax.isEmpty() ? net : net.add(amounts.number(tax));
        return new Sum(gross.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros(), unit.currency());
    }
}
