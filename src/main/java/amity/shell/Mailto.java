package amity.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Opens words in the user’s own mail program: Amity itself never writes to anybody. */
public final class Mailto {
    private Mailto() {}

    /** A link with the words as the letter’s text, to nobody yet. */
    public static String of(String words) {
        return to("", words);
    }

    public static String to(String address, String words) {
        return "mailto:" + address + "?body=" + encoded(words);
    }

    /** A letter about something, to nobody yet. */
    public static String about(String subject) {
        return about("", subject);
    }

    public static String about(String address, String subject) {
        return "mailto:" + address + "?subject=" + encoded(subject);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
