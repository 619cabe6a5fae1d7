package amity.season.web;

import amity.calendar.Occasion;
import amity.calendar.Occasions;
import amity.practice.Practice;
import amity.season.OpenSeasons;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.season.Seasons;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the year ahead: everybody's days, and of people's own those that are near, unless all are asked for. */
@Component
@Transactional(readOnly = true)
class OccasionPages {
    private static final int WEEKS_NEAR = 10;
    private final Occasions occasions;
    private final OpenSeasons opened;
    private final Seasons seasons;
    private final Words words;
    private final Clock clock;

    OccasionPages(Occasions occasions, OpenSeasons opened, Seasons seasons, Words words, Clock clock) {
        this.occasions = occasions;
        this.opened = opened;
        this.seasons = seasons;
        this.words = words;
        this.clock = clock;
    }

    OccasionsPage of(Practice practice, boolean all) {
        var today = practice.today(clock);
        var coming = occasions.coming(practice, today);
        var shown = coming.stream()
                .filter(one -> all || one.occasion().subject() == null || isNear(one.on(), today))
                .toList();
        var open = open(practice);
        return new OccasionsPage(
                open.values().stream()
                        .map(season -> new OccasionsPage.Open(
                                SeasonAddress.of(season), season.title(), Days.withWeekday(season.day(), today)))
                        .toList(),
                shown.stream()
                        .collect(Collectors.groupingBy(
                                one -> Days.month(one.on()),
                                LinkedHashMap::new,
                                Collectors.mapping(one -> line(one, open, today), Collectors.toList())))
                        .entrySet()
                        .stream()
                        .map(month -> new OccasionsPage.Month(month.getKey(), month.getValue()))
                        .toList(),
                coming.size() - shown.size());
    }

    /** By address, soonest first. */
    private Map<String, Season> open(Practice practice) {
        var christmas = seasons.isOpen(practice, Occasion.CHRISTMAS)
                ? Stream.of(seasons.current(practice, Occasion.CHRISTMAS))
                : Stream.<Season>empty();
        return Stream.concat(christmas, opened.atHand(practice).stream())
                .sorted(Comparator.comparing(Season::day))
                .collect(
                        Collectors.toMap(Season::address, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static boolean isNear(LocalDate on, LocalDate today) {
        return !on.isAfter(today.plusWeeks(WEEKS_NEAR));
    }

    private OccasionsPage.Line line(Occasions.Coming coming, Map<String, Season> open, LocalDate today) {
        var occasion = coming.occasion();
        var subject = occasion.subject() == null ? null : occasion.subject().toString();
        int year = coming.on().getYear();
        var season = open.get(Season.address(occasion, year));
        return new OccasionsPage.Line(
                Days.withWeekday(coming.on(), today),
                occasion.title(),
                words.say(
                        "plan.occasions.for-" + (subject != null ? "one" : occasion.everyone() ? "everyone" : "added")),
                source(occasion),
                occasion.word(),
                subject,
                year,
                season == null ? null : SeasonAddress.of(season));
    }

    private String source(Occasion occasion) {
        var checked = occasion.checked();
        return checked == null ? occasion.source() : words.say("plan.occasions.checked", occasion.source(), checked);
    }
}
