package amity.intake.file;

/** FreshBooks' "Invoice Details": one row a line of an invoice, whose amount is the sum of its lines. */
final class FreshBooks extends Tool {
    FreshBooks() {
        super("freshbooks", "freshbooks");
    }

    @Override
    Lines lines(Table table, FileStyle style) throws UnreadableFile {
        return InvoiceSums.ofLines(table, words.of("number"), cells -> part(cells, style));
    }

    private InvoiceSums.Part part(Cells cells, FileStyle style) throws Mistake {
        var status = get(cells, "status");
        var paid = cells.get("date paid");
        var paidOn = paid.isEmpty() || status.toLowerCase(java.util.Locale.ROOT).contains("partial")
                ? null
                : style.day(paid);
        return new InvoiceSums.Part(
                RowEntry.Who.named(cells.orNull("client name"), cells.orNull("email")),
                cells.id(words.of("number")),
                cells.get("item name", "item description"),
                InvoiceSums.line(cells.get("item name"), cells.get("item description")),
                style.day(get(cells, "issued")),
                paidOn,
                amount(cells, style.amounts()),
                TableWords.notAnInvoice(status));
    }

    private Sum amount(Cells cells, Amounts amounts) throws Mistake {
        var currency = get(cells, "currency");
        var whole = get(cells, "amount");
        if (!whole.isEmpty()) return amounts.read(whole, currency);
        var rate = amounts.read(cells.get("rate"), currency);
        return new Sum(rate.amount().multiply(amounts.measure(cells.get("quantity"))), rate.currency());
    }
}
