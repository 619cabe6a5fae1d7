package amity.shell.style;

import java.util.ArrayList;
import java.util.List;

/** Cuts styles where their own marks say, and never within quotes, brackets, braces or a comment; together the pieces are what was cut. */
final class Pieces {
    private static final String OPEN = "{([";
    private static final String SHUT = "})]";
    private final String text;
    private final List<String> cut = new ArrayList<>();
    private int begun;

    private Pieces(String text) {
        this.text = text;
    }

    /** What stands between marks, each with the mark that ends it; a block in braces ends without one, and so does a comment. */
    static List<String> of(String text, char mark) {
        var pieces = new Pieces(text);
        pieces.cut(mark);
        return pieces.cut;
    }

    private void cut(char mark) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (text.startsWith("/*", at)) {
                boolean bare = text.substring(begun, at).isBlank();
                at = after("*/", at + 2) - 1;
                if (depth == 0 && bare) {
                    end(at);
                }
            } else if (sign == '"' || sign == '\'') {
                at = after(sign, at + 1);
            } else if (sign == '\\') {
                at++;
            } else if (depth == 0 && sign == mark) {
                end(at);
            } else if (OPEN.indexOf(sign) >= 0) {
                depth++;
            } else if (SHUT.indexOf(sign) >= 0 && --depth == 0 && sign == '}') {
                end(at);
            }
        }
        if (depth != 0) throw new IllegalArgumentException("A bracket is left open, or shut that was not open.");
        end(text.length() - 1);
    }

    private void end(int last) {
        if (last >= begun) {
            cut.add(text.substring(begun, last + 1));
        }
        begun = last + 1;
    }

    private int after(String close, int from) {
        int found = text.indexOf(close, from);
        return found < 0 ? text.length() : found + close.length();
    }

    private int after(char quote, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
