package amity.desk;

import amity.calendar.Day;
import amity.calendar.DaySource;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.TransactionCache;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The days that features know of, but for parted clients' and, where either side keeps it to work, personal ones. */
@Component
record KnownDays(List<DaySource> dated) {
    List<Day> between(Look look, LocalDate from, LocalDate to) {
        var days = around(look.practice(), from, to).stream()
                .filter(day -> !day.on().isBefore(from) && !day.on().isAfter(to))
                .toList();
        look.meet(days.stream().map(Day::client).filter(Objects::nonNull).toList());
        return days.stream().filter(day -> isWelcome(day, look)).toList();
    }

    private record Around(Practice.Id practice, LocalDate from, LocalDate to) {}

    /** All from the Monday before until the Wednesday of the week after or later, for the desk and its week ask for most of it twice. */
    private List<Day> around(Practice practice, LocalDate from, LocalDate to) {
        var monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var ahead = monday.plusDays(Weeks.DAYS_AHEAD);
        var last = to.isAfter(ahead) ? to : ahead;
        return TransactionCache.once(new Around(practice.id(), monday, last), () -> dated.stream()
                .flatMap(known -> known.days(practice, monday, last).stream())
                .sorted(Comparator.comparing(Day::on))
                .toList());
    }

    static boolean isPersonal(Day day) {
        return "birthday".equals(day.rule());
    }

    private static boolean isWelcome(Day day, Look look) {
        var client = day.client();
        return client == null
                || look.client(client)
                        .filter(known -> known.status() != Client.Status.PARTED)
                        .filter(known -> !isPersonal(day) || known.areBirthdaysWelcome())
                        .isPresent();
    }
}
