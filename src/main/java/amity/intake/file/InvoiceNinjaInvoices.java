package amity.intake.file;

import java.util.List;

/** Invoice Ninja's invoices: one row a line, each repeating the amount of the invoice. */
final class InvoiceNinjaInvoices implements Tool {
    private static final String[] NUMBER = {"invoice number", "invoice invoice number", "invoice invoice", "number"};
    private static final String[] CLIENT = {"client", "client name"};
    private static final String[] DATE = {"invoice date", "invoice invoice date", "date"};
    private static final String[] AMOUNT = {"amount", "invoice amount"};

    @Override
    public String producer() {
        return "invoiceninja";
    }

    @Override
    public boolean knows(Header header) {
        boolean own =
                header.has("po number", "partial deposit", "item product", "invoice balance", "invoice invoice number");
        return header.has(CLIENT)
                && header.has("invoice number", "invoice invoice number")
                && header.has("invoice date", "invoice invoice date")
                && header.has(AMOUNT)
                && own
                && !header.has("frequency", "remaining cycles", "contactname");
    }

    @Override
    public List<String> days(Header header) {
        return List.of("invoice date", "invoice invoice date", "due date", "invoice due date", "partial due date");
    }

    @Override
    public List<String> amounts(Header header) {
        return List.of("amount", "invoice amount", "paid", "item cost");
    }

    @Override
    public Lines lines(Table table, FileStyle style) throws UnreadableFile {
        return InvoiceSums.ofTotals(table, NUMBER, cells -> part(cells, style));
    }

    private static InvoiceSums.Part part(Cells cells, FileStyle style) throws Mistake {
        return new InvoiceSums.Part(
                RowNames.named(cells.orNull(CLIENT), cells.orNull("email", "client email", "contact email")),
                cells.id(NUMBER),
                cells.get("public notes", "invoice public notes", "item product", "item notes"),
                line(cells),
                style.day(cells.get(DATE)),
                null,
                style.amounts().read(cells.get(AMOUNT), cells.get("currency", "client currency")),
                InvoiceStatus.deleted(cells, "invoice is deleted", "is deleted")
                        ? Explanation.of("left-out.void")
                        : InvoiceStatus.notAnInvoice(cells.get("status", "invoice status")));
    }

    private static String line(Cells cells) {
        String billed = InvoiceSums.line(cells.get("item product"), cells.get("item notes"));
        return billed.isEmpty() ? cells.get("public notes", "invoice public notes") : billed;
    }
}
