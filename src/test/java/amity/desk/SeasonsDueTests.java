package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.calendar.Occasion;
import amity.moment.Kind;
import amity.moment.Note;
import amity.season.Seasons;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeasonsDueTests extends OnTheDesk {
    private final Seasons seasons = ledgers.get(Seasons.class);

    @BeforeEach
    void letChristmasIn() {
        season(false);
    }

    @Test
    void christmas_opens_itself_in_october_and_waits_to_be_decided() {
        assertThat(desk.on(hannah, LocalDate.of(2026, 9, 30)).isEmpty()).isTrue();
        assertThat(desk.on(hannah, LocalDate.of(2026, 10, 1)).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.id()).hasToString("decision:christmas:2026");
                    assertThat(entry.what()).isEqualTo("Christmas is open: decide who gets what");
                    assertThat(entry.due()).isEqualTo(LocalDate.of(2026, 12, 11));
                });
        assertThat(desk.on(hannah, LocalDate.of(2026, 12, 25)).isEmpty()).isTrue();
    }

    @Test
    void no_season_this_year_is_quiet() {
        season(true);
        assertThat(desk.today(hannah).isEmpty()).isTrue();
    }

    @Test
    void a_practice_without_clients_is_not_asked() {
        assertThat(desk.today(ledgers.practice("Another practice")).isEmpty()).isTrue();
    }

    @Test
    void once_it_is_applied_it_waits_no_more_until_it_would_be_different() {
        ledgers.ledger().tell(hannah, Note.of(priya.id(), "Inbox").as(Kind.WORK));
        var season = seasons.current(hannah, Occasion.CHRISTMAS);
        seasons.apply(hannah, season, Money.parse("GBP 100"), 0);
        assertThat(desk.today(hannah).entries()).noneMatch(entry -> entry.kind() == amity.desk.EntryKind.DECISION);
    }
}
