package amity.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file as text, its encoding found out from its bytes. */
record TextFile(Path file, Charset charset, int mark) {
    static final long LIMIT = 200L * 1024 * 1024;
    private static final int BEGINNING = 64 * 1024;

    static TextFile of(Path file) throws UnreadableFile {
        try {
            long size = Files.size(file);
            if (size == 0) throw new UnreadableFile("file.empty");
            if (size > LIMIT) throw new UnreadableFile("file.too-large", "200");
            byte[] beginning;
            try (var in = Files.newInputStream(file)) {
                beginning = in.readNBytes(BEGINNING);
            }
            UnsupportedFiles.refuse(file, beginning);
            return Encodings.of(file, beginning);
        } catch (IOException gone) {
            throw new UnreadableFile("file.not-readable", String.valueOf(file.getFileName()));
        }
    }

    /** From the first character after the byte order mark; what cannot be decoded becomes the replacement character. */
    Reader open() throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(mark);
        if (charset.equals(StandardCharsets.UTF_8)) return new BufferedReader(new Utf8RepairReader(in));
        return new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    String beginning() throws IOException {
        var chars = new char[BEGINNING];
        try (var in = open()) {
            int read = 0;
            for (int n; read < chars.length && (n = in.read(chars, read, chars.length - read)) > 0; ) {
                read += n;
            }
            return new String(chars, 0, read);
        }
    }

    boolean ends(String end) throws IOException {
        var wanted = end.getBytes(charset);
        try (var in = Files.newByteChannel(file)) {
            var last = ByteBuffer.allocate(wanted.length);
            in.position(Math.max(0, in.size() - wanted.length)).read(last);
            return Arrays.equals(last.array(), wanted);
        }
    }
}
