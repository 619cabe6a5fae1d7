package amity.portal.web;

import amity.boundary.Zones;
import amity.client.Client;
import amity.client.Person;
import amity.hours.Hours;
import amity.hours.Reservations;
import amity.hours.Voucher;
import amity.partnership.disclosure.Disclosure;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.ClientNo;
import amity.portal.arrival.ClientNoes;
import amity.portal.arrival.Quote;
import amity.portal.arrival.SentWords;
import amity.portal.arrival.Submission.Part;
import amity.practice.Practice;
import amity.shell.Days;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the forms of a client’s page together: what can be asked for, and what this very person has sent. */
@Component
record FormPages(
        Arrivals arrivals, ClientNoes noes, Reservations reservations, Disclosure shared, SentWords said, Clock clock) {
    private static final int CHOICES = 20;
    private static final int HALF_AN_HOUR = 2;

    Forms of(Practice practice, Client client, Person person, Forms.@Nullable Sent sent) {
        var theirs = arrivals.of(practice, client.id(), person.id());
        var mine = theirs.stream().map(Arrival::id).collect(Collectors.toSet());
        return new Forms(
                sent,
                reservations.open(practice, client.id(), person.id()).stream()
                        .map(voucher -> hours(voucher, practice))
                        .toList(),
                noes.holding(practice, client.id()).stream()
                        .filter(no -> mine.contains(no.arrival()) && no.sort() != ClientNo.Sort.SHOWING)
                        .map(no -> new Forms.Denied(no.id(), said.no(practice, no)))
                        .toList(),
                Quote.in(theirs).stream().map(FormPages::quote).toList(),
                waiting(theirs),
                shared.asks(practice, client.id()).stream().findFirst().orElse(null),
                shared.invitations(practice, client.id()),
                practice.zone().getId(),
                Zones.ofCities());
    }

    private Forms.Hours hours(Voucher voucher, Practice practice) {
        int left = voucher.left(practice.today(clock));
        var until = voucher.expires();
        var choices = new LinkedHashMap<String, String>();
        Stream.concat(
                        Stream.of(left),
                        IntStream.iterate(left - left % HALF_AN_HOUR, some -> some > 0, some -> some - HALF_AN_HOUR)
                                .boxed())
                .distinct()
                .limit(CHOICES)
                .forEach(some -> choices.put(String.valueOf(some), Hours.shown(some)));
        return new Forms.Hours(voucher.id(), Hours.shown(left), until == null ? null : Days.dated(until), choices);
    }

    private static Forms.Quote quote(Quote quote) {
        var given = Stream.concat(quote.may().stream(), quote.asked().stream()).collect(Collectors.toSet());
        return new Forms.Quote(
                quote.arrival(), quote.words(), Days.dated(quote.on()), words(given, false), words(given, true));
    }

    private static List<String> words(Set<Part> given, boolean in) {
        return Stream.of(Part.values())
                .filter(part -> given.contains(part) == in)
                .map(Part::word)
                .toList();
    }

    private Map<String, List<String>> waiting(List<Arrival> theirs) {
        return theirs.stream()
                .filter(Arrival::waits)
                .collect(Collectors.groupingBy(
                        arrival -> place(arrival),
                        Collectors.mapping(arrival -> said.waiting(arrival), Collectors.toList())));
    }

    private static String place(Arrival arrival) {
        return Objects.requireNonNull(Forms.PLACES.get(form(arrival.submission().kind())));
    }

    private static String form(String kind) {
        return switch (kind) {
            case "redemption" -> "hours";
            case "reply" -> "ask";
            case "agreed" -> "agreement";
            default -> kind;
        };
    }
}
