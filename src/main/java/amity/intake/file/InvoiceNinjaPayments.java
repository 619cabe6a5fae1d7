package amity.intake.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Invoice Ninja's payments: client, invoice, amount and day; since version 5 with what of it was refunded. */
final class InvoiceNinjaPayments extends Tool {
    private static final int MOST_COLUMNS = 12;

    InvoiceNinjaPayments() {
        super("invoiceninja", "invoiceninja-payments");
    }

    /** The payments of old have so few columns that others could be taken for them; those of now say whose each is. */
    @Override
    boolean knows(Header header) {
        boolean few = header.names().size() <= MOST_COLUMNS
                && header.hasAny(words.of("amount"))
                && header.hasAny(words.of("date"))
                && header.has("invoice number")
                && !header.hasAny(words.of("not-few"));
        return super.knows(header) && (few || header.hasAll("payment amount", "payment date"));
    }

    @Override
    Lines lines(Table table, FileStyle style) {
        return cells -> line(cells, style);
    }

    private RowContent line(Cells cells, FileStyle style) throws Mistake {
        var own = cells.id("payment number");
        var id = own == null ? null : "payment/" + own;
        var status = cells.get("payment status");
        if (is("not-paid", status)) return RowContent.leftOut(id, "not-completed", status);
        if (TableWords.has("yes", get(cells, "deleted"))) return RowContent.leftOut(id, "void");
        var amount = style.amounts().read(get(cells, "amount"), get(cells, "currency"));
        var entries = new ArrayList<RowEntry>(List.of(payment(cells, style, amount)));
        var refunded = get(cells, "refunded");
        var back = refunded.isEmpty() ? BigDecimal.ZERO : style.amounts().number(refunded);
        if (back.signum() > 0) {
            entries.add(payment(cells, style, new Sum(back.negate(), amount.currency())));
        }
        return RowContent.says(id, entries.toArray(RowEntry[]::new));
    }

    private RowEntry payment(Cells cells, FileStyle style, Sum amount) throws Mistake {
        return new RowEntry.Payment(
                RowEntry.Who.named(orNull(cells, "client"), orNull(cells, "email")),
                orNull(cells, "number"),
                get(cells, "text"),
                style.day(get(cells, "date")),
                null,
                amount);
    }
}
