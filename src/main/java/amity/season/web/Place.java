package amity.season.web;

import amity.practice.Practice;
import amity.season.OpenSeasons;
import amity.season.Season;
import amity.shell.Missing;
import amity.shell.Words;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The address of a season, {@code christmas-2026} or {@code birthday~ID-2026}, and the season at an address. */
@Component
class Place {
    private static final Pattern ADDRESS = Pattern.compile("([a-z0-9-]+?)(?:~([0-9a-f-]{36}))?-(\\d{4})");
    private final OpenSeasons seasons;
    private final Words words;

    Place(OpenSeasons seasons, Words words) {
        this.seasons = seasons;
        this.words = words;
    }

    static String of(Season season) {
        return "/season/" + season.address();
    }

    Season at(Practice practice, String address) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new Missing(words.say("plan.missing"));
        }
        var subject = parts.group(2) == null ? null : UUID.fromString(parts.group(2));
        return seasons.find(practice, parts.group(1), subject, Integer.parseInt(parts.group(3)))
                .orElseThrow(() -> new Missing(words.say("plan.missing")));
    }
}
