package amity.season.web;

import amity.practice.AmountFields;
import amity.practice.Practice;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Budgets that are tried and not kept, as an address carries them on. */
public record TrialBudgets(
        @Nullable String budget, @Nullable String hours) {
    @Nullable
    Money money(Practice practice, AmountFields fields) {
        return budget == null ? null : fields.money(practice, budget);
    }

    @Nullable
    Integer quarters(AmountFields fields) {
        return hours == null ? null : fields.quarters(hours);
    }

    String after(String path) {
        return budget == null || hours == null
                ? path
                : UriComponentsBuilder.fromPath(path)
                        .queryParam("budget", "{budget}")
                        .queryParam("hours", "{hours}")
                        .encode()
                        .buildAndExpand(budget, hours)
                        .toUriString();
    }
}
