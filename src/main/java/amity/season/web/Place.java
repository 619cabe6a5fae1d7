package amity.season.web;

import amity.calendar.Occasions;
import amity.practice.Practice;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.Missing;
import amity.shell.Words;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The address of a season, {@code christmas-2026} or {@code birthday~ID-2026}, and the season at an address. */
@Component
class Place {
    private static final Pattern ADDRESS = Pattern.compile("([a-z0-9-]+?)(?:~([0-9a-f-]{36}))?-(\\d{4})");
    private final Seasons seasons;
    private final Occasions occasions;
    private final Words words;

    Place(Seasons seasons, Occasions occasions, Words words) {
        this.seasons = seasons;
        this.occasions = occasions;
        this.words = words;
    }

    static String of(Season season) {
        var occasion = season.occasion();
        return "/season/" + occasion.word() + (occasion.subject() == null ? "" : "~" + occasion.subject()) + "-"
                + season.year();
    }

    Season at(Practice practice, String address) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new Missing(words.say("plan.missing"));
        }
        var subject = parts.group(2) == null ? null : UUID.fromString(parts.group(2));
        int year = Integer.parseInt(parts.group(3));
        return occasions
                .find(practice, parts.group(1), subject, year)
                .filter(occasion -> occasion.yearly().in(year).isPresent())
                .map(occasion -> seasons.of(practice, occasion, year))
                .orElseThrow(() -> new Missing(words.say("plan.missing")));
    }
}
