package amity.intake.file;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Stripe's payments: one row a charge, with what of it was refunded. */
final class StripePayments extends Tool {
    private static final Pattern SECONDS = Pattern.compile("(\\d:\\d\\d):\\d\\d(?:\\.\\d+)?");

    StripePayments() {
        super("stripe", "stripe-payments");
    }

    @Override
    Lines lines(Table table, FileStyle style) throws UnreadableFile {
        boolean[] any = {false, false};
        table.each(cells -> {
            boolean cameIn = cameIn(cells);
            any[0] |= cameIn;
            any[1] |= cameIn && StripePayer.of(cells) != null;
        });
        if (any[0] && !any[1]) throw new UnreadableFile("file.nobody-named");
        return cells -> line(cells, style);
    }

    private boolean cameIn(Cells cells) {
        boolean captured = !cells.get("captured").equalsIgnoreCase("false");
        boolean real = !Header.plain(cells.get("mode")).equals("test");
        return captured && real && is("came-in", cells.get("status"));
    }

    private RowContent line(Cells cells, FileStyle style) throws Mistake {
        var id = cells.id("id");
        var status = cells.get("status");
        if (!cameIn(cells)) return RowContent.leftOut(id, "not-completed", status.isEmpty() ? "not captured" : status);
        var payer = StripePayer.of(cells);
        if (payer == null) return RowContent.leftOut(id, "no-payer");
        return RowContent.says(id, entries(cells, style, payer).toArray(RowEntry[]::new));
    }

    private List<RowEntry> entries(Cells cells, FileStyle style, RowEntry.Who payer) throws Mistake {
        var created = get(cells, "created");
        var when = style.when(minutes(created), minutes(created), ZoneOffset.UTC);
        var currency = cells.get("currency");
        var number = cells.orNull("invoice number");
        var said = get(cells, "text");
        var entries = new ArrayList<RowEntry>();
        entries.add(new RowEntry.Payment(
                payer, number, said, when.day(), when.at(), style.amounts().read(cells.get("amount"), currency)));
        var written = get(cells, "refunded");
        var refunded = written.isEmpty() ? BigDecimal.ZERO : style.amounts().number(written);
        if (refunded.signum() > 0) {
            var day = get(cells, "refunded-on");
            var back = day.isEmpty() ? when : style.when(minutes(day), minutes(day), ZoneOffset.UTC);
            var sum = new Sum(refunded.negate(), style.amounts().currency(currency));
            entries.add(new RowEntry.Payment(payer, number, said, back.day(), back.at(), sum));
        }
        var taken = taken(cells, style);
        if (taken.signum() > 0) {
            var day = get(cells, "disputed-on");
            var back = day.isEmpty() ? when : style.when(minutes(day), minutes(day), ZoneOffset.UTC);
            var sum = new Sum(taken.negate(), style.amounts().currency(currency));
            entries.add(new RowEntry.Payment(payer, number, said, back.day(), back.at(), sum));
        }
        return entries;
    }

    /** What a bank took back after a client's dispute and has not given back. */
    private BigDecimal taken(Cells cells, FileStyle style) throws Mistake {
        var written = get(cells, "disputed");
        boolean with = written.isEmpty() || is("not-taken", cells.get("dispute status"));
        return with ? BigDecimal.ZERO : style.amounts().number(written).abs();
    }

    /** Without the seconds, which the balance history leaves out of the same charge. */
    private static String minutes(String written) {
        return SECONDS.matcher(written).replaceFirst("$1");
    }
}
