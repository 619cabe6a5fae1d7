package amity.desk;

import amity.calendar.Day;
import amity.calendar.DaySource;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Ledger;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The days on which working with a client began, in earlier years: "with us since" where the user has said so, else the first paid work. */
@Component
record Anniversaries(Ledger ledger, Clients clients, Words words) implements DaySource {
    private static final int YEARS = 40;

    @Override
    public List<Day> days(Practice practice, LocalDate from, LocalDate to) {
        var days = from.datesUntil(to.plusDays(1)).toList();
        var begins = days.stream().flatMap(Anniversaries::earlier).toList();
        var worked = ledger.firstWorked(practice.id(), begins);
        var said = clients.since(practice.id(), begins);
        var began = Stream.concat(
                        clients.among(practice.id(), List.copyOf(worked.keySet())).values().stream()
                                .filter(client -> client.tenure().since() == null),
                        said.stream())
                .collect(Collectors.toMap(client -> client, client -> began(client, worked), (one, same) -> one));
        return days.stream()
                .flatMap(day -> began.entrySet().stream()
                        .filter(one -> earlier(day).anyMatch(one.getValue()::equals))
                        .map(one -> day(one.getKey(), one.getValue(), day)))
                .sorted(Comparator.comparing(Day::on).thenComparing(Day::what))
                .toList();
    }

    private static LocalDate began(Client client, Map<Client.Id, LocalDate> worked) {
        var since = client.tenure().since();
        return since == null ? worked.get(client.id()) : since;
    }

    /** The same day in earlier years; what began on a leap day is kept on the 28th where there is none. */
    private static Stream<LocalDate> earlier(LocalDate day) {
        return IntStream.rangeClosed(1, YEARS).boxed().flatMap(years -> {
            var then = day.minusYears(years);
            boolean leap =
                    !day.isLeapYear() && day.getMonthValue() == 2 && day.getDayOfMonth() == 28 && then.isLeapYear();
            return then.getDayOfMonth() != day.getDayOfMonth()
                    ? Stream.empty()
                    : leap ? Stream.of(then, then.plusDays(1)) : Stream.of(then);
        });
    }

    private Day day(Client client, LocalDate began, LocalDate on) {
        int years = on.getYear() - began.getYear();
        return new Day(
                "anniversary",
                on,
                client.id(),
                null,
                words.say("desk.anniversary.what", years, client.name()),
                words.say(
                        "desk.anniversary.why",
                        client.name(),
                        amity.shell.Days.inFull(began),
                        String.valueOf(began.getYear())));
    }
}
