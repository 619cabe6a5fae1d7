package amity.intake.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of each of very many invoices: its amount, added up exactly to the millionth, its state, and what its lines say.
 * Of the lines only what a further one adds is kept, and of so many invoices at most that the largest file fits into memory:
 * beyond them an invoice says its first line alone.
 */
final class InvoiceTotals {
    private static final int DECIMALS = 6;
    private static final int WRONG = 1 << 30;
    private static final int SAID = 1 << 29;
    private static final int LIVE = 1 << 28;
    private static final int COUNT = LIVE - 1;
    private static final String BETWEEN = "; ";
    private static final int LONGEST = 300;
    private static final int INVOICES = 100_000;
    private final KeyIndex places = new KeyIndex();
    private final Map<Integer, String> further = new HashMap<>();
    private long[] totals = new long[1 << 10];
    private int[] states = new int[1 << 10];
    private int[] firsts = new int[1 << 10];

    /** Under which everything about an invoice, or about all of one number, is asked and kept. */
    int place(String number) {
        int place = places.of(number);
        totals = KeyIndex.room(totals, place);
        states = KeyIndex.room(states, place);
        firsts = KeyIndex.room(firsts, place);
        return place;
    }

    void add(int place, BigDecimal amount) {
        try {
            totals[place] = Math.addExact(totals[place], millionths(amount));
        } catch (ArithmeticException tooLarge) {
            states[place] |= WRONG;
        }
    }

    /** The amount of the whole invoice; the same again changes nothing. */
    void set(int place, BigDecimal amount) {
        if (totals[place] == 0) {
            totals[place] = millionths(amount);
        }
    }

    void wrong(int place) {
        states[place] |= WRONG;
    }

    boolean isWrong(int place) {
        return (states[place] & WRONG) != 0;
    }

    /** A row of this number stands: it is neither void nor a draft. */
    void live(int place) {
        states[place] |= LIVE;
    }

    boolean isLive(int place) {
        return (states[place] & LIVE) != 0;
    }

    BigDecimal of(int place) {
        var total = BigDecimal.valueOf(totals[place], DECIMALS).stripTrailingZeros();
        return total.scale() < 0 ? total.setScale(0) : total;
    }

    /** Which row of the invoice this is, from 1. */
    int nextRow(int place) {
        return ++states[place] & COUNT;
    }

    /** True once: for the first row that is not left out, which stands for the invoice. */
    boolean saysIt(int place) {
        boolean first = (states[place] & SAID) == 0;
        states[place] |= SAID;
        return first;
    }

    /** What a line of the invoice says, once. */
    void line(int place, String line) {
        int said = line.hashCode();
        if (firsts[place] == 0) {
            firsts[place] = said == 0 ? 1 : said;
        } else if (firsts[place] != said && !line.isEmpty()) {
            var known = further.get(place);
            if (known == null) {
                if (further.size() < INVOICES) further.put(place, line);
            } else if (known.length() + line.length() < LONGEST && !isIn(known, line)) {
                further.put(place, known + BETWEEN + line);
            }
        }
    }

    /** All that the lines of an invoice say, given what its first line says. */
    String lines(int place, String first) {
        var more = further.get(place);
        if (more == null) return first;
        return first.isEmpty() ? more : first + BETWEEN + more;
    }

    private static boolean isIn(String known, String line) {
        return (BETWEEN + known + BETWEEN).contains(BETWEEN + line + BETWEEN);
    }

    private static long millionths(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }
}
