package amity.intake.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** The kinds of file that hold no text, known by their first bytes. */
final class NotText {
    private NotText() {}

    static void refuse(Path file, byte[] beginning) throws UnreadableFile {
        String start = new String(beginning, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            refuseArchive(file, start);
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw new UnreadableFile("file.excel");
        }
        if (start.stripLeading().startsWith("%PDF")) {
            throw new UnreadableFile("file.pdf");
        }
        if (start.startsWith("\u001f\u008b") || start.startsWith("Rar!") || start.startsWith("7z\u00bc\u00af")) {
            throw new UnreadableFile("file.archive");
        }
        if (start.startsWith("{\\rtf")) {
            throw new UnreadableFile("file.document");
        }
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
        if (locked) {
            throw new UnreadableFile("file.locked");
        }
        try (ZipFile archive = new ZipFile(file.toFile())) {
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
}
