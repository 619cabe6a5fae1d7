package amity.season;

import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Words;
import org.springframework.stereotype.Component;

/** The path of a season, and the season at an address. */
@Component
public class SeasonAddress {
    private final OpenSeasons seasons;
    private final Words words;

    SeasonAddress(OpenSeasons seasons, Words words) {
        this.seasons = seasons;
        this.words = words;
    }

    /** Where a season is found: {@code /season/christmas-2026}. */
    public static String of(Season season) {
        return "/season/" + season.address();
    }

    /** The season at an address; refused where none is. */
    public Season at(Practice practice, String address) {
        return seasons.at(practice, address).orElseThrow(() -> new NotFound(words.say("plan.missing")));
    }
}
