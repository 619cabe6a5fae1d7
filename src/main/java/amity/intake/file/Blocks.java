package amity.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cuts a text into its BEGIN…END blocks one at a time, so that a calendar of any size is read in little memory. */
final class Blocks {
    private static final int LONGEST = 8 * 1024 * 1024;

    /**
     * One block with its BEGIN and END lines.
     *
     * @param cut whether the file ends before it does
     */
    record Block(long line, String name, String text, boolean cut) {}

    private final Set<String> names;
    private final Consumer<Block> taker;
    private final StringBuilder text = new StringBuilder();
    private @Nullable String open;
    private long begun;
    private int inner;
    private boolean agent;

    private Blocks(Set<String> names, Consumer<Block> taker) {
        this.names = names;
        this.taker = taker;
    }

    static void each(TextFile text, Set<String> names, Consumer<Block> taker) throws UnreadableFile {
        var blocks = new Blocks(names, taker);
        try (var in = new BufferedReader(text.open())) {
            long number = 0;
            for (String line; (line = line(in)) != null; ) {
                blocks.see(line, ++number);
            }
            blocks.end(true);
        } catch (IOException gone) {
            throw new UnreadableFile(
                    "file.not-readable", String.valueOf(text.file().getFileName()));
        }
    }

    /** The next line, of which no more than can be needed is kept. */
    private static @Nullable String line(BufferedReader in) throws IOException {
        var line = new StringBuilder();
        int c = in.read();
        if (c < 0) return null;
        for (; c >= 0 && c != '\n' && c != '\r'; c = in.read()) {
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
        }
        if (c == '\r') {
            in.mark(1);
            if (in.read() != '\n') {
                in.reset();
            }
        }
        return line.toString();
    }

    private void see(String line, long number) {
        var plain = line.strip().toUpperCase(Locale.ROOT);
        boolean folded = line.startsWith(" ") || line.startsWith("\t");
        var begins = !folded && plain.startsWith("BEGIN:") ? plain.substring(6).strip() : "";
        if (open != null && agent && begins.equals(open)) {
            inner++;
        } else if (names.contains(begins)) {
            end(false);
            open = begins;
            begun = number;
        }
        if (open != null && text.length() < LONGEST) {
            text.append(line).append("\r\n");
        }
        if (open != null
                && !folded
                && plain.startsWith("END:")
                && plain.substring(4).strip().equals(open)
                && inner-- == 0) {
            end(false);
        }
        agent = plain.startsWith("AGENT");
    }

    private void end(boolean cut) {
        var name = open;
        if (name != null) {
            var whole = text.toString();
            boolean closed = whole.stripTrailing().toUpperCase(Locale.ROOT).endsWith("END:" + name);
            taker.accept(new Block(begun, name, closed ? whole : whole + "END:" + name + "\r\n", cut));
        }
        open = null;
        inner = 0;
        text.setLength(0);
    }
}
