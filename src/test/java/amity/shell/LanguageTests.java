package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import amity.MadeUpLanguage;
import amity.money.Moneys;
import amity.money.Region;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class LanguageTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @BeforeAll
    static void lay() {
        MadeUpLanguage.lay();
    }

    @AfterEach
    void leave() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void the_first_language_that_there_are_words_in_is_spoken_and_else_the_plain_one() {
        assertThat(Language.of(asked("fr", "en-US", "eo"))).isEqualTo(Language.PLAIN);
        assertThat(Language.of(asked("fr", "eo", "en"))).isEqualTo(MadeUpLanguage.ESPERANTO);
        assertThat(Language.of(asked("en", "eo"))).isEqualTo(Language.PLAIN);
        assertThat(Language.of(asked("../../x", "", "*"))).isEqualTo(Language.PLAIN);
    }

    private static Stream<Locale> asked(String... tags) {
        return Stream.of(tags).map(Locale::forLanguageTag);
    }

    @Test
    void a_command_speaks_what_its_environment_names_first() {
        assertThat(Language.of(Map.of("LANG", "eo_XX.UTF-8"))).isEqualTo(MadeUpLanguage.ESPERANTO);
        assertThat(Language.of(Map.of("LANG", "en_GB.UTF-8", "LC_MESSAGES", "eo@latin")))
                .isEqualTo(MadeUpLanguage.ESPERANTO);
        assertThat(Language.of(Map.of("LANG", "eo", "LC_ALL", "C.UTF-8"))).isEqualTo(Language.PLAIN);
        assertThat(Language.of(Map.of("LANG", "eo", "LC_ALL", ""))).isEqualTo(MadeUpLanguage.ESPERANTO);
        assertThat(Language.of(Map.of())).isEqualTo(Language.PLAIN);
    }

    @Test
    void words_follow_the_language_and_figures_the_country() {
        LocaleContextHolder.setLocale(MadeUpLanguage.ESPERANTO);
        Region.enter("US");
        assertThat(Days.inFull(DAY)).isEqualTo("Novembro 30");
        assertThat(Days.weekday(DAY.getDayOfWeek())).isEqualTo("lundo");
        assertThat(Moneys.shown(Money.of(CurrencyUnit.USD, 1234.5))).isEqualTo("$1,234.50");
        assertThat(Refusal.sentence("refusal.failure.long", 20_000))
                .startsWith("⟦")
                .contains("20,000");
        assertThat(Language.country("DE")).isEqualTo("Germanujo");
    }

    @Test
    void a_table_of_words_is_read_in_the_language_that_is_spoken_and_else_in_the_plain_one() {
        var carriers =
                new ByLanguage<>(() -> CsvTable.read("/calendar/posting-dates.csv", row -> row.getField("carrier")));
        var tags = new ByLanguage<>(() -> CsvTable.read("/gift/tags.csv", row -> row.getField("tag")));
        assertThat(carriers.here()).contains("Royal Mail");
        LocaleContextHolder.setLocale(MadeUpLanguage.ESPERANTO);
        assertThat(carriers.here()).contains("⟦Royal Mail⟧").doesNotContain("Royal Mail");
        assertThat(tags.here()).contains("tea");
    }

    @Test
    void a_language_without_words_brings_no_months_either() {
        LocaleContextHolder.setLocale(Locale.FRANCE);
        assertThat(Days.inFull(DAY)).isEqualTo("30 November");
    }
}
