package amity.partnership.ask;

import amity.client.Client;
import amity.moment.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What suggestions of what to ask a client rest on; nothing told in confidence is among it.
 *
 * @param name what one calls them by
 * @param received the last day on which they gave, by way
 * @param given how often we gave in the last two years, by way
 * @param praised the last day on which they praised or thanked us
 * @param complained the last day on which they complained
 * @param finished the work under a name that was finished lately
 * @param introduced those they brought, by name
 * @param topics what is known of them, in a word or two
 * @param pastimes the same of the personal side, where it is open
 */
record Grounds(
        Client client,
        LocalDate today,
        String name,
        Map<Kind, LocalDate> received,
        Map<Kind, Long> given,
        @Nullable LocalDate praised,
        @Nullable LocalDate complained,
        @Nullable Finished finished,
        List<String> introduced,
        List<String> topics,
        List<String> pastimes) {
    private static final int MONTHS = 24;
    private static final int LATELY = 60;

    record Finished(String project, LocalDate last) {}

    /** They have not given in this way for two years. */
    boolean misses(Kind way) {
        var last = received.get(way);
        return last == null || last.isBefore(today.minusMonths(MONTHS));
    }

    boolean havePraisedLately() {
        return praised != null && isLately(praised);
    }

    boolean haveComplainedLately() {
        return complained != null && isLately(complained);
    }

    private boolean isLately(LocalDate day) {
        return !day.isBefore(today.minusDays(LATELY));
    }

    /** To speak for us may be regulated where they work. */
    boolean isRegulated() {
        return client.sector() == Client.Sector.OFFICIAL || client.sector().isRegulated();
    }
}
