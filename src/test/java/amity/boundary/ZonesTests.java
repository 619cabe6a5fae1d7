package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZonesTests {
    @Test
    void a_zone_is_named_by_its_city_however_written() {
        assertThat(Zones.named("Europe/Paris")).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(Zones.named(" new york ")).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(Zones.named("utc")).isEqualTo(ZoneId.of("UTC"));
        assertThatThrownBy(() -> Zones.named("Atlantis")).isInstanceOf(DateTimeException.class);
        assertThat(Zones.ofCities()).isSorted().contains("Europe/London").doesNotContain("UTC", "EST5EDT");
    }
}
