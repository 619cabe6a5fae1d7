package amity.calendar;

import static java.util.Objects.requireNonNull;

import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The birthdays of people; one of 29 February is kept on the 28th where the year has no 29th. */
@Component
record Birthdays(People people, Clients clients, Words words) implements DaySource, PersonalDays {
    private static final MonthDay LEAP = MonthDay.of(2, 29);

    @Override
    public List<Day> days(Practice practice, LocalDate from, LocalDate to) {
        var dates = IntStream.rangeClosed(0, (int) ChronoUnit.DAYS.between(from, to))
                .mapToObj(from::plusDays)
                .toList();
        return people
                .bornOn(
                        practice.id(),
                        dates.stream().flatMap(Birthdays::kept).distinct().toList())
                .stream()
                .flatMap(person -> dates.stream()
                        .filter(date -> kept(date).anyMatch(requireNonNull(person.birthday())::equals))
                        .map(date -> day(person, date)))
                .sorted(Comparator.comparing(Day::on))
                .toList();
    }

    @Override
    public String word() {
        return "birthday";
    }

    @Override
    public Stream<Occasion> all(Practice practice) {
        var born = people.withBirthday(practice.id());
        var at = born.stream()
                .map(Person::client)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = clients.among(practice.id(), at);
        return born.stream()
                .filter(person -> person.client() == null || isWelcome(known.get(person.client())))
                .flatMap(person -> occasion(person).stream());
    }

    /** Where either side keeps it to work, or has parted, no birthday is brought up. */
    private static boolean isWelcome(@Nullable Client client) {
        return client != null && client.status() != Client.Status.PARTED && client.areBirthdaysWelcome();
    }

    @Override
    public Map<UUID, Occasion> among(Practice practice, Collection<UUID> subjects) {
        var ids = subjects.stream().map(Person.Id::new).toList();
        return people.among(practice.id(), ids).stream()
                .flatMap(person -> occasion(person).stream())
                .collect(Collectors.toMap(occasion -> requireNonNull(occasion.subject()), Function.identity()));
    }

    private Optional<Occasion> occasion(Person person) {
        return Optional.ofNullable(person.birthday())
                .map(day -> new Occasion(
                        word(),
                        words.say("calendar.birthday.what", person.name()),
                        person.id().value(),
                        false,
                        new AnnualDay.On(day),
                        words.say("calendar.birthday.source"),
                        null));
    }

    private Day day(Person person, LocalDate on) {
        return new Day(
                "birthday",
                on,
                person.client(),
                person.id(),
                words.say("calendar.birthday.what", person.name()),
                words.say("calendar.birthday.why", person.name(), Days.inFull(on)));
    }

    private static Stream<MonthDay> kept(LocalDate date) {
        var own = MonthDay.from(date);
        return !date.isLeapYear() && own.equals(MonthDay.of(2, 28)) ? Stream.of(own, LEAP) : Stream.of(own);
    }
}
