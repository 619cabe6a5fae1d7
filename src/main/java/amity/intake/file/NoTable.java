package amity.intake.file;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts that are plainly no table. */
final class NoTable {
    private static final Pattern MARKUP = Pattern.compile("<[!?a-z]");

    /** How a mailbox parts its messages: "From tom@ferry.example Mon Nov 30 10:00:00 2026". */
    private static final Pattern MAILBOX = Pattern.compile("from (?:- |\\S+\\s).*\\d{4}\\s*\\R");

    private static final Pattern HEADING = Pattern.compile("[a-z][a-z0-9-]*:(?:\\s|\\R)");
    private static final Pattern HEADINGS = Pattern.compile(
            "^(?:from|to|subject|date|message-id|received|return-path|delivered-to|mime-version|content-type|reply-to|sender):",
            Pattern.MULTILINE);
    private static final int FEW_HEADINGS = 2;
    /** How a chat begins each message: "[12/03/2026, 10:11:12] Jane: " or "12/03/26, 10:11 - Jane: ". */
    private static final Pattern CHAT = Pattern.compile(
            "[\\p{Cf}]*\\[?\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? \\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[\\s\\p{Z}]?[ap]\\.?m\\.?)?(?:\\]| -) [^,;\\t\\n]*");

    private static final Pattern BANK = Pattern.compile("ofxheader:|!type:|!account|:20:|\\{1:f01");

    private NoTable() {}

    private static boolean isMail(String start) {
        if (MAILBOX.matcher(start).lookingAt()) {
            return true;
        }
        return HEADING.matcher(start).lookingAt()
                && HEADINGS.matcher(start).results().count() >= FEW_HEADINGS;
    }

    /** A header of one column parts nothing, unless it says itself what stands below it. */
    static void refuse(Header header, Map<String, String> proposed) throws UnreadableFile {
        long named = header.names().stream().filter(name -> !name.isBlank()).count();
        if (named <= 1 && proposed.isEmpty()) {
            throw new UnreadableFile("file.no-table");
        }
    }

    static void refuse(String beginning) throws UnreadableFile {
        String start = beginning.stripLeading().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            throw new UnreadableFile("file.empty");
        }
        if (start.startsWith("{") || start.startsWith("[{") || start.startsWith("[\n") || start.startsWith("[[")) {
            throw new UnreadableFile("file.json");
        }
        if (MARKUP.matcher(start).lookingAt()) {
            throw new UnreadableFile("file.web-page");
        }
        if (isMail(start)) {
            throw new UnreadableFile("file.mail");
        }
        if (CHAT.matcher(start).lookingAt()) {
            throw new UnreadableFile("file.chat");
        }
        if (BANK.matcher(start).lookingAt()) {
            throw new UnreadableFile("file.bank");
        }
        long odd = start.chars()
                .limit(4096)
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != 0x0b && c != 0x0c)
                .count();
        if (odd * 20 > Math.min(start.length(), 4096)) {
            throw new UnreadableFile("file.binary");
        }
    }
}
