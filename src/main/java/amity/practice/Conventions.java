package amity.practice;

import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/** What a practice reckons by: what one unit of each foreign currency is worth in its own, as typed, and its settings by name. */
public record Conventions(Map<CurrencyUnit, BigDecimal> rates, Map<String, String> settings) {}
