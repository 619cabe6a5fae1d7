package amity.season.knowing.web;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Person;
import amity.client.SpecialCategory;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Refused;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words a fact from what the form says: hers, or the neutral ones where hers tell of health, faith and the like. */
@Component
class Wording {
    private final LearnPages pages;
    private final Words words;
    private final Clock clock;

    Wording(LearnPages pages, Words words, Clock clock) {
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    Fact of(Practice practice, Client client, Map<String, String> typed) {
        var now = pages.chips(practice, client, typed).now();
        var fact = fact(practice, client, typed, now);
        var special = fact.special().orElse(null);
        if (special == null) {
            return fact;
        }
        return switch (typed.getOrDefault("special", "")) {
            case "instead" -> neutral(fact, special.instead());
            case "agreed" -> fact.agreed(practice.today(clock));
            default ->
                throw new Refused(words.say(
                        "know.special.choose",
                        special.word(),
                        pages.category(special),
                        special.instead().words()));
        };
    }

    private Fact fact(Practice practice, Client client, Map<String, String> typed, Map<String, String> now) {
        var moment = pages.moment(practice, client, typed.get("moment")).orElse(null);
        return new Fact(
                new Fact.Id(Ids.next()),
                client.id(),
                person(typed.getOrDefault("person", "")),
                now.get("topic").strip(),
                typed.getOrDefault("words", "").strip(),
                now.get("stance").isEmpty() ? null : Fact.Stance.valueOf(upper(now.get("stance"))),
                tags(now.get("tags")),
                "personal".equals(now.get("side")),
                Fact.Sensitivity.valueOf(upper(now.get("sensitivity"))),
                typed.containsKey("fromThem"),
                moment == null ? practice.today(clock) : day(practice, moment),
                moment == null ? null : moment.id().value());
    }

    /** What will be tomorrow is known today. */
    private LocalDate day(Practice practice, Moment moment) {
        var today = practice.today(clock);
        return moment.day().isAfter(today) ? today : moment.day();
    }

    private static Fact neutral(Fact fact, SpecialCategory.Instead instead) {
        return new Fact(
                fact.id(),
                fact.client(),
                fact.person(),
                instead.topic(),
                instead.words(),
                instead.stance(),
                instead.tags(),
                false,
                Fact.Sensitivity.ORDINARY,
                fact.fromThem(),
                fact.learnedOn(),
                null);
    }

    private static Person.@Nullable Id person(String id) {
        return id.isEmpty() ? null : new Person.Id(UUID.fromString(id));
    }

    private static List<String> tags(String typed) {
        return Arrays.stream(typed.split(","))
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
