package amity.partnership.profile;

import amity.moment.Kind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the user tells of how she works: what she gives beyond the work, what she counts on in return, and when she can be reached.
 *
 * @param gives a sentence for each of the six ways that she speaks of
 * @param countsOn the same for what comes back
 * @param own whether she has put it her way; else it is where she can start from
 */
public record WorkProfile(String opening, Map<Kind, String> gives, Map<Kind, String> countsOn, String hours, boolean own) {
    public WorkProfile {
        gives = said(gives);
        countsOn = said(countsOn);
    }

    private static Map<Kind, String> said(Map<Kind, String> all) {
        var said = new EnumMap<Kind, String>(Kind.class);
        all.forEach((way, words) -> {
            if (!words.isBlank()) said.put(way, words.strip());
        });
        return Collections.unmodifiableMap(said);
    }
}
