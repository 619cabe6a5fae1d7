package amity.command;

import amity.money.Moneys;
import amity.shell.Refusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads what was typed on the command line, and says plainly what is wrong with it. */
final class Arguments {
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("[yyyy-MM-dd['T'][' ']][HH:mm[:ss]][XXX]", Locale.ROOT);

    private Arguments() {}

    static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException notADay) {
            throw new TypeConversionException(Refusal.sentence("refusal.arguments.no-day-write-like", words));
        }
    }

    static ZoneId zone(String words) {
        try {
            return ZoneId.of(words);
        } catch (DateTimeException notAZone) {
            throw new TypeConversionException(Refusal.sentence("refusal.arguments.no-time-zone-write", words));
        }
    }

    static UUID id(String words) {
        try {
            return UUID.fromString(words);
        } catch (IllegalArgumentException notAnId) {
            throw new TypeConversionException(Refusal.sentence("refusal.arguments.no-id", words));
        }
    }

    static CurrencyUnit currency(String words) {
        try {
            return CurrencyUnit.of(words.toUpperCase(Locale.ROOT));
        } catch (IllegalCurrencyException notACurrency) {
            throw new TypeConversionException(Refusal.sentence("refusal.arguments.no-currency-write-three", words));
        }
    }

    static int quarters(BigDecimal hours, Command command) {
        var quarters = hours.multiply(QUARTERS);
        if (hours.signum() < 0
                || hours.compareTo(MOST_HOURS) > 0
                || quarters.stripTrailingZeros().scale() > 0) {
            throw command.wrong("refusal.arguments.hours-quarters-hour-nothing");
        }
        return quarters.intValueExact();
    }

    static Money amount(CurrencyUnit currency, String words, Command command) {
        try {
            return Moneys.typed(currency, words);
        } catch (ArithmeticException notAnAmount) {
            throw command.wrong("refusal.arguments.no-amount-write-like", words, currency);
        }
    }

    /** A time as 14:00 of a day, as 2026-11-21T14:00 in the practice's zone, or with its own offset. */
    static Instant time(String words, LocalDate day, ZoneId zone, Command command) {
        try {
            var said =
                    TIME.parseBest(words, OffsetDateTime::from, LocalDateTime::from, LocalTime::from, LocalDate::from);
            return switch (said) {
                case OffsetDateTime exact -> exact.toInstant();
                case LocalDateTime local -> local.atZone(zone).toInstant();
                case LocalTime time -> day.atTime(time).atZone(zone).toInstant();
                case LocalDate other -> other.atTime(MORNING).atZone(zone).toInstant();
                default -> throw new DateTimeException(words);
            };
        } catch (DateTimeException notATime) {
            throw command.wrong("refusal.arguments.no-time-write-like", words);
        }
    }

    /** Lets the values of a type be typed as its words: {@code not-yet} for NOT_YET. */
    static <E extends Enum<?>> void choice(CommandLine line, Class<E> type) {
        line.registerConverter(type, words -> Arrays.stream(type.getEnumConstants())
                .filter(value -> word(value).equals(words.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Refusal.sentence(
                        "refusal.arguments.none",
                        words,
                        Arrays.stream(type.getEnumConstants())
                                .map(Arguments::word)
                                .collect(Collectors.joining(", "))))));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
