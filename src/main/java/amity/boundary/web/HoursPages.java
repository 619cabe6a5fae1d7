package amity.boundary.web;

import amity.boundary.Boundaries;
import amity.boundary.ContactHours;
import amity.boundary.Leave;
import amity.boundary.Times;
import amity.boundary.web.HoursPage.Away;
import amity.boundary.web.HoursPage.Kept;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what is set, and the forms with what is usual or was typed. */
@Component
class HoursPages {
    private static final List<String> USUAL =
            Stream.of(DayOfWeek.values()).limit(5).map(DayOfWeek::name).toList();
    private final Boundaries boundaries;
    private final Words words;
    private final Clock clock;

    HoursPages(Boundaries boundaries, Words words, Clock clock) {
        this.boundaries = boundaries;
        this.words = words;
        this.clock = clock;
    }

    HoursPage of(Practice practice, @Nullable Client client) {
        var usual = new Typed(USUAL, "theirs", "09:00", "17:00", practice.zone().getId(), "");
        return page(practice, client, usual, new Away("", "", ""), null, null);
    }

    /** The same again, nothing lost, with what is wrong. */
    HoursPage again(Practice practice, @Nullable Client client, Typed typed, String wrong, @Nullable String sorry) {
        var usual = of(practice, client);
        if (wrong.equals("hours")) {
            return page(practice, client, typed, usual.away(), sorry, wrong);
        }
        var away = new Away(said(typed.from()), said(typed.to()), said(typed.words()));
        var hours = new Typed(USUAL, usual.whose(), usual.from(), usual.to(), usual.zone(), "");
        return page(practice, client, hours, away, sorry, wrong);
    }

    private HoursPage page(
            Practice practice,
            @Nullable Client client,
            Typed typed,
            Away away,
            @Nullable String sorry,
            @Nullable String wrong) {
        var id = client == null ? null : client.id();
        return new HoursPage(
                id == null ? "" : id.toString(),
                client == null ? "" : client.name(),
                hours(practice, id),
                leave(practice, id),
                days(typed),
                said(typed.whose()),
                said(typed.from()),
                said(typed.to()),
                said(typed.zone()),
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.matches("[A-Z][a-z]+/.+"))
                        .sorted()
                        .toList(),
                away,
                sorry,
                wrong);
    }

    private List<Kept> hours(Practice practice, Client.@Nullable Id client) {
        return boundaries.hours(practice.id()).stream()
                .filter(hours -> Objects.equals(client, hours.client()))
                .map(hours -> new Kept(hours.id().toString(), said(hours)))
                .toList();
    }

    private String said(ContactHours hours) {
        var whose = hours.client() == null ? "mine" : hours.ours() ? "mine-here" : "theirs";
        return words.say("boundary.kept.hours." + whose, Times.shown(hours));
    }

    private List<Kept> leave(Practice practice, Client.@Nullable Id client) {
        var today = practice.today(clock);
        return boundaries.leave(practice.id(), today.minusYears(1)).stream()
                .filter(leave -> Objects.equals(client, leave.client()))
                .map(leave -> new Kept(leave.id().toString(), said(leave, today)))
                .toList();
    }

    private String said(Leave leave, LocalDate today) {
        var span = leave.from().equals(leave.to())
                ? Days.shown(leave.from(), today)
                : words.say("boundary.kept.span", Days.shown(leave.from(), today), Days.shown(leave.to(), today));
        return leave.words().isEmpty() ? span : words.say("boundary.kept.leave", span, leave.words());
    }

    private static List<HoursPage.Day> days(Typed typed) {
        var ticked = typed.days() == null ? List.<String>of() : typed.days();
        return Stream.of(DayOfWeek.values())
                .map(day -> new HoursPage.Day(
                        day.name(), day.getDisplayName(TextStyle.SHORT, Locale.UK), ticked.contains(day.name())))
                .toList();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
