package amity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceBrowserTests extends BrowserTests {
    /** A list of nine rows, at the end of a page. */
    private static final String ROWS = """
            () => {
              const list = document.createElement('ul'), rows = [...'123456789'].map(it => document.createElement('li'));
              rows.forEach(it => it.textContent = 'A row of a list');
              list.append(...rows);
              document.querySelector('main').append(list);
              %s
            }""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rows[4].style.color = '#ddd'",
                "rows[8].style.opacity = '0.3'",
                "rows[5].style.backgroundColor = '#555'; rows[5].style.color = '#333'",
                "list.style.color = '#ddd'",
                "rows[3].style.colorScheme = 'light dark'; rows[3].style.color = 'light-dark(#111, #222)'"
            })
    void one_row_of_many_that_is_hard_to_read_is_noticed(String pale) {
        page.navigate("/season/vouchers");
        page.evaluate(ROWS.formatted(""));
        looksRight();
        page.evaluate(ROWS.formatted(pale));
        for (int look = 1; look <= 2; look++) {
            assertThatThrownBy(this::looksRight)
                    .as("look %d", look)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("color-contrast")
                    .hasMessageContaining("<li");
        }
    }
}
