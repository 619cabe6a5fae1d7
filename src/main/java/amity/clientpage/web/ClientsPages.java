package amity.clientpage.web;

import amity.client.Client;
import amity.clientpage.web.ClientsPage.Asked;
import amity.clientpage.web.ClientsPage.Column;
import amity.clientpage.web.ClientsPage.Select;
import amity.practice.Practice;
import amity.reading.RelationshipKind;
import amity.reading.Tier;
import amity.shell.Words;
import amity.standing.Filter;
import amity.standing.Relationships;
import amity.standing.Sort;
import amity.standing.Standings;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

@Component
record ClientsPages(Relationships relationships, ClientRows rows, Words words, Clock clock) {
    private static final List<Sort> COLUMNS = List.of(Sort.NAME, Sort.TALK, Sort.REVENUE);
    private static final String OTHER = "other";

    ClientsPage page(Practice practice, Asked asked) {
        var sort = Sort.named(asked.sort());
        int offset = (asked.page() - 1) * Relationships.PAGE;
        var filter = filter(practice, asked);
        var found = relationships.page(practice, filter, sort, sort != Sort.NAME, offset);
        int pages = Math.max(1, (found.found() + Relationships.PAGE - 1) / Relationships.PAGE);
        return new ClientsPage(
                found.found() == 0 && filter.equals(Filter.NONE),
                lede(found.summary()),
                words.say("relationship.caption", found.found(), words.say("relationship.sort." + sort.word())),
                asked,
                filters(asked),
                COLUMNS.stream().collect(Collectors.toMap(Sort::word, one -> column(asked, one, sort))),
                rows.of(practice, found.rows()),
                words.say("relationship.page.of", asked.page(), pages),
                asked.page() > 1 ? address(asked, asked.sort(), asked.page() - 1) : null,
                asked.page() < pages ? address(asked, asked.sort(), asked.page() + 1) : null);
    }

    String lede(Standings.Summary summary) {
        return words.say(
                "relationship.clients.lede",
                summary.active(),
                summary.otherThanWanted(),
                summary.quiet(),
                summary.clients() - summary.active());
    }

    private Filter filter(Practice practice, Asked asked) {
        return new Filter(
                asked.q().strip(),
                named(Tier.class, asked.tier()),
                asked.kind().equals(OTHER) ? null : named(RelationshipKind.Word.class, asked.kind()),
                named(Client.Status.class, asked.status()),
                asked.kind().equals(OTHER),
                asked.talked().matches("\\d{1,3}")
                        ? practice.today(clock).minusWeeks(Long.parseLong(asked.talked()))
                        : null);
    }

    private List<Select> filters(Asked asked) {
        return List.of(
                select(
                        "tier",
                        asked.tier(),
                        Stream.of(Tier.values()).map(Tier::word).toList().reversed()),
                select(
                        "kind",
                        asked.kind(),
                        Stream.concat(
                                        Stream.of(RelationshipKind.Word.values())
                                                .map(RelationshipKind.Word::word)
                                                .toList()
                                                .reversed()
                                                .stream(),
                                        Stream.of(OTHER))
                                .toList()),
                select("talked", asked.talked(), List.of("3", "6", "12")),
                select(
                        "status",
                        asked.status(),
                        Stream.of(Client.Status.values())
                                .map(Client.Status::word)
                                .toList()));
    }

    private Select select(String name, String value, List<String> options) {
        var all = new LinkedHashMap<String, String>();
        all.put("", words.say("relationship.filter." + name + ".any"));
        options.forEach(option -> all.put(
                option,
                name.equals("talked")
                        ? words.say("relationship.filter.talked.weeks", option)
                        : words.say("relationship." + name + "." + option)));
        return new Select(name, words.say("relationship.filter." + name), all, value);
    }

    private Column column(Asked asked, Sort sort, Sort now) {
        var order = sort != now ? null : sort == Sort.NAME ? "ascending" : "descending";
        return new Column(address(asked, sort.word(), 1), order);
    }

    private static String address(Asked asked, String sort, int page) {
        var values = Map.of(
                "q", asked.q(),
                "tier", asked.tier(),
                "kind", asked.kind(),
                "talked", asked.talked(),
                "status", asked.status(),
                "sort", sort,
                "page", page == 1 ? "" : String.valueOf(page));
        var address = UriComponentsBuilder.fromPath("/clients");
        values.entrySet().stream()
                .filter(value -> !value.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(value -> address.queryParam(value.getKey(), "{" + value.getKey() + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(value ->
                        value.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElse(null);
    }
}
