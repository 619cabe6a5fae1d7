package amity.attachment;

import amity.shell.Keyword;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What kinds of file are kept, told by how they begin and never by their name. */
public enum FileKind implements Keyword {
    PDF("application/pdf", 0, "%PDF-"),
    JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
    PNG("image/png", 0, "\u0089PNG\r\n\u001a\n"),
    GIF("image/gif", 0, "GIF8"),
    WEBP("image/webp", 8, "WEBP"),
    HEIC("image/heic", 4, "ftyphei"),
    HEIF("image/heif", 4, "ftypmif1");

    static final int START = 16;
    private final String mediaType;
    private final int at;
    private final byte[] mark;

    FileKind(String mediaType, int at, String mark) {
        this.mediaType = mediaType;
        this.at = at;
        this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> told(byte[] start) {
        return Arrays.stream(values()).filter(kind -> kind.begins(start)).findFirst();
    }

    private boolean begins(byte[] start) {
        return start.length >= at + mark.length && Arrays.equals(start, at, at + mark.length, mark, 0, mark.length);
    }
}
