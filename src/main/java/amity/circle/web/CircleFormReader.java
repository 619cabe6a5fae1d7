package amity.circle.web;

import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the days and times of the circle's forms, and knows the names they offer. */
@Component
record CircleFormReader(Clients clients, People people, Words words, Clock clock) {
    private static final int OFFERED = 300;

    LocalDate today(Practice practice) {
        return practice.today(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** Clients and people known apart, as many as can be offered. */
    List<String> names(Practice practice) {
        return Stream.concat(
                        clients.search(practice.id(), "", OFFERED).stream().map(client -> client.name()),
                        people.apart(practice.id()).stream().map(Person::name))
                .distinct()
                .limit(OFFERED)
                .toList();
    }

    @Nullable
    LocalDate day(@Nullable String text) {
        return text == null || text.isBlank() ? null : RequestValues.day(text, words, "circle.wrong.day");
    }

    @Nullable
    LocalTime time(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : RequestValues.read(text, LocalTime::parse, () -> words.say("circle.wrong.time", text));
    }
}
