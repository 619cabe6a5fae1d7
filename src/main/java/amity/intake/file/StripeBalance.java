package amity.intake.file;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Stripe's balance history: charges and refunds among fees and payouts. */
final class StripeBalance extends Tool {
    StripeBalance() {
        super("stripe", "stripe-balance");
    }

    @Override
    Lines lines(Table table, FileStyle style) throws UnreadableFile {
        boolean[] any = {false, false};
        table.each(cells -> {
            any[0] |= isPayment(kind(cells));
            any[1] |= StripePayer.of(cells) != null;
        });
        if (any[0] && !any[1]) throw new UnreadableFile("file.nobody-named");
        return cells -> line(cells, style);
    }

    private String kind(Cells cells) {
        var kind = Header.plain(get(cells, "kind"));
        boolean chargeback = Header.plain(cells.get("description")).contains("chargeback");
        return kind.equals("adjustment") && chargeback ? "chargeback" : kind;
    }

    private boolean isPayment(String kind) {
        return words.has("in", kind) || words.has("back", kind);
    }

    private RowContent line(Cells cells, FileStyle style) throws Mistake {
        var id = id(cells);
        var kind = kind(cells);
        if (!isPayment(kind)) return RowContent.leftOut(id, "not-a-payment", get(cells, "kind"));
        var payer = StripePayer.of(cells);
        if (payer == null) return RowContent.leftOut(id, "no-payer");
        var created = get(cells, "created");
        var when = style.when(created, created, ZoneOffset.UTC);
        var amount = new Sum(
                signed(kind, style.amounts().number(get(cells, "amount"))),
                style.amounts().currency(cells.get("currency")));
        var said = cells.get("description");
        return RowContent.says(
                id, new RowEntry.Payment(payer, cells.orNull("invoice number"), said, when.day(), when.at(), amount));
    }

    /** What goes back is negative whichever sign is written; chargebacks and money in keep theirs, as both may be reversed. */
    private BigDecimal signed(String kind, BigDecimal written) {
        return kind.equals("chargeback") || words.has("in", kind)
                ? written
                : written.abs().negate();
    }

    /** A charge is known by its own id, by which the payments export knows it too; anything else by its place in the balance. */
    private @Nullable String id(Cells cells) {
        var source = get(cells, "charge");
        return source.startsWith("ch_") || source.startsWith("py_") ? source : cells.id(words.of("id"));
    }
}
