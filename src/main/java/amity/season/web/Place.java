package amity.season.web;

import amity.calendar.Occasion;
import amity.practice.Practice;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.Missing;
import amity.shell.Words;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The address of a season, {@code christmas-2026}, and the season at an address. */
@Component
class Place {
    private static final Pattern ADDRESS = Pattern.compile("([a-z-]+)-(\\d{4})");
    private final Seasons seasons;
    private final Words words;

    Place(Seasons seasons, Words words) {
        this.seasons = seasons;
        this.words = words;
    }

    static String of(Season season) {
        return "/season/" + season.occasion().word() + "-" + season.year();
    }

    Season at(Practice practice, String address) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new Missing(words.say("plan.missing"));
        }
        for (var occasion : Occasion.values()) {
            if (occasion.word().equals(parts.group(1))) {
                return seasons.of(practice, occasion, Integer.parseInt(parts.group(2)));
            }
        }
        throw new Missing(words.say("plan.missing"));
    }
}
