package amity.reading;

import amity.money.Moneys;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** One plain sentence about a figure, as a key of the bundle and what fills it in; a part of the sentence may be a reason itself. */
public record Reason(String key, List<Object> arguments) {
    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /** A share in whole per cent; one that rounds to 0 becomes “less than 1 %”. */
    static Reason percent(double share) {
        long whole = Math.round(share * 100);
        return whole == 0 && share > 0 ? of("percent.little") : of("percent", whole);
    }

    public String in(Words words) {
        return words.say(
                "reading." + key,
                arguments.stream().map(argument -> said(argument, words)).toArray());
    }

    private static Object said(Object argument, Words words) {
        return switch (argument) {
            case Reason part -> part.in(words);
            case Money money -> Moneys.rounded(money);
            case LocalDate day -> Days.fullyDated(day);
            default -> argument;
        };
    }
}
