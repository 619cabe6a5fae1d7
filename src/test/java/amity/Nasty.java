package amity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value that nobody types by mistake and somebody sends on purpose, as it is written in an address or a form.
 *
 * @param name what is said of it where it does harm
 * @param encoded as it is sent, which is not always how a browser would encode it
 */
public record Nasty(String name, String encoded) {
    /** Longer ones are for forms: no address is that long. */
    private static final int LONGEST_IN_AN_ADDRESS = 3_000;

    public static final List<Nasty> ALL = Stream.of(
                    typed("nothing", ""),
                    typed("a blank", " "),
                    typed("a letter", "x"),
                    typed("zero", "0"),
                    typed("minus one", "-1"),
                    typed("more than a long", "99999999999999999999"),
                    typed("an int and one", "2147483648"),
                    typed("an exponent", "1e999999999"),
                    typed("not a number", "NaN"),
                    typed("a half", "½"),
                    typed("digits of another script", "١٢٣"),
                    typed("60,000 digits", "9".repeat(60_000)),
                    typed("1,000 digits", "9".repeat(1_000)),
                    typed("decimals without end", "0." + "3".repeat(2_000)),
                    typed("an id of nothing", "00000000-0000-0000-0000-000000000000"),
                    typed("an id that is none", "0-0-0-0-zz"),
                    typed("a short id", "1-1-1-1-1"),
                    typed("an id of a kind", "drift:00000000-0000-0000-0000-000000000000:2026-W99"),
                    typed("the year nought", "0000-01-01"),
                    typed("a year long ago", "-9999-12-31"),
                    typed("the last year", "+999999999-12-31"),
                    typed("no day", "2026-02-30"),
                    typed("no month", "2026-13"),
                    typed("no time", "25:61"),
                    typed("the last moment", "+999999999-12-31T23:59"),
                    typed("a season of the year nought", "christmas-0000"),
                    typed("a season long ago", "christmas--9999"),
                    typed("a season at the end of time", "christmas-999999999"),
                    typed("a season of nobody", "birthday~00000000-0000-0000-0000-000000000000-2026"),
                    typed("a word of no list", "sideways"),
                    typed("a constant of no list", "SIDEWAYS_AND_BACK"),
                    typed("a NUL", "a\0b"),
                    typed("control characters", "a\u0001\u0008\u001b\u007f\u0085b"),
                    typed("two lines", "a\r\nX-Forged: yes\r\n\r\nb"),
                    typed("right to left", "\u202Efdp.exe \u05e9\u05dc\u05d5\u05dd \u2066x"),
                    typed("emoji", "👩🏽‍💻🏳️‍🌈 e\u0301"),
                    new Nasty("half a surrogate", "%ED%A0%80"),
                    new Nasty("bad UTF-8", "%C3%28%FF"),
                    new Nasty("half an escape", "%E2%82"),
                    typed("100,000 letters", "long ".repeat(20_000)),
                    typed("many small words", "1,".repeat(1_400)),
                    typed("a path of many steps", "/a".repeat(1_400)),
                    typed("markup", "<script>alert(1)</script><b onclick=x>'\"&amp;"),
                    typed("SQL", "'; drop table client_client; --"),
                    typed("a template", "${7*7} {0} '{' %s %n #{1}"),
                    typed("a way out", "../../../etc/passwd"),
                    typed("another site", "//evil.example/"),
                    typed("a formula", "=cmd|' /C calc'!A0"),
                    typed("an address with more", "ann@acme.example?bcc=spy@evil.example"),
                    typed("an address in another's", "a@b@c.example, d@e.example"),
                    typed("money of nowhere", "XXX 1.234.567,890"),
                    typed("a negative amount", "-999999999.99"),
                    typed("a place that is none", "Mars/Phobos"),
                    typed("a number of a list", "[1]"),
                    typed("a map", "{\"a\":[1,null]}"))
            .toList();

    private static Nasty typed(String name, String value) {
        return new Nasty(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    public static List<Nasty> forAddresses() {
        return ALL.stream()
                .filter(nasty -> nasty.encoded.length() <= LONGEST_IN_AN_ADDRESS)
                .toList();
    }
}
