package amity.intake.file;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The amount of each of very many invoices, added up exactly to the millionth. */
final class InvoiceTotals {
    private static final int DECIMALS = 6;
    private static final int WRONG = 1 << 30;
    private static final int SAID = 1 << 29;
    private static final int LIVE = 1 << 28;
    private static final int COUNT = LIVE - 1;
    private final KeyIndex places = new KeyIndex();
    private long[] totals = new long[1 << 10];
    private int[] states = new int[1 << 10];

    /** The room may grow with a new number: the place is always asked for first. */
    private int place(String number) {
        int place = places.of(number);
        totals = KeyIndex.room(totals, place);
        states = KeyIndex.room(states, place);
        return place;
    }

    void add(String number, BigDecimal amount) {
        int place = place(number);
        try {
            totals[place] = Math.addExact(totals[place], millionths(amount));
        } catch (ArithmeticException tooLarge) {
            states[place] |= WRONG;
        }
    }

    /** The amount of the whole invoice; the same again changes nothing. */
    void set(String number, BigDecimal amount) {
        int place = place(number);
        if (totals[place] == 0) {
            totals[place] = millionths(amount);
        }
    }

    void wrong(String number) {
        int place = place(number);
        states[place] |= WRONG;
    }

    boolean isWrong(String number) {
        int place = place(number);
        return (states[place] & WRONG) != 0;
    }

    /** A row of this number stands: it is neither void nor a draft. */
    void live(String number) {
        int place = place(number);
        states[place] |= LIVE;
    }

    boolean isLive(String number) {
        int place = place(number);
        return (states[place] & LIVE) != 0;
    }

    BigDecimal of(String number) {
        int place = place(number);
        BigDecimal total = BigDecimal.valueOf(totals[place], DECIMALS).stripTrailingZeros();
        return total.scale() < 0 ? total.setScale(0) : total;
    }

    /** Which row of the invoice this is, from 1. */
    int nextRow(String number) {
        int place = place(number);
        return ++states[place] & COUNT;
    }

    /** Whether this is the row that says the invoice: the first that is not left out. */
    boolean saysIt(String number) {
        int place = place(number);
        boolean first = (states[place] & SAID) == 0;
        states[place] |= SAID;
        return first;
    }

    private static long millionths(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }
}
