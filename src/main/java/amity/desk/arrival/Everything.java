package amity.desk.arrival;

import amity.client.Client;
import amity.practice.Practice;
import amity.reading.Reading;
import amity.reading.Readings;
import amity.shell.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that is kept of a client and the people there, readings and opinions included: what a request for everything is answered with. */
@Component
@Transactional(readOnly = true)
public class Everything {
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

    /** What is kept in one place, row by row, each with what its columns say. */
    public record Part(String name, List<Map<String, String>> rows) {}

    public List<Part> of(Practice practice, Client.Id client) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(words.say("everything.readings"), reading(practice, client)));
        store.of(practice.id(), client).forEach((table, rows) -> parts.add(new Part(named(table), rows)));
        return parts;
    }

    /** How the relationship reads today, with the reason of each figure. */
    private List<Map<String, String>> reading(Practice practice, Client.Id client) {
        Reading reading = readings.of(practice, client, practice.today(clock));
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

    /** What a feature keeps by a kinder name, where it has one. */
    private String named(String table) {
        try {
            return words.say("everything." + table);
        } catch (MissingResourceException plain) {
            return table.replace('_', ' ');
        }
    }
}
