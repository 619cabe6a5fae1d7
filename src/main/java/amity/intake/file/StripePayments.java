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
        String id = cells.id("id");
        String status = cells.get("status");
        if (!cameIn(cells)) return RowContent.leftOut(id, "not-completed", status.isEmpty() ? "not captured" : status);
        RowEntry.Who payer = StripePayer.of(cells);
        if (payer == null) return RowContent.leftOut(id, "no-payer");
        return RowContent.says(id, entries(cells, style, payer).toArray(RowEntry[]::new));
    }

    private List<RowEntry> entries(Cells cells, FileStyle style, RowEntry.Who payer) throws Mistake {
        String created = get(cells, "created");
        FileStyle.When when = style.when(minutes(created), minutes(created), ZoneOffset.UTC);
        String currency = cells.get("currency");
        String number = cells.orNull("invoice number");
        String said = get(cells, "text");
        List<RowEntry> entries = new ArrayList<>();
        entries.add(new RowEntry.Payment(
                payer, number, said, when.day(), when.at(), style.amounts().read(cells.get("amount"), currency)));
        String written = get(cells, "refunded");
        BigDecimal refunded =
                written.isEmpty() ? BigDecimal.ZERO : style.amounts().number(written);
        if (refunded.signum() > 0) {
            String day = get(cells, "refunded-on");
            FileStyle.When back = day.isEmpty() ? when : style.when(minutes(day), minutes(day), ZoneOffset.UTC);
            Sum sum = new Sum(refunded.negate(), style.amounts().currency(currency));
            entries.add(new RowEntry.Payment(payer, number, said, back.day(), back.at(), sum));
        }
        BigDecimal taken = taken(cells, style);
        if (taken.signum() > 0) {
            String day = get(cells, "disputed-on");
            FileStyle.When back = day.isEmpty() ? when : style.when(minutes(day), minutes(day), ZoneOffset.UTC);
            Sum sum = new Sum(taken.negate(), style.amounts().currency(currency));
            entries.add(new RowEntry.Payment(payer, number, said, back.day(), back.at(), sum));
        }
        return entries;
    }

    /** What a bank took back after a client's dispute and has not given back. */
    private BigDecimal taken(Cells cells, FileStyle style) throws Mistake {
        String written = get(cells, "disputed");
        boolean with = written.isEmpty() || is("not-taken", cells.get("dispute status"));
        return with ? BigDecimal.ZERO : style.amounts().number(written).abs();
    }

    /** Without the seconds, which the balance history leaves out of the same charge. */
    private static String minutes(String written) {
        return SECONDS.matcher(written).replaceFirst("$1");
    }
}
