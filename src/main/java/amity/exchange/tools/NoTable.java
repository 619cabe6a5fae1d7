package amity.exchange.tools;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts that are plainly no table. */
final class NoTable {
    private static final Pattern MARKUP = Pattern.compile("<[!?a-z]");

    private NoTable() {}

    /** A header of one column parts nothing, unless it says itself what stands below it. */
    static void refuse(Header header, Map<String, String> proposed) throws Unreadable {
        long named = header.names().stream().filter(name -> !name.isBlank()).count();
        if (named <= 1 && proposed.isEmpty()) {
            throw new Unreadable("file.no-table");
        }
    }

    static void refuse(String beginning) throws Unreadable {
        String start = beginning.stripLeading().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            throw new Unreadable("file.empty");
        }
        if (start.startsWith("{") || start.startsWith("[{") || start.startsWith("[\n") || start.startsWith("[[")) {
            throw new Unreadable("file.json");
        }
        if (MARKUP.matcher(start).lookingAt()) {
            throw new Unreadable("file.web-page");
        }
        if (start.startsWith("from ") && start.contains("\nreceived:")) {
            throw new Unreadable("file.mail");
        }
        long odd = start.chars()
                .limit(4096)
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != 0x0b && c != 0x0c)
                .count();
        if (odd * 20 > Math.min(start.length(), 4096)) {
            throw new Unreadable("file.binary");
        }
    }
}
