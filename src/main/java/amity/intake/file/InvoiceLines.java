package amity.intake.file;

import java.util.HashMap;
import java.util.Map;

/**
 * What the lines of each of very many invoices say. Only what a further line adds is kept, and of so many invoices at most
 * that the largest file fits into memory: beyond them an invoice says its first line alone.
 */
final class InvoiceLines {
    static final String BETWEEN = "; ";
    private static final int LONGEST = 300;
    private static final int INVOICES = 100_000;
    private final KeyIndex places = new KeyIndex();
    private final Map<Integer, String> further = new HashMap<>();
    private int[] firsts = new int[1 << 10];

    void add(String invoice, String line) {
        int place = places.of(invoice);
        firsts = KeyIndex.room(firsts, place);
        int said = line.hashCode();
        if (firsts[place] == 0) {
            firsts[place] = said == 0 ? 1 : said;
        } else if (firsts[place] != said && !line.isEmpty()) {
            String known = further.get(place);
            if (known == null) {
                if (further.size() < INVOICES) further.put(place, line);
            } else if (known.length() + line.length() < LONGEST && !isIn(known, line)) {
                further.put(place, known + BETWEEN + line);
            }
        }
    }

    /** All that an invoice says, from what its first line does. */
    String of(String invoice, String first) {
        String more = further.get(places.of(invoice));
        if (more == null) return first;
        return first.isEmpty() ? more : first + BETWEEN + more;
    }

    private static boolean isIn(String known, String line) {
        return (BETWEEN + known + BETWEEN).contains(BETWEEN + line + BETWEEN);
    }
}
