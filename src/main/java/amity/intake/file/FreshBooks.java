package amity.intake.file;

import java.time.LocalDate;
import java.util.List;

/** FreshBooks' "Invoice Details": one row a line of an invoice, whose amount is the sum of its lines. */
final class FreshBooks implements Tool {
    private static final String[] NUMBER = {"invoice", "invoice number"};
    private static final String[] ISSUED = {"date issued", "issue date", "issued date"};

    @Override
    public String producer() {
        return "freshbooks";
    }

    @Override
    public boolean knows(Header header) {
        return header.has("client name")
                && header.has("line total", "line subtotal", "rate")
                && header.has(NUMBER)
                && header.has(ISSUED);
    }

    @Override
    public List<String> days(Header header) {
        return List.of("date issued", "issue date", "issued date", "date due", "due date", "date paid");
    }

    @Override
    public List<String> amounts(Header header) {
        return List.of("line total", "line subtotal", "rate");
    }

    @Override
    public Lines lines(Table table, FileStyle style) throws UnreadableFile {
        return InvoiceSums.ofLines(table, NUMBER, cells -> part(cells, style));
    }

    private static InvoiceSums.Part part(Cells cells, FileStyle style) throws Mistake {
        String status = cells.get("invoice status", "status");
        String paid = cells.get("date paid");
        LocalDate paidOn =
                paid.isEmpty() || status.toLowerCase(java.util.Locale.ROOT).contains("partial") ? null : style.day(paid);
        return new InvoiceSums.Part(
                RowNames.named(cells.orNull("client name"), cells.orNull("email")),
                cells.id(NUMBER),
                cells.get("item name", "item description"),
                InvoiceSums.line(cells.get("item name"), cells.get("item description")),
                style.day(cells.get(ISSUED)),
                paidOn,
                amount(cells, style.amounts()),
                InvoiceStatus.notAnInvoice(status));
    }

    private static Sum amount(Cells cells, Amounts amounts) throws Mistake {
        String currency = cells.get("currency", "currency code");
        String whole = cells.get("line total", "line subtotal");
        if (!whole.isEmpty()) {
            return amounts.read(whole, currency);
        }
        Sum rate = amounts.read(cells.get("rate"), currency);
        return new Sum(rate.amount().multiply(amounts.measure(cells.get("quantity"))), rate.currency());
    }
}
