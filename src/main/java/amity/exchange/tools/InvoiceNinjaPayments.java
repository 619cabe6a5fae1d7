package amity.exchange.tools;

import java.util.List;

/** Invoice Ninja's payments: client, invoice, amount and day, without an id of their own. */
final class InvoiceNinjaPayments implements Tool {
    private static final String[] CLIENT = {"client", "client name"};
    private static final String[] AMOUNT = {"amount", "payment amount"};
    private static final String[] DATE = {"date", "payment date"};
    private static final String[] NUMBER = {"invoice number", "invoice"};

    @Override
    public String producer() {
        return "invoiceninja";
    }

    @Override
    public boolean knows(Header header) {
        boolean few = header.names().size() <= 12;
        return few
                && header.has(CLIENT)
                && header.has(AMOUNT)
                && header.has(DATE)
                && header.has("invoice number")
                && !header.has("invoice date", "status", "email", "hours");
    }

    @Override
    public List<String> days(Header header) {
        return List.of(DATE);
    }

    @Override
    public List<String> amounts(Header header) {
        return List.of(AMOUNT);
    }

    @Override
    public Lines lines(Table table, Ways ways) {
        return cells -> Line.says(
                null,
                new Entry.Payment(
                        Clients.named(cells.orNull(CLIENT), null),
                        cells.orNull(NUMBER),
                        cells.get("transaction reference", "method", "private notes"),
                        ways.days().past(cells.get(DATE)),
                        null,
                        ways.amounts().read(cells.get(AMOUNT), cells.get("currency"))));
    }
}
