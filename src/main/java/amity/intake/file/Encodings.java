package amity.intake.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds out how a file's characters are written: by its mark, by its zeros, by whether it holds as UTF-8, else by guess. */
final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset JAPANESE = Charset.forName("windows-31j");
    private static final Charset MAC = Charset.forName("x-MacRoman");
    /** What Windows does write at the end of words, or within. */
    private static final String MARKS = "’‘“”–—…•™®©°€šž";

    private static final int CHUNK = 64 * 1024;
    /** In other encodings fewer than one in four bytes above ASCII would happen to form a letter of UTF-8. */
    private static final int OFTEN = 4;
    /** The last first byte of a Latin letter in UTF-8: in Windows' own writing it is a capital, which ends no word. */
    private static final int LATIN = 0xC5;

    private static final int BROKEN = 1;
    private static final int CARRIED_ON = 2;

    private Encodings() {}

    static TextFile of(Path file, byte[] beginning) throws IOException, UnreadableFile {
        if (starts(beginning, 0xEF, 0xBB, 0xBF)) {
            refuseZeros(file);
            return new TextFile(file, StandardCharsets.UTF_8, 3);
        }
        if (starts(beginning, 0xFF, 0xFE)) return new TextFile(file, StandardCharsets.UTF_16LE, 2);
        if (starts(beginning, 0xFE, 0xFF)) return new TextFile(file, StandardCharsets.UTF_16BE, 2);
        int even = zeros(beginning, 0);
        int odd = zeros(beginning, 1);
        int pairs = Math.max(1, beginning.length / 2);
        if (odd > pairs * 0.1 && even * 20 <= odd) return new TextFile(file, StandardCharsets.UTF_16LE, 0);
        if (even > pairs * 0.1 && odd * 20 <= even) return new TextFile(file, StandardCharsets.UTF_16BE, 0);
        refuseZeros(file);
        if (holds(file, StandardCharsets.UTF_8) || isMostly(file)) return new TextFile(file, StandardCharsets.UTF_8, 0);
        return new TextFile(file, guess(file, beginning), 0);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static void refuseZeros(Path file) throws IOException, UnreadableFile {
        var chunk = new byte[CHUNK];
        try (var in = Files.newInputStream(file)) {
            for (int n; (n = in.read(chunk)) > 0; ) {
                for (int i = 0; i < n; i++) {
                    if (chunk[i] == 0) throw new UnreadableFile("file.binary");
                }
            }
        }
    }

    /** A last character cut in half is no reason against: the file was cut, not written otherwise. */
    private static boolean holds(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(CHUNK);
        var chars = CharBuffer.allocate(CHUNK);
        try (var in = Files.newInputStream(file)) {
            for (int n; (n = in.read(bytes.array(), bytes.position(), bytes.remaining())) > 0; ) {
                bytes.limit(bytes.position() + n).position(0);
                if (decoder.decode(bytes, chars.clear(), false).isError()) return false;
                bytes.compact();
            }
        }
        return true;
    }

    /**
     * Whether it is UTF-8 but for a few bytes, as where a tool has cut a name in the middle of a letter: letters of several
     * bytes hardly ever come about by accident.
     */
    private static boolean isMostly(Path file) throws IOException {
        long letters = 0;
        long bad = 0;
        long cut = 0;
        int lead = 0;
        int open = 0;
        int before = 0;
        int fold = 0;
        var chunk = new byte[CHUNK];
        try (var in = Files.newInputStream(file)) {
            for (int n; (n = in.read(chunk)) > 0; ) {
                for (int i = 0; i < n; i++) {
                    int b = chunk[i] & 0xFF;
                    boolean follows = b >= 0x80 && b <= 0xBF;
                    if (open > 0 && follows && fold != BROKEN) {
                        letters += --open == 0 ? 1 : 0;
                        fold = 0;
                        continue;
                    }
                    int broken = open > 0 ? fold(fold, b) : 0;
                    if (broken > 0) {
                        fold = broken;
                        continue;
                    }
                    if (open > 0) {
                        bad++;
                        boolean ends = fold > 0 || b < 0x80 && !Character.isLetter(b);
                        cut += lead <= LATIN && isInWord((byte) before) && ends ? 1 : 0;
                    }
                    fold = 0;
                    open = following(b);
                    bad += b >= 0x80 && open == 0 ? 1 : 0;
                    before = open > 0 ? before : b;
                    lead = b;
                }
            }
        }
        return letters * OFTEN > bad || bad > 0 && cut == bad;
    }

    /** How far a folded line break has come: calendars break lines even within a letter and go on behind a blank. */
    private static int fold(int before, int b) {
        if (b == '\r' && before == 0) return BROKEN;
        if (b == '\n' && before <= BROKEN) return BROKEN;
        return (b == ' ' || b == '\t') && before == BROKEN ? CARRIED_ON : 0;
    }

    /** How many bytes follow the one that begins a letter in UTF-8. */
    static int following(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) return 1;
        if (lead >= 0xE0 && lead <= 0xEF) return 2;
        return lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
    }

    /** A short file says too little to the detector, but nobody who writes Latin letters writes kana by accident. */
    private static Charset guess(Path file, byte[] beginning) throws IOException {
        var detector = new UniversalDetector();
        var chunk = new byte[CHUNK];
        try (var in = Files.newInputStream(file)) {
            for (int n; (n = in.read(chunk)) > 0 && !detector.isDone(); ) {
                detector.handleData(chunk, 0, n);
            }
        }
        detector.dataEnd();
        var name = String.valueOf(detector.getDetectedCharset());
        boolean japanese = name.equals("SHIFT_JIS") || kana(new String(beginning, JAPANESE)) > 1;
        if (japanese && holds(file, JAPANESE)) return JAPANESE;
        return looksMac(beginning) ? MAC : WINDOWS;
    }

    /** An old spreadsheet on a Mac writes "Größe" so that Windows reads "Grš§e": its letters are signs there, in the middle of words. */
    private static boolean looksMac(byte[] beginning) {
        var mac = new String(beginning, MAC);
        var windows = new String(beginning, WINDOWS);
        int lean = 0;
        for (int i = 1; i < beginning.length; i++) {
            if (beginning[i] < 0 && isInWord(beginning[i - 1])) {
                lean += lean(mac.charAt(i), windows.charAt(i));
            }
        }
        return lean > 0;
    }

    private static int lean(char mac, char windows) {
        if (isSmall(windows)) return -1;
        return isSmall(mac) && MARKS.indexOf(windows) < 0 ? 1 : 0;
    }

    private static boolean isInWord(byte before) {
        return before < 0 || Character.isLetter(before);
    }

    private static boolean isSmall(char c) {
        return c >= 'ß' && c <= 'ÿ' && c != '÷';
    }

    private static long kana(String text) {
        return text.chars().filter(c -> c >= 'ぁ' && c <= 'ヺ').count();
    }
}
