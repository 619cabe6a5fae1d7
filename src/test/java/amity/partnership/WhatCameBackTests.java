package amity.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.moment.Exactness;
import amity.moment.Kind;
import amity.practice.Practice;
import amity.review.Question;
import amity.review.Reviews;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WhatCameBackTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("partnership");

    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id priya =
            ledgers.clients().add(hannah.id(), "Priya Raman").id();
    private final WhatCameBack sheet = ledgers.get(WhatCameBack.class);

    @Test
    void a_tick_is_a_moment_about_the_season_half_a_year_ago() {
        sheet.keep(
                hannah,
                priya,
                List.of(
                        new WhatCameBack.Tick(Kind.REFERRAL, true, null),
                        new WhatCameBack.Tick(Kind.HELP, false, "Stayed late for the tender")),
                sheet.season(hannah));
        var moments = ledgers.ledger().timeline(hannah.id(), priya);
        assertThat(moments).allSatisfy(moment -> {
            assertThat(moment.about()).isEqualTo(Exactness.SEASON);
            assertThat(moment.day()).isEqualTo(LocalDate.of(2026, 4, 15));
        });
        assertThat(moments)
                .extracting("words")
                .containsExactlyInAnyOrder("They sent someone to me", "Stayed late for the tender");
        assertThat(sheet.answered(hannah.id())).containsExactly(priya);
        assertThat(sheet.season(hannah).word(hannah)).isEqualTo("2026-spring");
    }

    @Test
    void nothing_is_an_answer() {
        sheet.keep(hannah, priya, List.of(), sheet.season(hannah));
        assertThat(ledgers.ledger().timeline(hannah.id(), priya)).isEmpty();
        assertThat(ledgers.get(Reviews.class).answers(hannah.id(), priya))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.question()).isEqualTo(Question.CAME_BACK);
                    assertThat(answer.word()).isEqualTo("nothing");
                });
    }
}
