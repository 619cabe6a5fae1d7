package amity.desk;

import static java.util.Objects.requireNonNull;

import amity.calendar.Appointment;
import amity.calendar.Appointments;
import amity.calendar.Day;
import amity.client.Client;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.practice.Practice;
import amity.shell.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has a day: appointments with clients, promises due, and days to mark. */
@Component
@Transactional(readOnly = true)
public class Weeks {
    /** From a Monday on: until Wednesday of the week after. */
    public static final int DAYS_AHEAD = 9;

    private static final Comparator<Item> ORDER =
            Comparator.comparing(Item::on).thenComparing(Item::start, Comparator.nullsLast(Comparator.naturalOrder()));
    private final Appointments appointments;
    private final Promises promises;
    private final KnownDays days;
    private final Looks looks;

    Weeks(Appointments appointments, Promises promises, KnownDays days, Looks looks) {
        this.appointments = appointments;
        this.promises = promises;
        this.days = days;
        this.looks = looks;
    }

    public record Item(
            LocalDate on,
            @Nullable Appointment appointment,
            String what,
            @Nullable Client client) {
        @Nullable
        Instant start() {
            return appointment == null ? null : appointment.start();
        }
    }

    /** What the days from the first to the last hold, both included, by day and time. */
    public List<Item> between(Practice practice, LocalDate from, LocalDate to) {
        var look = looks.now(practice);
        return Stream.of(diary(look, from, to), due(look, from, to), known(look, from, to))
                .flatMap(some -> some)
                .sorted(ORDER)
                .toList();
    }

    private Stream<Item> diary(Look look, LocalDate from, LocalDate to) {
        var practice = look.practice();
        var talks = appointments.withClients(practice.id(), start(practice, from), start(practice, to.plusDays(1)));
        look.meet(talks.stream().map(talk -> requireNonNull(talk.client())).toList());
        return talks.stream().flatMap(talk -> unparted(look, requireNonNull(talk.client()))
                .map(client ->
                        new Item(LocalDate.ofInstant(talk.start(), practice.zone()), talk, talk.title(), client)));
    }

    private Stream<Item> due(Look look, LocalDate from, LocalDate to) {
        var due = promises.open(look.practice().id()).stream()
                .filter(promise -> promise.whose() == Promise.Whose.OURS && promise.due() != null)
                .filter(promise ->
                        !promise.due().isBefore(from) && !promise.due().isAfter(to))
                .toList();
        look.meet(due.stream().map(Promise::client).toList());
        return due.stream().flatMap(promise -> unparted(look, promise.client())
                .map(client ->
                        new Item(requireNonNull(promise.due()), null, Language.capital(promise.words()), client)));
    }

    private Stream<Item> known(Look look, LocalDate from, LocalDate to) {
        return days.between(look, from, to).stream()
                .map(day -> new Item(day.on(), null, day.what(), client(look, day)));
    }

    private static @Nullable Client client(Look look, Day day) {
        return day.client() == null ? null : look.client(day.client()).orElse(null);
    }

    private static Stream<Client> unparted(Look look, Client.Id id) {
        return look.client(id).filter(client -> client.status() != Client.Status.PARTED).stream();
    }

    private static Instant start(Practice practice, LocalDate day) {
        return day.atStartOfDay(practice.zone()).toInstant();
    }
}
