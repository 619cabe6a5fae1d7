package amity.intake.file;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stripe's balance history: charges and refunds among fees and payouts. */
final class StripeBalance implements Tool {
    private static final Set<String> IN =
            Set.of("charge", "payment", "refund failure", "payment failure refund", "dispute reversal");
    private static final Set<String> BACK =
            Set.of("refund", "payment refund", "dispute", "chargeback", "payment reversal", "partial capture reversal");
    private static final String[] ID = {"id", "balance transaction id"};
    private static final String[] CREATED = {"created utc", "created"};
    private static final String[] AMOUNT = {"amount", "gross"};

    @Override
    public String producer() {
        return "stripe";
    }

    @Override
    public boolean knows(Header header) {
        boolean type = header.has("type", "reporting category");
        return header.has(ID)
                && header.has(CREATED)
                && header.has(AMOUNT)
                && header.hasAll("fee", "net", "currency")
                && type;
    }

    @Override
    public List<String> days(Header header) {
        return List.of(CREATED);
    }

    @Override
    public List<String> amounts(Header header) {
        return List.of("amount", "gross", "fee", "net");
    }

    @Override
    public Lines lines(Table table, FileStyle style) throws UnreadableFile {
        boolean[] any = {false, false};
        table.each(cells -> {
            any[0] |= isPayment(kind(cells));
            any[1] |= StripePayer.of(cells) != null;
        });
        if (any[0] && !any[1]) {
            throw new UnreadableFile("file.nobody-named");
        }
        return cells -> line(cells, style);
    }

    private static String kind(Cells cells) {
        String kind = Header.plain(cells.get("reporting category", "type"));
        boolean chargeback = Header.plain(cells.get("description")).contains("chargeback");
        return kind.equals("adjustment") && chargeback ? "chargeback" : kind;
    }

    private static boolean isPayment(String kind) {
        return IN.contains(kind) || BACK.contains(kind);
    }

    private static RowContent line(Cells cells, FileStyle style) throws Mistake {
        String id = id(cells);
        String kind = kind(cells);
        if (!isPayment(kind)) {
            return RowContent.leftOut(id, "not-a-payment", cells.get("reporting category", "type"));
        }
        RowEntry.Who payer = StripePayer.of(cells);
        if (payer == null) {
            return RowContent.leftOut(id, "no-payer");
        }
        String created = cells.get(CREATED);
        FileStyle.When when = style.when(created, created, ZoneOffset.UTC);
        Sum amount = new Sum(
                signed(kind, style.amounts().number(cells.get(AMOUNT))),
                style.amounts().currency(cells.get("currency")));
        String words = cells.get("description");
        return RowContent.says(
                id, new RowEntry.Payment(payer, cells.orNull("invoice number"), words, when.day(), when.at(), amount));
    }

    /** What goes back does so whichever sign it is written with; a chargeback may come again, and a payment bounce. */
    private static BigDecimal signed(String kind, BigDecimal written) {
        return kind.equals("chargeback") || IN.contains(kind)
                ? written
                : written.abs().negate();
    }

    /** A charge is known by its own id, by which the payments export knows it too; anything else by its place in the balance. */
    private static @Nullable String id(Cells cells) {
        String source = cells.get("source", "source id", "charge id", "payment intent id");
        return source.startsWith("ch_") || source.startsWith("py_") ? source : cells.id(ID);
    }
}
