package amity.desk.arrival;

import amity.client.Client;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.reading.Readings;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that is kept of a client and the people there, readings and opinions included: what a request for everything is answered with. */
@Component
@Transactional(readOnly = true)
public class Everything {
    /** Endings of column names that only tell the type, which the value shows. */
    private static final Pattern ENDING = Pattern.compile("(?<=.)_(minor|at|on)$");

    private final EverythingStore store;
    private final Readings readings;
    private final Words words;
    private final Clock clock;

    Everything(EverythingStore store, Readings readings, Words words, Clock clock) {
        this.store = store;
        this.readings = readings;
        this.words = words;
        this.clock = clock;
    }

    public record Part(String name, List<Map<String, String>> rows) {}

    public List<Part> of(Practice practice, Client.Id client) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(words.say("everything.readings"), reading(practice, client)));
        store.of(practice, client)
                .forEach((table, rows) -> parts.add(new Part(
                        words.say("everything." + table),
                        rows.stream().map(row -> said(practice, row)).toList())));
        return parts;
    }

    /** Each column by a plain name, with its value as a page would say it. */
    private Map<String, String> said(Practice practice, Map<String, Object> row) {
        var said = new LinkedHashMap<String, String>();
        row.forEach((column, value) -> {
            var text = said(practice, value);
            if (!text.isBlank())
                said.put(ENDING.matcher(column).replaceFirst("").replace('_', ' '), text);
        });
        return said;
    }

    private String said(Practice practice, Object value) {
        return switch (value) {
            case Boolean yes -> words.say(yes ? "everything.yes" : "everything.no");
            case Money money -> Moneys.shown(money);
            case LocalDate day -> Days.dated(day);
            case Instant at -> {
                var there = at.atZone(practice.zone());
                yield Days.dated(there.toLocalDate()) + ", " + Days.time(there);
            }
            default -> value.toString();
        };
    }

    /** How the relationship reads today, with the reason of each figure. */
    private List<Map<String, String>> reading(Practice practice, Client.Id client) {
        var reading = readings.of(practice, client, practice.today(clock));
        return Stream.of(
                        reading.kind().reason(),
                        reading.revenue().reason(),
                        reading.regularity().reason(),
                        reading.stake().reason(),
                        reading.closeness().reason(),
                        reading.mutuality().reason(),
                        reading.drift().reason())
                .map(reason -> Map.of(words.say("everything.reading"), reason.in(words)))
                .toList();
    }
}
