package amity.intake.file;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Stripe's payments: one row a charge, with what of it was refunded. */
final class StripePayments implements Tool {
    private static final Set<String> CAME_IN =
            Set.of("", "paid", "succeeded", "refunded", "partially refunded", "partial refund", "disputed");
    private static final Pattern SECONDS = Pattern.compile("(\\d:\\d\\d):\\d\\d(?:\\.\\d+)?");
    private static final String[] CREATED = {"created utc", "created date utc", "created"};
    private static final String[] REFUNDED = {"amount refunded", "refunded amount"};
    private static final String[] REFUNDED_ON = {"refunded date utc", "refund date utc"};

    private static final String[] DISPUTED = {"disputed amount", "dispute amount"};
    private static final String[] DISPUTED_ON = {"dispute date utc", "disputed date utc"};
    /** States of a dispute in which the money is with her: she has won it, or it was only a question. */
    private static final Set<String> NOT_TAKEN =
            Set.of("won", "prevented", "warning needs response", "warning under review", "warning closed");

    @Override
    public String producer() {
        return "stripe";
    }

    @Override
    public boolean knows(Header header) {
        boolean own = header.has(REFUNDED)
                || header.has(
                        "seller message", "statement descriptor", "customer id", "card id", "payment source type");
        return header.hasAll("id", "amount", "currency") && header.has(CREATED) && own && !header.has("net");
    }

    @Override
    public List<String> days(Header header) {
        return List.of("created utc", "created date utc", "created");
    }

    @Override
    public List<String> amounts(Header header) {
        return List.of("amount", "amount refunded", "fee", "disputed amount");
    }

    @Override
    public Lines lines(Table table, FileStyle style) throws UnreadableFile {
        boolean[] any = {false, false};
        table.each(cells -> {
            boolean cameIn = cameIn(cells);
            any[0] |= cameIn;
            any[1] |= cameIn && StripePayer.of(cells) != null;
        });
        if (any[0] && !any[1]) {
            throw new UnreadableFile("file.nobody-named");
        }
        return cells -> line(cells, style);
    }

    private static boolean cameIn(Cells cells) {
        boolean captured = !cells.get("captured").equalsIgnoreCase("false");
        boolean real = !Header.plain(cells.get("mode")).equals("test");
        return captured && real && CAME_IN.contains(Header.plain(cells.get("status")));
    }

    private static RowContent line(Cells cells, FileStyle style) throws Mistake {
        String id = cells.id("id");
        String status = cells.get("status");
        if (!cameIn(cells)) {
            return RowContent.leftOut(id, "not-completed", status.isEmpty() ? "not captured" : status);
        }
        RowEntry.Who payer = StripePayer.of(cells);
        if (payer == null) {
            return RowContent.leftOut(id, "no-payer");
        }
        return RowContent.says(id, entries(cells, style, payer).toArray(RowEntry[]::new));
    }

    private static List<RowEntry> entries(Cells cells, FileStyle style, RowEntry.Who payer) throws Mistake {
        String created = cells.get(CREATED);
        FileStyle.When when = style.when(minutes(created), minutes(created), ZoneOffset.UTC);
        String currency = cells.get("currency");
        String number = cells.orNull("invoice number");
        String words = cells.get("description", "statement descriptor");
        List<RowEntry> entries = new ArrayList<>();
        entries.add(new RowEntry.Payment(
                payer, number, words, when.day(), when.at(), style.amounts().read(cells.get("amount"), currency)));
        String written = cells.get(REFUNDED);
        BigDecimal refunded =
                written.isEmpty() ? BigDecimal.ZERO : style.amounts().number(written);
        if (refunded.signum() > 0) {
            String day = cells.get(REFUNDED_ON);
            FileStyle.When back = day.isEmpty() ? when : style.when(minutes(day), minutes(day), ZoneOffset.UTC);
            Sum sum = new Sum(refunded.negate(), style.amounts().currency(currency));
            entries.add(new RowEntry.Payment(payer, number, words, back.day(), back.at(), sum));
        }
        BigDecimal taken = taken(cells, style);
        if (taken.signum() > 0) {
            String day = cells.get(DISPUTED_ON);
            FileStyle.When back = day.isEmpty() ? when : style.when(minutes(day), minutes(day), ZoneOffset.UTC);
            Sum sum = new Sum(taken.negate(), style.amounts().currency(currency));
            entries.add(new RowEntry.Payment(payer, number, words, back.day(), back.at(), sum));
        }
        return entries;
    }

    /** What a bank has taken back for a client who complained, and not given back. */
    private static BigDecimal taken(Cells cells, FileStyle style) throws Mistake {
        String written = cells.get(DISPUTED);
        boolean with = written.isEmpty() || NOT_TAKEN.contains(Header.plain(cells.get("dispute status")));
        return with ? BigDecimal.ZERO : style.amounts().number(written).abs();
    }

    /** Without the seconds, which the balance history leaves out of the same charge. */
    private static String minutes(String written) {
        return SECONDS.matcher(written).replaceFirst("$1");
    }
}
