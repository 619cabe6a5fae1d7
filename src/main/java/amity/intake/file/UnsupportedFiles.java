package amity.intake.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Files that hold nothing Amity reads, each refused with the sentence that says what it is and what to bring instead. */
final class UnsupportedFiles {
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

    private UnsupportedFiles() {}

    static void refuse(Path file, byte[] beginning) throws UnreadableFile {
        var start = new String(beginning, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            refuseArchive(file, start);
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) throw new UnreadableFile("file.excel");
        if (start.stripLeading().startsWith("%PDF")) throw new UnreadableFile("file.pdf");
        if (start.startsWith("\u001f\u008b") || start.startsWith("Rar!") || start.startsWith("7z\u00bc\u00af")) {
            throw new UnreadableFile("file.archive");
        }
        if (start.startsWith("{\\rtf")) throw new UnreadableFile("file.document");
        if (start.startsWith("-----BEGIN PGP")
                || start.startsWith("age-encryption.org")
                || start.startsWith("Salted__")) {
            throw new UnreadableFile("file.locked");
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00ff\u00d8\u00ff") || start.startsWith("GIF8")) {
            throw new UnreadableFile("file.picture");
        }
    }

    private static void refuseArchive(Path file, String start) throws UnreadableFile {
        boolean locked = start.length() > 6 && (start.charAt(6) & 1) == 1;
        if (locked) throw new UnreadableFile("file.locked");
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.getEntry("word/document.xml") != null || start.contains("opendocument.text")) {
                throw new UnreadableFile("file.document");
            }
            boolean sheet = archive.getEntry("xl/workbook.xml") != null || archive.getEntry("xl/workbook.bin") != null;
            throw new UnreadableFile(
                    sheet || start.contains("opendocument.spreadsheet") ? "file.excel" : "file.archive");
        } catch (IOException damaged) {
            boolean sheet = start.contains("xl/") || start.contains("[Content_Types].xml");
            throw new UnreadableFile(sheet ? "file.excel" : "file.archive");
        }
    }

    private static boolean isMail(String start) {
        if (MAILBOX.matcher(start).lookingAt()) return true;
        return HEADING.matcher(start).lookingAt()
                && HEADINGS.matcher(start).results().count() >= FEW_HEADINGS;
    }

    /** Refuses a header of one column, unless its name tells what stands below it. */
    static void refuseUnparted(Header header, Map<String, String> proposed) throws UnreadableFile {
        long named = header.names().stream().filter(name -> !name.isBlank()).count();
        if (named <= 1 && proposed.isEmpty()) throw new UnreadableFile("file.no-table");
    }

    static void refuse(String beginning) throws UnreadableFile {
        var start = beginning.stripLeading().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) throw new UnreadableFile("file.empty");
        if (start.startsWith("{") || start.startsWith("[{") || start.startsWith("[\n") || start.startsWith("[[")) {
            throw new UnreadableFile("file.json");
        }
        if (MARKUP.matcher(start).lookingAt()) throw new UnreadableFile("file.web-page");
        if (isMail(start)) throw new UnreadableFile("file.mail");
        if (CHAT.matcher(start).lookingAt()) throw new UnreadableFile("file.chat");
        if (BANK.matcher(start).lookingAt()) throw new UnreadableFile("file.bank");
        long odd = start.chars()
                .limit(4096)
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != 0x0b && c != 0x0c)
                .count();
        if (odd * 20 > Math.min(start.length(), 4096)) throw new UnreadableFile("file.binary");
    }

    /** Tables that are well known and hold nothing Amity keeps are refused in one sentence rather than mapped by mistake. */
    static boolean isKnown(Header header) {
        return sentence(header) != null;
    }

    static void refuse(Header header) throws UnreadableFile {
        var sentence = sentence(header);
        if (sentence != null) throw new UnreadableFile(sentence);
    }

    private static @Nullable String sentence(Header header) {
        if (header.has("quote number") && (header.has("quote date") || header.has("amount"))) {
            return "file.quotes-not-money";
        }
        if (header.hasAll("frequency", "remaining cycles")) return "file.recurring-not-sent";
        if (header.hasAll("user", "product", "cost")) return "file.products";
        boolean projects = (header.has("budget by") || header.has("billability")) && header.has("project");
        if (projects || header.hasAll("name", "color", "client id", "organization id")) return "file.projects";
        boolean expenses = header.hasAll("client", "project", "notes", "amount", "date")
                && header.names().size() == 5;
        if (expenses || header.has("expense category")) return "file.expenses";
        return header.hasAll("name", "vat number", "paid to date") && header.has("vendor") ? "file.vendors" : null;
    }
}
