package amity.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class InvoiceTotalsTests {
    private static final int MANY = 20_000;
    private final InvoiceTotals totals = new InvoiceTotals();

    @Test
    void keeps_the_sum_of_each_of_many_invoices() {
        for (int line = 0; line < 3; line++) {
            for (int invoice = 0; invoice < MANY; invoice++) {
                totals.add(totals.place("n" + invoice), new BigDecimal(invoice).movePointLeft(2));
            }
        }
        for (int invoice = 0; invoice < MANY; invoice++) {
            assertThat(totals.of(totals.place("n" + invoice)))
                    .isEqualByComparingTo(new BigDecimal(3L * invoice).movePointLeft(2));
        }
    }

    @Test
    void remembers_which_of_many_are_wrong_and_which_are_said() {
        for (int invoice = 0; invoice < MANY; invoice++) {
            if (invoice % 2 == 0) {
                totals.wrong(totals.place("n" + invoice));
            } else {
                assertThat(totals.nextRow(totals.place("n" + invoice))).isEqualTo(1);
            }
        }
        for (int invoice = 0; invoice < MANY; invoice++) {
            assertThat(totals.isWrong(totals.place("n" + invoice))).isEqualTo(invoice % 2 == 0);
            assertThat(totals.saysIt(totals.place("n" + invoice))).isTrue();
            assertThat(totals.saysIt(totals.place("n" + invoice))).isFalse();
        }
    }

    @Test
    void a_sum_too_large_to_keep_makes_the_invoice_wrong() {
        for (int i = 0; i < 20; i++) {
            totals.add(totals.place("n"), new BigDecimal("999999999999"));
        }
        assertThat(totals.isWrong(totals.place("n"))).isTrue();
    }
}
