package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.boundary.Boundary.Side;
import amity.client.Client;
import amity.shell.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoundaryTests {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Client.Id TOM = new Client.Id(new UUID(1, 1));
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);

    private static Boundary leave(LocalDate from, LocalDate to, String words) {
        return Boundary.leave(TOM, from, to, words, LONDON);
    }

    private static Boundary topic() {
        return Boundary.of(TOM, Side.OURS, new Topic("money"), LONDON);
    }

    @Test
    void it_holds_from_its_first_day_to_its_last() {
        var between = topic().between(FIRST, LAST);
        assertThat(List.of(FIRST, LAST)).allMatch(between::isOn);
        assertThat(List.of(FIRST.minusDays(1), LAST.plusDays(1))).noneMatch(between::isOn);
        assertThat(topic().isOn(LocalDate.EPOCH)).isTrue();
        assertThat(between.isOver(LAST)).isFalse();
        assertThat(between.isOver(LAST.plusDays(1))).isTrue();
        assertThat(topic().isOver(LocalDate.MAX)).isFalse();
    }

    @Test
    void what_is_theirs_or_of_both_belongs_to_a_client_and_theirs_waits_to_be_said_to_nobody() {
        for (var side : List.of(Side.THEIRS, Side.BOTH)) {
            assertThatThrownBy(() -> Boundary.of(null, side, new Topic("money"), LONDON))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(Boundary.of(null, Side.OURS, new Topic("money"), LONDON).isDefault())
                .isTrue();
        assertThat(topic().isDefault()).isFalse();
        assertThat(topic().toSay(FIRST).toSaySince()).isEqualTo(FIRST);
        assertThat(Boundary.of(TOM, Side.THEIRS, new Topic("money"), LONDON)
                        .toSay(FIRST)
                        .toSaySince())
                .isNull();
    }

    @Test
    void leave_has_a_first_day_and_a_last_and_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> leave(FIRST, LAST, "").between(FIRST, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> leave(FIRST, LAST, "").between(null, LAST)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> topic().between(LAST, FIRST)).isInstanceOf(Refusal.class);
        assertThat(topic().between(FIRST, FIRST).isOn(FIRST)).isTrue();
    }

    @Test
    void leaves_between_which_no_day_lies_are_one() {
        var leave = leave(FIRST, LAST, "Rome");
        assertThat(leave.joins(leave(LAST.plusDays(1), LAST.plusDays(5), ""))).isTrue();
        assertThat(leave.joins(leave(LAST.plusDays(2), LAST.plusDays(5), ""))).isFalse();
        assertThat(leave.joins(leave(FIRST.minusDays(5), FIRST.minusDays(1), "")))
                .isTrue();
        assertThat(leave.joins(leave(FIRST.minusDays(5), FIRST.minusDays(2), "")))
                .isFalse();
        assertThat(leave.joins(leave(FIRST, LAST, "").blocking()))
                .as("one is stricter")
                .isFalse();
        assertThat(leave.joins(Boundary.leave(null, FIRST, LAST, "", LONDON)))
                .as("of another")
                .isFalse();
        assertThat(topic().between(FIRST, LAST).joins(topic().between(FIRST, LAST)))
                .as("no leave")
                .isFalse();
    }

    @Test
    void leaves_made_one_have_the_days_and_the_words_of_both() {
        var both = leave(FIRST, LAST, "Rome").with(leave(LAST.plusDays(1), LAST.plusDays(5), "Leeds"));
        assertThat(both.from()).isEqualTo(FIRST);
        assertThat(both.to()).isEqualTo(LAST.plusDays(5));
        assertThat(both.terms()).isEqualTo(new Leave("Leeds; Rome"));
        var within = leave(FIRST, LAST, "").with(leave(FIRST.plusDays(1), LAST.minusDays(1), "Rome"));
        assertThat(within.from()).isEqualTo(FIRST);
        assertThat(within.to()).isEqualTo(LAST);
        assertThat(within.terms()).isEqualTo(new Leave("Rome"));
    }

    @Test
    void what_is_set_anew_keeps_all_else() {
        var id = new UUID(3, 3);
        var terms = new Topic("money");
        var set = new Boundary(id, TOM, Side.OURS, terms, false, FIRST, LAST, LONDON, FIRST, "Please not");
        assertThat(set.worded("Rather not"))
                .isEqualTo(new Boundary(id, TOM, Side.OURS, terms, false, FIRST, LAST, LONDON, FIRST, "Rather not"));
        assertThat(set.as(new UUID(4, 4)))
                .isEqualTo(new Boundary(
                        new UUID(4, 4), TOM, Side.OURS, terms, false, FIRST, LAST, LONDON, FIRST, "Please not"));
        assertThat(set.blocking())
                .isEqualTo(new Boundary(id, TOM, Side.OURS, terms, true, FIRST, LAST, LONDON, FIRST, "Please not"));
        assertThat(set.between(LAST, null))
                .isEqualTo(new Boundary(id, TOM, Side.OURS, terms, false, LAST, null, LONDON, FIRST, "Please not"));
        assertThat(set.toSay(LAST))
                .isEqualTo(new Boundary(id, TOM, Side.OURS, terms, false, FIRST, LAST, LONDON, LAST, "Please not"));
    }

    @Test
    void boundaries_of_one_kind_with_one_client_on_one_side_are_alike_whatever_they_say() {
        assertThat(topic().isLike(Boundary.of(TOM, Side.OURS, new Topic("wine"), LONDON)))
                .isTrue();
        assertThat(topic().isLike(Boundary.of(TOM, Side.BOTH, new Topic("money"), LONDON)))
                .isFalse();
        assertThat(topic().isLike(Boundary.of(TOM, Side.OURS, new SocialMedia(), LONDON)))
                .isFalse();
        assertThat(topic().isLike(Boundary.of(null, Side.OURS, new Topic("money"), LONDON)))
                .isFalse();
    }

    @Test
    void a_boundary_with_an_end_gives_way_the_day_after_it_and_one_without_never() {
        var at = Instant.parse("2026-11-15T10:00:00Z");
        assertThat(topic().between(null, LAST).givesWay(at)).contains(Instant.parse("2026-11-21T00:00:00Z"));
        assertThat(topic().givesWay(at)).isEmpty();
    }
}
