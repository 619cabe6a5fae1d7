package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTests {
    private static Concern concern(String rule, Concern.Whose whose, Concern.Weight weight) {
        return new Concern(rule, whose, weight, "Why", null, null);
    }

    @Test
    void a_block_beats_a_warning_and_stands_first() {
        var warned = concern("topic", Concern.Whose.THEIRS, Concern.Weight.WARN);
        var blocked = concern("strand", Concern.Whose.THEIRS, Concern.Weight.BLOCK);
        assertThat(Verdict.of(List.of()).isClear()).isTrue();
        assertThat(Verdict.of(List.of(warned)).answer()).isEqualTo(Verdict.Answer.WARN);
        var verdict = Verdict.of(List.of(warned, blocked));
        assertThat(verdict.blocks()).isTrue();
        assertThat(verdict.concerns()).containsExactly(blocked, warned);
        assertThat(verdict.blocking()).containsExactly(blocked);
    }

    @Test
    void of_the_same_rule_theirs_is_said_and_ours_only_where_it_is_stricter() {
        var ours = concern("topic", Concern.Whose.OURS, Concern.Weight.WARN);
        var theirs = concern("topic", Concern.Whose.THEIRS, Concern.Weight.WARN);
        var strict = concern("topic", Concern.Whose.OURS, Concern.Weight.BLOCK);
        assertThat(Verdict.of(List.of(ours, theirs)).concerns()).containsExactly(theirs);
        assertThat(Verdict.of(List.of(strict, theirs)).concerns()).containsExactly(strict, theirs);
        var another = concern("channel", Concern.Whose.OURS, Concern.Weight.WARN);
        assertThat(Verdict.of(List.of(another, theirs)).concerns()).containsExactly(another, theirs);
        assertThat(Verdict.of(List.of(ours)).concerns()).containsExactly(ours);
    }

    @Test
    void what_neither_waiting_nor_settling_cures_is_not_even_proposed() {
        var time = OffsetDateTime.parse("2026-11-23T09:00:00Z");
        var blocked = concern("topic", Concern.Whose.OURS, Concern.Weight.BLOCK);
        assertThat(Verdict.of(List.of(blocked)).forbids()).isTrue();
        assertThat(Verdict.of(List.of(blocked.at(time, null))).forbids()).isFalse();
        assertThat(Verdict.of(List.of(concern("open-matter", Concern.Whose.BOTH, Concern.Weight.BLOCK)))
                        .forbids())
                .isFalse();
        assertThat(Verdict.of(List.of(concern("topic", Concern.Whose.OURS, Concern.Weight.WARN)))
                        .forbids())
                .isFalse();
        assertThat(Verdict.of(List.of(blocked.at(time, null))).best()).isEqualTo(time);
        assertThat(Verdict.of(List.of(blocked.at(time, null), blocked)).best()).isNull();
    }

    @Test
    void what_speaks_against_it_is_said_with_what_could_be_done_instead() {
        assertThat(concern("topic", Concern.Whose.OURS, Concern.Weight.WARN).said())
                .isEqualTo("Why");
        assertThat(Concern.warn("topic", Concern.Whose.OURS, "Why.", "Wait.").said())
                .isEqualTo("Why. Wait.");
    }
}
