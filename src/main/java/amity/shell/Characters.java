package amity.shell;

/** What may stand in a book: signs that can be seen, blanks, and the ends of lines. */
public final class Characters {
    private Characters() {}

    /**
     * Words without what nobody means to write: control characters, of which a NUL ends the words for the database and others forge
     * a line elsewhere; halves of signs, which no file can hold; and places that are no signs at all. What marks the direction of
     * writing stays.
     */
    public static String kept(String words) {
        return words.chars().allMatch(sign -> sign >= ' ' && sign <= '~')
                        || words.codePoints().allMatch(Characters::stays)
                ? words
                : words.codePoints()
                        .filter(Characters::stays)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean stays(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || !Character.isISOControl(sign)
                        && !(sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE)
                        && (sign & 0xFFFE) != 0xFFFE;
    }

    /** Words in one line, for a log: whoever wrote them begins no line of it. */
    public static String inOneLine(String words) {
        return kept(words).replaceAll("[\\r\\n\\t]+", " ");
    }
}
