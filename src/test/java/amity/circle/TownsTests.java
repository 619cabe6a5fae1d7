package amity.circle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownsTests {
    @ParameterizedTest
    @CsvSource({
        "Leeds, 'Raman & Hale Interiors, Leeds'",
        "leeds, LEEDS",
        "'Leeds, West Yorkshire', Leeds",
        "Málaga, malaga",
        "St. Albans, Saint Albans",
        "St Ives, ST. IVES",
        "Betws-y-Coed, Betws y Coed",
        "Saint-Étienne, St Etienne"
    })
    void a_town_is_the_same_however_it_is_written(String functions, String theirs) {
        assertThat(Towns.isNear(functions, theirs)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Leeds, 'London Road Dental, Leicester'",
        "York, New York",
        "'York, England', 'Leeds, England'",
        "'', ''"
    })
    void another_town_is_not_near(String functions, String theirs) {
        assertThat(Towns.isNear(functions, theirs)).isFalse();
    }

    @Test
    void a_street_named_after_a_town_is_not_the_town() {
        assertThat(Towns.isNear("Leeds", "12 Leeds Road, Harrogate")).isFalse();
    }
}
