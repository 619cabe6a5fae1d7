package amity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
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

    private static final String LINK = """
            () => {
              const text = document.createElement('p'), link = document.createElement('a');
              text.id = 'alone';
              link.href = '/today';
              link.textContent = 'A link';
              link.style.cssText = 'color: #222; text-decoration: none';
              text.style.cssText = 'color: #000; background: #fff';
              text.append(link);
              document.querySelector('main').append(text);
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

    @Test
    void a_link_within_words_that_colour_alone_tells_is_noticed_though_it_stood_alone_before() {
        page.navigate("/season/vouchers");
        page.evaluate(LINK);
        looksRight();
        page.evaluate(
                "document.querySelector('#alone').append(' with many more words around it than there are in it')");
        assertThatThrownBy(this::looksRight)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("link-in-text-block");
    }
}
