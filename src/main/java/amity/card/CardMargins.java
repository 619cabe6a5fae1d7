package amity.card;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import amity.reading.Readings;
import amity.season.Season;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays beside a card this year's work, what else there is to thank for, whole sentences made of both, and what was written the last time. */
@Component
record CardMargins(
        Memories memories,
        Tasks tasks,
        CardStore store,
        Readings readings,
        People people,
        Clients clients,
        Introductions introductions,
        Words words) {
    CardMargin of(Practice practice, Season season, Card card, LocalDate today) {
        var to = card.addressee().id();
        var last = store.lastBefore(practice.id(), season.occasion().word(), season.year(), List.of(to))
                .get(to);
        var client = card.client();
        var from = since(season);
        var moments = client == null
                ? List.<amity.moment.Moment>of()
                : memories.moments(practice, client, card.team(), from, today);
        var done = tasks.of(moments, client == null ? List.of() : names(practice, client));
        var first = client == null ? null : first(practice, client, today);
        var specifics = new Specifics(done, moments, first, introduced(practice, card, from, today), today, words);
        var suggestions = new EnumMap<CardMessage, String>(CardMessage.class);
        card.openings().forEach((saying, opening) -> suggestions.put(saying, specifics.in(opening)));
        return new CardMargin(done, memories.of(moments), Map.copyOf(suggestions), last);
    }

    /** Since when they have worked together: as she said, or since the first paid work. */
    private @Nullable LocalDate first(Practice practice, Client client, LocalDate today) {
        var work = readings.of(practice, client.id(), today).regularity().firstWork();
        var said = client.tenure().since();
        return said == null || work != null && work.isBefore(said) ? work : said;
    }

    /** The names of client and people, which no task may carry. */
    private List<String> names(Practice practice, Client client) {
        return Stream.concat(
                        Stream.of(client.name()),
                        people.at(practice.id(), client.id()).stream().map(Person::name))
                .toList();
    }

    /** The latest client whom they sent, by the name of the person there. */
    private @Nullable String introduced(Practice practice, Card card, LocalDate from, LocalDate today) {
        if (card.team()) return null;
        var client = card.client() == null ? null : card.client().id();
        var person = card.person() == null ? null : card.person().id();
        return introductions.all(practice.id()).stream()
                .filter(introduction ->
                        !introduction.on().isBefore(from) && !introduction.on().isAfter(today))
                .filter(introduction -> client != null
                                && client.equals(introduction.introducer().client())
                        || person != null
                                && person.equals(introduction.introducer().person()))
                .max(Comparator.comparing(Introduction::on))
                .map(introduction -> clients.get(practice.id(), introduction.introduced()))
                .map(sent -> people.at(practice.id(), sent.id()).stream()
                        .findFirst()
                        .map(Person::name)
                        .orElse(sent.name()))
                .filter(Objects::nonNull)
                .orElse(null);
    }

    /** A year before the occasion; for Christmas that is the year since the last one. */
    private static LocalDate since(Season season) {
        return season.day().minusYears(1);
    }
}
