package amity.season;

import java.time.LocalDate;
import org.joda.money.Money;

/** What could be spent from a day on. */
public record Budgeted(LocalDate on, Money money) {}
