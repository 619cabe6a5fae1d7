package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTests {
    @Test
    void what_nobody_means_to_write_is_taken_out_and_the_rest_stays() {
        assertThat(Characters.kept("a\0b\u0001\u001b\u007f\u0085c\uD800\uFFFE")).isEqualTo("abc");
        var meant = "Zoë\t“x”\r\n👩🏽‍💻 e\u0301 \u05e9\u05dc \u202Eabc\u2066 ﷽ \uFFFD";
        assertThat(Characters.kept(meant)).isSameAs(meant);
    }

    @Test
    void a_log_gets_one_line() {
        assertThat(Characters.inOneLine("a\r\n2026 b\tc\0")).isEqualTo("a 2026 b c");
    }
}
