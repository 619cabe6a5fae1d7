package amity.desk;

import amity.calendar.Day;
import amity.calendar.DaySource;
import amity.client.Client;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The days that features know of, but for parted clients' and, where either side keeps it to work, personal ones. */
@Component
record KnownDays(List<DaySource> dated) {
    List<Day> between(Look look, LocalDate from, LocalDate to) {
        var days = dated.stream()
                .flatMap(known -> known.days(look.practice(), from, to).stream())
                .sorted(Comparator.comparing(Day::on))
                .toList();
        look.meet(days.stream().map(Day::client).filter(Objects::nonNull).toList());
        return days.stream().filter(day -> isWelcome(day, look)).toList();
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
