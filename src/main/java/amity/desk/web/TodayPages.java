package amity.desk.web;

import amity.desk.Desk;
import amity.desk.DeskAnswer;
import amity.desk.EntryKind;
import amity.desk.Today;
import amity.desk.Weeks;
import amity.money.Region;
import amity.practice.Practice;
import amity.season.OpenSeasons;
import amity.shell.Days;
import amity.shell.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record TodayPages(Desk desk, Weeks weeks, EntryViews views, OpenSeasons opened, Words words) {
    TodayPage page(Practice practice, @Nullable LocalDate otherDay, boolean empty) {
        var today = desk.today(practice);
        var monday = today.day().with(TemporalAdjusters.previousOrSame(Region.firstDayOfWeek()));
        var shown = otherDay == null ? today.day() : otherDay;
        var items = weeks.between(practice, monday, monday.plusDays(Weeks.DAYS_AHEAD));
        var all = views.of(
                practice,
                today,
                Stream.of(today.entries(), today.inView(), today.behind())
                        .flatMap(List::stream)
                        .toList());
        var busy = today.pace().busyUntil();
        return new TodayPage(
                Days.named(shown),
                lede(today),
                busy == null || !today.day().isBefore(busy) ? null : words.say("desk.busy", Days.named(busy)),
                week(monday, today, shown, items),
                all.subList(0, today.entries().size()),
                waits(today, all.subList(today.entries().size(), all.size())),
                today.done().stream().map(answer -> done(practice, answer)).toList(),
                day(practice, items, today),
                season(practice, today.day()),
                today.later().stream().map(held -> later(practice, held)).toList(),
                today.pace().limit(),
                busy == null ? "" : busy.toString(),
                empty,
                otherDay == null ? null : on(practice, weeks.between(practice, otherDay, otherDay)));
    }

    String lede(Today today) {
        if (!today.entries().isEmpty())
            return words.say("desk.lede", today.entries().size());
        return words.say(today.done().isEmpty() ? "desk.lede.nothing" : "desk.lede.enough");
    }

    TodayPage.Answered done(Practice practice, DeskAnswer answer) {
        var client = answer.client();
        return new TodayPage.Answered(
                answer.entry(),
                time(answer.answeredAt(), practice),
                answer.what(),
                words.say("desk.said.done", stopped(answer.what())),
                answer.moment() == null || client == null ? null : "/clients/" + client);
    }

    /** With a full stop, but where it ends in a mark of its own: a question is done, too. */
    private static String stopped(String what) {
        return what.matches("(?s).*[.?!…]") ? what : what + ".";
    }

    TodayPage.Answered held(Practice practice, DeskAnswer answer) {
        var until = answer.until();
        return new TodayPage.Answered(
                answer.entry(),
                time(answer.answeredAt(), practice),
                answer.what(),
                until == null
                        ? words.say("desk.said.not-this", answer.what())
                        : words.say("desk.said.later", Days.named(dayOf(until, practice)), answer.what()),
                null);
    }

    TodayPage.Waits waits(Practice practice, Today today) {
        return waits(
                today,
                views.of(
                        practice,
                        today,
                        Stream.concat(today.inView().stream(), today.behind().stream())
                                .toList()));
    }

    private TodayPage.Waits waits(Today today, List<EntryView> waiting) {
        int inView = today.inView().size();
        return new TodayPage.Waits(
                waiting.subList(0, inView),
                waiting.subList(inView, waiting.size()),
                words.say("desk.rest.calm", waiting.size() - inView));
    }

    /** The season that is under way and has something to tell. */
    private @Nullable String season(Practice practice, LocalDate day) {
        return opened.running(practice, day).stream()
                .findFirst()
                .map(season -> "/season/" + season.address() + "/glance")
                .orElse(null);
    }

    /** The working days of this week and the first three of the next, as the planner has them; and whatever else holds something. */
    private List<TodayPage.WeekDay> week(LocalDate monday, Today today, LocalDate shown, List<Weeks.Item> items) {
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(Weeks.DAYS_AHEAD + 1L)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                        || day.equals(shown)
                        || day.equals(today.day()))
                .map(day -> new TodayPage.WeekDay(
                        day.equals(today.day()) ? "/today" : "/today?day=" + day,
                        Days.briefWeekday(day.getDayOfWeek()),
                        day.getDayOfMonth(),
                        day.equals(shown),
                        day.equals(today.day())
                                ? !today.entries().isEmpty()
                                : items.stream().anyMatch(item -> item.on().equals(day) && day.isAfter(today.day()))))
                .toList();
    }

    /** Today’s appointments with clients that are not on the desk already. */
    private List<TodayPage.Line> day(Practice practice, List<Weeks.Item> items, Today today) {
        var entries = today.all()
                .filter(entry -> entry.kind() == EntryKind.TALK)
                .map(entry -> entry.id().subject())
                .collect(Collectors.toSet());
        return on(
                practice,
                items.stream()
                        .filter(item -> item.on().equals(today.day()) && item.appointment() != null)
                        .filter(item -> !entries.contains(
                                Objects.requireNonNull(item.appointment()).id().toString()))
                        .toList());
    }

    private List<TodayPage.Line> on(Practice practice, List<Weeks.Item> items) {
        return items.stream().map(item -> line(practice, item)).toList();
    }

    private TodayPage.Line line(Practice practice, Weeks.Item item) {
        var talk = item.appointment();
        var client = item.client();
        var first = talk == null ? "" : talk.allDay() ? words.say("desk.all-day") : time(talk.start(), practice);
        return new TodayPage.Line(
                first,
                item.what(),
                client == null ? null : talk == null ? "/clients/" + client.id() : "/desk/talks/" + client.id(),
                client == null ? null : client.name(),
                talk == null || talk.allDay() ? null : words.say("desk.until", time(talk.end(), practice)));
    }

    private TodayPage.Line later(Practice practice, Today.Held held) {
        return new TodayPage.Line("", held.entry().what(), null, null, Days.named(dayOf(held.until(), practice)));
    }

    private static LocalDate dayOf(Instant instant, Practice practice) {
        return LocalDate.ofInstant(instant, practice.zone());
    }

    private static String time(Instant instant, Practice practice) {
        return Days.time(instant.atZone(practice.zone()));
    }
}
