package amity.exchange.tools;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Time zones by the names calendars give them: the world's own, those of Windows, and paths that end in one. */
final class ZoneNames {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final Map<String, String> WINDOWS = windows();

    private ZoneNames() {}

    static @Nullable TimeZone of(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String name = written.replace("\"", "").strip();
        String zone = WINDOWS.getOrDefault(name, ending(name));
        return KNOWN.contains(zone) ? TimeZone.getTimeZone(zone) : null;
    }

    /** "/citadel.org/20210210_1/Europe/London" ends in "Europe/London". */
    private static String ending(String path) {
        String[] steps = path.split("/");
        for (int from = 0; from < steps.length - 1; from++) {
            String end = String.join("/", Arrays.asList(steps).subList(from, steps.length));
            if (KNOWN.contains(end)) {
                return end;
            }
        }
        return path;
    }

    private static Map<String, String> windows() {
        var table = Objects.requireNonNull(ZoneNames.class.getResourceAsStream("/exchange/windows-zones.csv"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return rows.stream().collect(Collectors.toMap(row -> row.getField("windows"), row -> row.getField("zone")));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
