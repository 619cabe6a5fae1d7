package amity.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;

/**
 * What one unit of a foreign currency is worth in the practice's own, as the user typed it.
 *
 * @param typedOn the day she said so
 */
public record Rate(CurrencyUnit currency, BigDecimal worth, LocalDate typedOn) {}
