package amity.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Opens words in the user’s own mail program: Amity itself never writes to anybody. */
public final class Mailto {
    /** One address and nothing more: what a link takes for the end of it, or for the next one, is in none of hers. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[^@\\s\\p{C},;:<>()\\[\\]\\\\\"]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,20}");

    private Mailto() {}

    /** A link with the words as the letter’s text, to nobody yet. */
    public static String of(String words) {
        return to("", words);
    }

    public static String to(String address, String words) {
        return "mailto:" + receiver(address) + "?body=" + encoded(words);
    }

    /** A letter about something, to nobody yet. */
    public static String about(String subject) {
        return about("", subject);
    }

    public static String about(String address, String subject) {
        return "mailto:" + receiver(address) + "?subject=" + encoded(subject);
    }

    /** The address, every sign of it meant as it stands; nobody, where it is none: a file may bring {@code ann@a.example?bcc=eve@b.example}. */
    private static String receiver(String address) {
        var plain = address.strip();
        if (!ADDRESS.matcher(plain).matches()) return "";
        int at = plain.lastIndexOf('@');
        return encoded(plain.substring(0, at)) + "@" + encoded(plain.substring(at + 1));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
