package amity.intake.file;

import java.math.BigDecimal;

/** PayPal's activity and its personal statement, in English, German, Spanish, Portuguese, French, Italian and Dutch. */
final class PayPal extends Tool {
    PayPal() {
        super("paypal", "paypal");
    }

    @Override
    Lines lines(Table table, FileStyle style) {
        return cells -> line(cells, style);
    }

    private RowContent line(Cells cells, FileStyle style) throws Mistake {
        var id = cells.id(words.of("id"));
        var type = get(cells, "type");
        var written = get(cells, "gross");
        var status = get(cells, "status");
        if (!is("done", status)) return RowContent.leftOut(id, "not-completed", status);
        if (written.isEmpty() || is("memo", get(cells, "impact")) || says("no-payment", type) || is("order", type)) {
            return RowContent.leftOut(id, "not-a-payment", type);
        }
        var gross = style.amounts().number(written);
        boolean taken = says("taken-back", type);
        boolean back = taken || says("given-back", type);
        if (gross.signum() == 0 || (gross.signum() < 0 ? !back : back && !taken)) {
            return RowContent.leftOut(id, gross.signum() > 0 ? "came-back" : "paid-out");
        }
        var name = orNull(cells, "name");
        if (name != null && is("own-money", name)) return RowContent.leftOut(id, "own-money", name);
        var email = gross.signum() < 0 ? orNull(cells, "to") : orNull(cells, "from");
        boolean named = name != null || (email != null && !cells.header().hasAny(words.of("name")));
        return named
                ? RowContent.says(id, payment(cells, style, new RowEntry.Who(name, email), gross))
                : RowContent.leftOut(id, "no-payer");
    }

    private RowEntry payment(Cells cells, FileStyle style, RowEntry.Who payer, BigDecimal gross) throws Mistake {
        var zone = TimeFormat.zone(get(cells, "zone"));
        var when = style.when(get(cells, "date"), get(cells, "time"), zone);
        var amount = new Sum(gross, style.amounts().currency(get(cells, "currency")));
        var said = get(cells, "words");
        return new RowEntry.Payment(
                payer,
                orNull(cells, "number"),
                said.isEmpty() ? get(cells, "type") : said,
                when.day(),
                when.at(),
                amount);
    }

    private boolean says(String list, String type) {
        return words.hasAny(list, Header.plain(type));
    }
}
