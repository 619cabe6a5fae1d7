package amity.season.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Budgets that are tried and not kept, as an address carries them on. */
record Tried(@Nullable String budget, @Nullable String hours) {
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
