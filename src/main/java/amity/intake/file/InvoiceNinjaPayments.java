package amity.intake.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Invoice Ninja's payments: client, invoice, amount and day; since version 5 with what of it was refunded. */
final class InvoiceNinjaPayments implements Tool {
    private static final String[] CLIENT = {"client", "client name"};
    private static final String[] AMOUNT = {"amount", "payment amount"};
    private static final String[] DATE = {"date", "payment date"};
    private static final String[] NUMBER = {"invoice number", "invoice", "payment invoices", "invoice invoice number"};
    private static final String[] REFUNDED = {"payment refunded", "refunded"};
    private static final Set<String> NOT_CAME_IN =
            Set.of("pending", "failed", "cancelled", "canceled", "void", "voided", "deleted");

    @Override
    public String producer() {
        return "invoiceninja";
    }

    @Override
    public boolean knows(Header header) {
        boolean few = header.names().size() <= 12
                && header.has(AMOUNT)
                && header.has(DATE)
                && header.has("invoice number")
                && !header.has("status", "email", "hours");
        boolean prefixed = header.hasAll("payment amount", "payment date");
        return header.has(CLIENT) && (few || prefixed) && !header.has("invoice date", "invoice amount");
    }

    @Override
    public List<String> days(Header header) {
        return List.of(DATE);
    }

    @Override
    public List<String> amounts(Header header) {
        return List.of("amount", "payment amount", "payment refunded", "payment applied");
    }

    @Override
    public Lines lines(Table table, FileStyle style) {
        return cells -> line(cells, style);
    }

    private static RowContent line(Cells cells, FileStyle style) throws Mistake {
        String own = cells.id("payment number");
        String id = own == null ? null : "payment/" + own;
        String status = cells.get("payment status");
        if (NOT_CAME_IN.contains(Header.plain(status))) {
            return RowContent.leftOut(id, "not-completed", status);
        }
        if (InvoiceStatus.deleted(cells, "payment is deleted", "is deleted")) {
            return RowContent.leftOut(id, "void");
        }
        Sum amount = style.amounts().read(cells.get(AMOUNT), cells.get("currency", "payment currency"));
        List<RowEntry> entries = new ArrayList<>(List.of(payment(cells, style, amount)));
        String refunded = cells.get(REFUNDED);
        BigDecimal back = refunded.isEmpty() ? BigDecimal.ZERO : style.amounts().number(refunded);
        if (back.signum() > 0) {
            entries.add(payment(cells, style, new Sum(back.negate(), amount.currency())));
        }
        return RowContent.says(id, entries.toArray(RowEntry[]::new));
    }

    private static RowEntry payment(Cells cells, FileStyle style, Sum amount) throws Mistake {
        return new RowEntry.Payment(
                RowNames.named(cells.orNull(CLIENT), cells.orNull("client email", "contact email")),
                cells.orNull(NUMBER),
                cells.get("transaction reference", "payment transaction reference", "method", "private notes"),
                style.day(cells.get(DATE)),
                null,
                amount);
    }
}
