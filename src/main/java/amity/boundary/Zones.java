package amity.boundary;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** Time zones as people name them. */
@NamedInterface("shared")
public final class Zones {
    private static final List<String> CITIES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.matches("[A-Z][a-z]+/.+"))
            .sorted()
            .toList();

    private Zones() {}

    /** By its whole name or its city, however written: {@code Europe/Paris}, {@code new york}. */
    public static ZoneId named(String text) {
        var wanted = text.strip().replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equalsIgnoreCase(wanted) || city(id).equalsIgnoreCase(wanted))
                .min(Comparator.<String, Boolean>comparing(id -> !id.equalsIgnoreCase(wanted))
                        .thenComparing(Comparator.naturalOrder()))
                .map(ZoneId::of)
                .orElseThrow(() -> new DateTimeException(text));
    }

    /** Those of cities, by name. */
    public static List<String> ofCities() {
        return CITIES;
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
