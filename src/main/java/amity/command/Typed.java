package amity.command;

import amity.money.Moneys;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads what was typed on the command line, and says plainly what is wrong with it. */
final class Typed {
    private Typed() {}

    static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException notADay) {
            throw new TypeConversionException("“" + words + "” is no day, write it like 2026-11-21");
        }
    }

    static ZoneId zone(String words) {
        try {
            return ZoneId.of(words);
        } catch (DateTimeException notAZone) {
            throw new TypeConversionException("“" + words + "” is no time zone, write it like Europe/London");
        }
    }

    static CurrencyUnit currency(String words) {
        try {
            return CurrencyUnit.of(words.toUpperCase(Locale.ROOT));
        } catch (IllegalCurrencyException notACurrency) {
            throw new TypeConversionException("“" + words + "” is no currency, write its three letters, like GBP");
        }
    }

    static Money amount(CurrencyUnit currency, String words, Command command) {
        try {
            return Moneys.typed(currency, words);
        } catch (ArithmeticException notAnAmount) {
            throw command.wrong("“" + words + "” is no amount in " + currency + ": write it like 180 or 180.50.");
        }
    }

    /** Lets the values of a type be typed as its words: {@code not-yet} for NOT_YET. */
    static <E extends Enum<?>> void choice(CommandLine line, Class<E> type) {
        line.registerConverter(type, words -> Arrays.stream(type.getEnumConstants())
                .filter(value -> word(value).equals(words.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("“" + words + "” is none of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Typed::word)
                                .collect(Collectors.joining(", ")))));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
