package amity.partnership.web;

import amity.client.Client;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of the ledger is asked for: which side’s giving, everyone or those counted, from where on, and whose tab. */
record LedgerView(
        @Nullable String side,
        @Nullable String show,
        @Nullable Integer from,
        @Nullable UUID client) {

    boolean isGiven() {
        return "given".equals(side);
    }

    boolean showsEveryone() {
        return "all".equals(show);
    }

    int offset() {
        return from == null ? 0 : Math.max(0, from);
    }

    Optional<Client.Id> chosen() {
        return Optional.ofNullable(client).map(Client.Id::new);
    }

    String address(boolean given, boolean everyone, int offset, Client.@Nullable Id chosen) {
        var asked = Stream.of(
                        given ? "side=given" : "",
                        everyone ? "show=all" : "",
                        offset > 0 ? "from=" + offset : "",
                        chosen == null ? "" : "client=" + chosen)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "/partnership" : "/partnership?" + asked;
    }
}
