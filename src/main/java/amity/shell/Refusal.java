package amity.shell;

import amity.money.Moneys;
import amity.money.Region;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import org.joda.money.Money;

/** What cannot be done as asked, in one sentence that says what is wrong and what to do. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    /** Refused with a sentence of {@code messages/refusal.properties}. */
    public static Refusal of(String key, Object... arguments) {
        return new Refusal(sentence(key, arguments));
    }

    /**
     * The sentence under a key of {@code messages/refusal.properties}, in the language of whoever asks: for records, rules and
     * what runs before anything is started, which are given no {@link Words}. A missing key is a defect and fails.
     */
    public static String sentence(String key, Object... arguments) {
        var sentence = Language.bundle("messages.refusal").getString(key);
        return new MessageFormat(sentence, Region.here())
                .format(
                        sentence.contains(",number}")
                                ? arguments
                                : Arrays.stream(arguments).map(Refusal::written).toArray());
    }

    /** One or the other, as what was asked for could be meant. */
    public static String either(String one, String other) {
        return sentence("refusal.either", one, other);
    }

    /** Figures are written without marks between thousands, as years are, unless the sentence asks for {@code {0,number}}. */
    private static Object written(Object argument) {
        return switch (argument) {
            case LocalDate day -> Days.fullyDated(day);
            case LocalTime time -> Days.time(time);
            case Money money -> Moneys.shown(money);
            default -> String.valueOf(argument);
        };
    }
}
