package amity.gift.web;

import amity.money.Moneys;
import amity.shell.Days;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The gift register of one year, as its owner and whoever does her taxes read it. */
public record RegisterPage(
        String title, String sums, String year, List<Year> years, List<Row> rows, List<String> sources) {
    public record Year(String from, String label, boolean shown) {}

    /** A day or an amount as a reader is shown it, and as the exported file carries it. */
    public record Figure(String shown, String plain) {
        static Figure of(LocalDate day) {
            return new Figure(Days.dated(day), day.toString());
        }

        /** @param otherwise what is said where there is none */
        static Figure of(@Nullable Money amount, String otherwise) {
            return amount == null
                    ? new Figure(otherwise, otherwise)
                    : new Figure(Moneys.shown(amount), Moneys.plain(amount));
        }
    }

    public record Row(
            Figure date,
            String name,
            @Nullable String client,
            String item,
            Figure value,
            String kind,
            String stage,
            Figure deductible,
            String reason,
            String reaction,
            @Nullable Said said) {}

    /** What can be said of a gift that was noted by hand. */
    public record Said(String id, String price, List<Kind> kinds) {}

    public record Kind(String word, String label, boolean chosen) {}
}
