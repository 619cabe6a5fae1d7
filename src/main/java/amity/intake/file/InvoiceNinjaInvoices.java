package amity.intake.file;

/** Invoice Ninja's invoices: one row a line, each repeating the amount of the invoice. */
final class InvoiceNinjaInvoices extends Tool {
    InvoiceNinjaInvoices() {
        super("invoiceninja", "invoiceninja-invoices");
    }

    @Override
    Lines lines(Table table, FileStyle style) throws UnreadableFile {
        return InvoiceSums.ofTotals(table, words.of("number"), cells -> part(cells, style));
    }

    private InvoiceSums.Part part(Cells cells, FileStyle style) throws Mistake {
        return new InvoiceSums.Part(
                RowEntry.Who.named(orNull(cells, "client"), orNull(cells, "email")),
                cells.id(words.of("number")),
                get(cells, "text"),
                line(cells),
                style.day(get(cells, "date")),
                null,
                style.amounts().read(get(cells, "amount"), get(cells, "currency")),
                TableWords.has("yes", get(cells, "deleted"))
                        ? Explanation.of("left-out.void")
                        : TableWords.notAnInvoice(get(cells, "status")));
    }

    private String line(Cells cells) {
        var billed = InvoiceSums.line(cells.get("item product"), cells.get("item notes"));
        return billed.isEmpty() ? get(cells, "notes") : billed;
    }
}
