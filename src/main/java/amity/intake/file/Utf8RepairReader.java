package amity.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads UTF-8 in which a few bytes are written otherwise: those of Windows are read as Windows writes them, and a letter that
 * was cut in half is marked, so that one bad byte spoils nothing but itself.
 */
final class Utf8RepairReader extends Reader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char DAMAGED = '\ufffd';
    private static final int ROOM = 64 * 1024;
    /** No letter is longer, with a broken line between any two of its bytes. */
    private static final int LOOKED_AHEAD = 16;
    /** The first character behind the accented Latin letters. */
    private static final char LATIN = '\u0250';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(ROOM).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(ROOM).limit(0);
    private boolean ended;
    private char last = '\n';

    Utf8RepairReader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        if (length == 0) return 0;
        if (!chars.hasRemaining() && !fill()) return -1;
        int count = Math.min(length, chars.remaining());
        chars.get(to, from, count);
        return count;
    }

    private boolean fill() throws IOException {
        chars.clear();
        while (chars.position() == 0 && !(ended && !bytes.hasRemaining())) {
            more();
            var result = decoder.decode(bytes, chars, ended);
            if (chars.position() > 0) {
                last = chars.get(chars.position() - 1);
            }
            if (result.isMalformed() && chars.remaining() > 1) {
                if (bytes.remaining() < LOOKED_AHEAD) {
                    more();
                }
                var whole = folded();
                chars.put(whole == null ? String.valueOf(mended(result.length())) : whole);
                last = chars.get(chars.position() - 1);
            }
        }
        chars.flip();
        return chars.hasRemaining();
    }

    private void more() throws IOException {
        if (ended) return;
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    /** A letter in the middle of which a calendar or an address book has broken its line; nothing where it is none. */
    private @Nullable String folded() {
        int at = bytes.position();
        int lead = bytes.get(at) & 0xFF;
        var letter = new byte[1 + Encodings.following(lead)];
        letter[0] = (byte) lead;
        int next = at + 1;
        for (int i = 1; i < letter.length; i++) {
            next += fold(next);
            if (next >= bytes.limit() || (bytes.get(next) & 0xC0) != 0x80) return null;
            letter[i] = bytes.get(next++);
        }
        if (next == at + letter.length) return null;
        bytes.position(next);
        return new String(letter, StandardCharsets.UTF_8);
    }

    /** How many bytes break a line here and carry it on in the next. */
    private int fold(int at) {
        int end = at < bytes.limit() && bytes.get(at) == '\r' ? at + 1 : at;
        boolean folds = end + 1 < bytes.limit()
                && bytes.get(end) == '\n'
                && (bytes.get(end + 1) == ' ' || bytes.get(end + 1) == '\t');
        return folds ? end + 2 - at : 0;
    }

    private char mended(int length) {
        int at = bytes.position();
        int bad = bytes.get(at) & 0xFF;
        char after = at + 1 < bytes.limit() ? (char) (bytes.get(at + 1) & 0xFF) : '\n';
        char windows = WINDOWS.decode(ByteBuffer.wrap(new byte[] {(byte) bad})).get(0);
        if (isOfWindows(bad, after) && windows != DAMAGED && !Character.isISOControl(windows)) {
            bytes.position(at + 1);
            return windows;
        }
        bytes.position(at + length);
        return DAMAGED;
    }

    /** A byte that begins a letter in UTF-8 was cut, unless it stands in a word as a letter of Windows does: "André", "École". */
    private boolean isOfWindows(int bad, char after) {
        if (bad < 0xC2 || bad > 0xF4) return true;
        if (bad >= 0xE0 && after >= 0x80 && after <= 0xBF) return false;
        boolean small = bad >= 0xDF;
        return small ? isLatin(last) : isLatin(after);
    }

    private static boolean isLatin(char c) {
        return c < LATIN && Character.isLetter(c);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
