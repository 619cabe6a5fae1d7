package amity.shell.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TrimTests {
    private final Trim trim = new Trim("<p class=\"btn btn-sm\" data-theme=dark id=me>");

    @Test
    void a_selector_stays_when_all_it_wants_is_somewhere_in_what_is_ours() {
        assertThat(trim.of(".btn{a:b}.card{a:b}.btn .card{a:b}.btn.btn-sm:hover>a{a:b}"))
                .isEqualTo(".btn{a:b}.btn.btn-sm:hover>a{a:b}");
        assertThat(trim.of("#me{a:b}#you{a:b}[data-theme=light] p{a:b}[data-bs-theme=light] p{a:b}"))
                .isEqualTo("#me{a:b}[data-theme=light] p{a:b}");
        assertThat(trim.of(".btn,.card,.btn-sm{a:b}")).isEqualTo(".btn,.btn-sm{a:b}");
        assertThat(trim.of("a,table td{a:b}")).isEqualTo("a,table td{a:b}");
    }

    @Test
    void what_a_selector_only_might_want_does_not_take_it_out() {
        var styles = ".btn:not(.card){a:b}:is(.card,.btn) p{a:b}:where(:not(.card)) .btn{a:b}";
        assertThat(trim.of(styles)).isEqualTo(styles);
    }

    @Test
    void a_condition_goes_with_the_last_rule_in_it() {
        assertThat(trim.of("@media print{.card{a:b}}@media (min-width:1px){.card{a:b}.btn{a:b}}"))
                .isEqualTo("@media (min-width:1px){.btn{a:b}}");
    }

    @Test
    void a_property_or_a_movement_goes_with_the_last_that_calls_it() {
        assertThat(trim.of("p{--a:var(--b);--b:1;--c:2;top:var(--a)}.card{top:var(--c)}"))
                .isEqualTo("p{--a:var(--b);--b:1;top:var(--a)}");
        assertThat(trim.of("p{--a:1}.card{top:var(--a)}")).isEmpty();
        assertThat(trim.of("@keyframes up{to{a:b}}@keyframes off{to{a:b}}.btn{animation:1s up}.card{animation:off}"))
                .isEqualTo("@keyframes up{to{a:b}}.btn{animation:1s up}");
        assertThat(new Trim("var(--a)").of("p{--a:1;--b:2}")).isEqualTo("p{--a:1;}");
    }

    @Test
    void what_stands_in_quotes_brackets_and_comments_cuts_nothing() {
        var styles = "@charset \"UTF-8\";/*! by {others}, 2025; */.btn{a:url(\"data:x;y}{,\\\"\");b:'}'}"
                + "@font-face{src:url(a.woff2)}.btn[data-theme=\"a,b\"]{a:b}";
        assertThat(trim.of(styles)).isEqualTo(styles);
    }

    @Test
    void styles_that_are_cut_off_are_refused() {
        assertThatThrownBy(() -> trim.of(".btn{a:b")).isInstanceOf(IllegalArgumentException.class);
    }
}
