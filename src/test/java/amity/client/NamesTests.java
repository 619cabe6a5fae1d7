package amity.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {
    @ParameterizedTest
    @CsvSource({
        "Ashdown Surveying Ltd., ashdown surveying",
        "ASHDOWN  SURVEYING LIMITED, ashdown surveying",
        "Café Zoë GmbH & Co. KG, cafe zoe gmbh and",
        "Raman & Hale, raman and hale",
        "'O''Brien, Aoife', o brien aoife"
    })
    void names_are_compared_without_case_accents_punctuation_and_suffixes(String name, String normal) {
        assertThat(Names.normal(name)).isEqualTo(normal);
    }

    @Test
    void a_name_that_is_only_a_suffix_or_signs_stays_itself() {
        assertThat(Names.normal("Co")).isEqualTo("co");
        assertThat(Names.normal("!!!")).isEqualTo("!!!");
        assertThat(Names.normal("💗")).isEqualTo("💗");
    }

    @Test
    void a_name_of_ten_thousand_characters_is_compared_by_its_beginning() {
        assertThat(Names.normal("💗".repeat(10_000))).isEqualTo("💗".repeat(150));
    }

    @ParameterizedTest
    @CsvSource({"Priya Raman, PR", "ruth ellen carmichael, RC", "Bellwether Trust (Leeds), BT", "Ashdown, A", "!!!, ·"})
    void initials_are_capital_letters_of_the_first_and_the_last_word(String name, String initials) {
        assertThat(Names.initials(name)).isEqualTo(initials);
    }
}
